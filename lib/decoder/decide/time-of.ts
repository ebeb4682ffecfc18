const DATED = /(\d{4})[-/.](\d\d)[-/.](\d\d)[T ,_-]{1,3}(\d\d:\d\d:\d\d)(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?/;
const CLOCK = /\b(\d\d:\d\d:\d\d)\b/;
const ACCESS = /\b(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d)/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** A time that stands in the middle of a JSON line. */
const NAMED = /"(?:@?timestamp|time|ts|asctime)"\s*:\s*"([^"]{8,40})"/;
/** How much of a record is looked at, in characters. */
const HEAD = 160;

/**
 * @param record the text of a record
 * @returns when it was written: an ISO 8601 time, without a zone where the record names none; only a time of day where it has no date
 */
export function timeOf(record: string): string | undefined {
  const head = record.slice(0, HEAD);
  const text = NAMED.exec(record.slice(0, 4000))?.[1] ?? head;
  const [, year, month, day, clock, zone = ''] = DATED.exec(text) ?? [];
  if (clock) return `${year}-${month}-${day}T${clock}${zone}`;
  const [, monthDay, name = '', ofYear, at] = ACCESS.exec(text) ?? [];
  if (at) return `${ofYear}-${String(MONTHS.indexOf(name) / 3 + 1).padStart(2, '0')}-${monthDay}T${at}`;
  return CLOCK.exec(text)?.[1];
}
