import type { HighlightedSnippet } from '@/lib/retry/snippet';
import type { LanguageLab } from '../language';
import type { PolicyName } from '../policies';
import { SCENARIOS } from '../scenarios-by-variant';
import { type Prepared, prepareSnippet } from './prepare';

/** The language's tools look at one form per jitter; other numbers change nothing for them. */
const CHECKED: readonly PolicyName[] = ['default', 'quick', 'equal'];

/** A snippet that is ready to be played, and what the language's own tools say of it. */
export interface BuiltSnippet {
  snippet: HighlightedSnippet;
  /** What to run, for each policy of its scenarios. */
  programs: Map<PolicyName, Prepared>;
  /** How many answers the tools gave about its forms, and how many were content. */
  checks: { passed: number; total: number };
  /** One text per complaint of a tool, for a person to read. */
  complaints: string[];
}

/**
 * Lays a snippet out for all its scenarios, and checks its forms with the language's tools. Takes processors, where playing it mostly waits.
 * @param lab the snippet's language, installed
 * @param snippet the snippet
 * @returns what to play
 * @throws CommandFailed when it does not compile
 */
export async function buildSnippet(lab: LanguageLab, snippet: HighlightedSnippet): Promise<BuiltSnippet> {
  const policies = SCENARIOS[snippet.variant].map(({ policy }) => policy);
  const programs = await prepareSnippet(lab, snippet, new Set(policies));
  const complaints: string[] = [];
  let total = 0;
  for (const { folder } of new Set(CHECKED.flatMap((policy) => programs.get(policy) ?? []))) {
    const reports = await lab.check(folder);
    total += reports.length;
    for (const { tool, ok, output } of reports) if (!ok) complaints.push(`${tool} in ${folder}:\n${output}`);
  }
  return { snippet, programs, checks: { passed: total - complaints.length, total }, complaints };
}
