/** Texts that count or watch errors and report none: one kind each. */
export const KINDS: readonly RegExp[] = [
  // A commit's message.
  /^\s{0,9}(?:fix|feat|chore|docs|refactor|perf)(?:\([\w-]+\))?!?: [a-z](?![\s\S]*\{)|^commit [\da-f]{7,40}\b/,
  // What a version brings, what a program answers to whom.
  /^[ #]*Release notes\b|^EXIT STATUS$/im,
  // Rules for a program, or for an agent.
  /^[ \t]*(?:[-*•]|\d+\.) (?:[Nn]ever|[Aa]lways|Do not|Don't|When|If|On) /m,
  // What a feature is to do, what an outage taught.
  /^As an? [\w ]+,? I want|^(?:#+ |\*\*)(?:Postmortem|Root cause|Impact)/m,
  // A list of tasks.
  /^[ \t]*\[ \] .*\n[ \t]*\[[ x]\] /m,
  // A test in words.
  /^[ \t]*Scenario(?: Outline)?: /m,
  // Metrics in Prometheus' format.
  /^# (?:HELP|TYPE) \w+ /m,
];

/**
 * @param text the beginning of a paste
 * @returns whether it watches, counts or tests errors
 */
export function isTalk(text: string): boolean {
  return KINDS.some((kind) => kind.test(text));
}
