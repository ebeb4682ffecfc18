import { JITTER_PARAM, JITTERS, type Jitter } from '@/lib/retry/policy';

const HINTS: Record<Jitter, string> = {
  none: 'every wait is the whole delay',
  equal: 'half the delay, plus a random part of the other half',
  full: 'a random part of the delay',
};

/**
 * How the waits are spread.
 * @param id id of the field
 * @param text the one chosen; another text, from a link, chooses none
 * @param reason why that was refused
 */
export function JitterField({
  id,
  text,
  reason,
  onEdit,
}: {
  id: string;
  text: string;
  reason: string | undefined;
  onEdit: (text: string) => void;
}) {
  const chosen = JITTERS.find((jitter) => jitter === text);
  return (
    <fieldset className="policy-jitter" data-param={JITTER_PARAM} aria-describedby={`${id}-note`}>
      <legend>Jitter</legend>
      <div className="policy-jitter-choices">
        {JITTERS.map((jitter) => (
          <label key={jitter}>
            <input type="radio" name={id} checked={jitter === chosen} onChange={() => onEdit(jitter)} />
            {jitter}
          </label>
        ))}
      </div>
      <p id={`${id}-note`} className={reason ? 'policy-reason' : 'policy-hint'}>
        {reason ?? (chosen && HINTS[chosen])}
      </p>
    </fieldset>
  );
}
