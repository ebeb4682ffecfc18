import {
  DEFAULT_POLICY,
  FIELD_LIMITS,
  type FieldLimits,
  type PolicyField as FieldName,
  JITTER_PARAM,
} from '@/lib/retry/policy';
import { policyToParams, policyToTexts } from '@/lib/retry/policy-params';
import { JitterField } from './jitter-field';
import { PolicyField } from './policy-field';
import { usePolicy } from './use-policy';

/** Fields that most readers leave alone. */
const RARE: readonly FieldName[] = ['timeoutMs', 'totalTimeMs'];

const DEFAULT_TEXTS = policyToTexts(DEFAULT_POLICY);

/** Where a reader sets the retry policy. Every panel on a page shows the same one. */
export function PolicyPanel() {
  const { texts, policy, refusals, edit, reset } = usePolicy();
  const isDefault = refusals.length === 0 && Object.keys(policyToParams(policy)).length === 0;
  const reasonOf = (param: string) => refusals.find((refusal) => refusal.param === param)?.reason;

  function renderField(limits: FieldLimits) {
    const { param } = limits;
    return (
      <PolicyField
        key={param}
        limits={limits}
        text={texts[param] ?? ''}
        reason={reasonOf(param)}
        onEdit={(text) => edit(param, text)}
      />
    );
  }

  const rare = FIELD_LIMITS.filter(({ field }) => RARE.includes(field));
  const isRareInUse = rare.some(({ param }) => reasonOf(param) !== undefined || texts[param] !== DEFAULT_TEXTS[param]);
  return (
    <fieldset className="policy-panel needs-js">
      <legend>Your retry policy</legend>
      <button type="button" className="policy-reset" onClick={reset} disabled={isDefault}>
        Reset
      </button>
      <div className="policy-fields">
        {FIELD_LIMITS.filter(({ field }) => !RARE.includes(field)).map(renderField)}
        <JitterField
          text={texts[JITTER_PARAM] ?? ''}
          reason={reasonOf(JITTER_PARAM)}
          onEdit={(text) => edit(JITTER_PARAM, text)}
        />
      </div>
      <details className="policy-more" open={isRareInUse || undefined}>
        <summary>Time limits</summary>
        <div className="policy-fields">{rare.map(renderField)}</div>
      </details>
      <p role="status" className="policy-note">
        {refusals.length > 0 && 'Code and pictures keep the last good value of a refused field.'}
      </p>
    </fieldset>
  );
}
