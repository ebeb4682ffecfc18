import type { FieldLimits } from '@/lib/retry/policy';

/**
 * One number of the policy. What is typed stays, good or bad; a bad value says why it was not taken.
 * @param id id of the field
 * @param text what stands in the field
 * @param reason why it was refused, if it was
 */
export function PolicyNumberField({
  id,
  limits: { param, label, unit, min, max },
  text,
  reason,
  onEdit,
}: {
  limits: FieldLimits;
  id: string;
  text: string;
  reason: string | undefined;
  onEdit: (text: string) => void;
}) {
  return (
    <div className="policy-field" data-param={param}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={unit === 'seconds' ? 'decimal' : 'numeric'}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onInput={(event) => onEdit(event.currentTarget.value)}
        aria-invalid={reason !== undefined}
        aria-describedby={`${id}-note`}
      />
      <p id={`${id}-note`} className={reason ? 'policy-reason' : 'policy-hint'} aria-live="polite">
        {reason ?? `${min} to ${max}${unit === 'seconds' ? ' seconds' : ''}`}
      </p>
    </div>
  );
}
