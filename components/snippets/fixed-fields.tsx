import { FIELD_LIMITS, type PolicyField } from '@/lib/retry/policy';
import { type HighlightedSnippet, honouredFields } from '@/lib/retry/snippet';

/** Fields and their names in a sentence, in the order of the panel. */
const FIELDS: readonly { field: PolicyField; param: string; name: string }[] = [
  ...FIELD_LIMITS.map(({ field, param, label }) => ({ field, param, name: inSentence(label) })),
  { field: 'jitter', param: 'jitter', name: 'jitter' },
];

/** Names what of the policy a snippet cannot take; lib/browser/write-policy makes stand out what the reader has changed in vain. */
export function FixedFields({ snippet }: { snippet: HighlightedSnippet }) {
  const honoured = honouredFields(snippet);
  const fixed = FIELDS.filter(({ field }) => !honoured.has(field));
  if (fixed.length === 0) return null;
  return (
    <p className="snippet-fixed needs-js">
      Fixed in this code, whatever your policy says:{' '}
      {fixed.map(({ param, name }, index) => (
        <span key={param}>
          {index > 0 && ', '}
          <span data-fixed-param={param}>{name}</span>
        </span>
      ))}
      .
    </p>
  );
}

/** `Retry-After cap` keeps its capital: it is the name of a header. */
function inSentence(label: string): string {
  return label.startsWith('Retry-After') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
