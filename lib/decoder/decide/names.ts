import { either, raw } from '../text/any-of';
import { serviceOf } from './services';

/** Where a service is named as the one that answered, in the lines of the facts; one way of telling it each. */
export const NAMES: readonly RegExp[] = [
  // In brackets or before a colon, at the beginning of the line or behind the level.
  /^(?:.{0,60}?(?:\b(?:ERROR|WARN(?:ING)?)\]?:?|:\d\d) +)?[[(]?([A-Za-z][\w .-]{1,30})(?:[\])]|: )/,
  // `GitHub API: 403`, `Brave Search responded with 429`
  /\b([A-Z]\w{2,20}(?: [A-Z]\w{2,20})?) (?:API|client|server|responded|returned)\b/,
  // `Error from Mailchimp: 401`
  /\b[Ee]rror from ([A-Z]\w+)/,
  // n8n and Make: `in node ‘Google Drive‘`, `in module Google Sheets`
  /\b(?:node|module):? ['‘]?([A-Z][^'‘’\n]+)/,
  // A member or a pair of a log that names its part: `"svc":"elastic"`, `component=loki.write`
  /\b(?:svc|service|logger|component|nodeType)\b["']?[=:]\s?["']?([\w.-]+)/,
  // `weaviate insert failed`, `tool jira_search failed`
  /\b(\w{3,20})['"`]?(?: \w{3,10})? failed\b/,
];
/** Where a message sends its reader to: its own service's pages. */
const SENT_TO = either(
  raw`["'](?:href|more_info|help_?url|link|doc\w*)["']\s?:\s?["']`,
  raw`\b(?:[Ss]ee|[Vv]isit|at|[Mm]ore|[Hh]ere):? `,
);
const PAGES = raw`(?:https?:\/\/)?(?!github\.com\/)((?:[\w-]+\.)+[a-z]{2,}(?:\/\w+)?)`;
const HELP_LINK = new RegExp(SENT_TO + PAGES, 'g');

/**
 * @param here the lines of a record's facts, without its messages
 * @param whole the same lines with them
 * @returns the service that is named in them; only one that is known, as a gateway may go by any name, and have its pages anywhere
 */
export function nameIn(here: string, whole: string): string | undefined {
  const names = [
    ...NAMES.map((pattern) => pattern.exec(here)?.[1] ?? ''),
    ...[...whole.matchAll(HELP_LINK)].map((link) => link[1] ?? ''),
  ];
  return names.map(serviceOf).find(Boolean);
}
