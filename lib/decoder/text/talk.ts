/** Texts that count or watch errors and report none: one kind each. */
export const KINDS: readonly RegExp[] = [
  // Alerts: Alertmanager, Grafana, PagerDuty.
  /^[ \t]*(?:\S{0,4} )?\[?(?:RESOLVED|FIRING)\b|\balertname\b|"alerts"\s*:\s*\[|^[ \t]*-? ?alert: /m,
  // A commit's message.
  /^\s{0,9}(?:fix|feat|chore|docs|refactor|perf)(?:\([\w-]+\))?!?: [a-z](?![\s\S]*\{)|^commit [\da-f]{7,40}\b/,
  // What a version brings, what a program answers to whom.
  /^[ #]*Release notes\b|^EXIT STATUS$/im,
  // Rules for a program, or for an agent.
  /^[ \t]*(?:[-*•]|\d+\.) (?:[Nn]ever|[Aa]lways|Do not|Don't|When|If|On) /m,
  // What a feature is to do, what an outage taught.
  /^As an? [\w ]+,? I want|^(?:#+ |\*\*)(?:Postmortem|Root cause|Impact)/m,
  // What a cluster is to hold.
  /^apiVersion: (?![\s\S]*rror)[\s\S]*\b[45]\d\d\b/m,
  // A list of tasks.
  /^[ \t]*\[ \] .*\n[ \t]*\[[ x]\] /m,
  // A test in words.
  /^[ \t]*Scenario(?: Outline)?: /m,
  // Metrics in Prometheus' format.
  /^# (?:HELP|TYPE) \w+ /m,
  // Data to train or to test with.
  /^\{"(?:text|instruction|input|question)": ?".*"(?:label|output|category|answer)": ?"/m,
  // Results of test runners.
  /^[ \t]*Tests?(?: \w+)?:?\s+\d+ (?:passed|failed)|^=+ .*\b\d+ (?:passed|failed).* =+$/m,
];

/**
 * @param text the beginning of a paste
 * @returns whether it watches, counts or tests errors
 */
export function isTalk(text: string): boolean {
  return KINDS.some((kind) => kind.test(text));
}
