import { either, raw } from './any-of';

/** What a search of a few words begins with, or asks for. */
const SOUGHT = either(
  raw`(?:python|node|java|rust|openai|azure|langchain|litellm|is)\w*(?= \S+ \S+ \S)`,
  raw`@|site:|[\w.@ -]{1,60} (?:meaning|vs|fix|missing)\b`,
);
/** Words for what happened, which no search has. */
const HAPPENED = either(raw`I\b|g[eo]t|fail|retur|answer|respon|receiv`);
/** Texts that count or watch errors and report none: one kind each. */
export const KINDS: readonly RegExp[] = [
  // A commit's message.
  /^\s{0,9}(?:fix|feat|chore|docs|refactor|perf)(?:\([\w-]+\))?!?: [a-z](?![\s\S]*\{)|^commit [\da-f]{7,40}\b/,
  // What a version brings, what a program answers to whom.
  /^[ #]*Release notes\b|^(?:EXIT STATUS|\W{0,9}Raises:)$/im,
  // Rules for a program, or for an agent.
  /^[ \t]*(?:[-*•]|\d+\.) (?:[Nn]ever|[Aa]lways|Do not|Don't|When|If|On) /m,
  // What a feature is to do, what an outage taught.
  /^As an? [\w ]+,? I want|^Acceptance criteria:|^(?:#+ |\*\*)(?:Postmortem|Root cause|Impact)/m,
  // A list of tasks.
  /^[ \t]*\[ \] .*\n[ \t]*\[[ x]\] /m,
  // Commits, one a line.
  /^[\da-f]{7,12} \S.*\n[\da-f]{7,12} \S/,
  // What an alert watches.
  /\balertname\b/,
  // A test in words.
  /^[ \t]*Scenario(?: Outline)?: /m,
  // What is typed into a search.
  new RegExp(raw`^(?!.*\b${HAPPENED})${SOUGHT}[\w.@ "':-]*\n?$`, 'i'),
  // What a tool returned.
  /"isError":\s?false/,
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
