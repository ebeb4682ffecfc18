import { useEffect } from 'react';
import { CODE_EVENT } from '@/lib/browser/deferred-code';
import { editPolicy, resetPolicy } from '@/lib/browser/policy-store';
import { writePolicy } from '@/lib/browser/write-policy';
import { DEFAULT_POLICY, FIELD_LIMITS, type FieldLimits, JITTER_PARAM, type PolicyField } from '@/lib/retry/policy';
import { policyToParams, policyToTexts } from '@/lib/retry/policy-params';
import { JitterField } from './jitter-field';
import { PolicyNumberField } from './policy-number-field';
import { usePolicy } from './use-policy';

/** Fields that most readers leave alone. */
const RARE: readonly PolicyField[] = ['timeoutMs', 'totalTimeMs'];

const DEFAULT_TEXTS = policyToTexts(DEFAULT_POLICY);

/**
 * Where a reader sets the retry policy. Every panel on a page shows the same one, and the snippets follow it.
 * @param id makes the ids of this panel differ from those of others on the page
 * @param title what it is called
 */
export function PolicyPanelView({ id, title = 'Your retry policy' }: { id: string; title?: string }) {
  const { texts, policy, refusals } = usePolicy();
  useEffect(() => {
    const write = () => writePolicy(policy);
    write();
    document.addEventListener(CODE_EVENT, write);
    return () => document.removeEventListener(CODE_EVENT, write);
  }, [policy]);
  const isDefault = refusals.length === 0 && Object.keys(policyToParams(policy)).length === 0;
  const reasonOf = (param: string) => refusals.find((refusal) => refusal.param === param)?.reason;

  function renderField(limits: FieldLimits) {
    const { param } = limits;
    return (
      <PolicyNumberField
        key={param}
        id={`${id}-${param}`}
        limits={limits}
        text={texts[param] ?? ''}
        reason={reasonOf(param)}
        onEdit={(text) => editPolicy(param, text)}
      />
    );
  }

  const rare = FIELD_LIMITS.filter(({ field }) => RARE.includes(field));
  const isRareInUse = rare.some(({ param }) => reasonOf(param) !== undefined || texts[param] !== DEFAULT_TEXTS[param]);
  return (
    <fieldset className="policy-panel needs-js">
      <legend>{title}</legend>
      <button type="button" className="policy-reset" onClick={resetPolicy} disabled={isDefault}>
        Reset
      </button>
      <div className="policy-fields">
        {FIELD_LIMITS.filter(({ field }) => !RARE.includes(field)).map(renderField)}
        <JitterField
          id={`${id}-${JITTER_PARAM}`}
          text={texts[JITTER_PARAM] ?? ''}
          reason={reasonOf(JITTER_PARAM)}
          onEdit={(text) => editPolicy(JITTER_PARAM, text)}
        />
      </div>
      <details className="policy-more" open={isRareInUse || undefined}>
        <summary>Time limits</summary>
        <div className="policy-fields">{rare.map(renderField)}</div>
      </details>
      <p role="status" className="policy-note">
        {refusals.length > 0 && 'Invalid: the last good value stays.'}
      </p>
    </fieldset>
  );
}
