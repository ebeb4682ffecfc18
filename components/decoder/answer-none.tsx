import { aboutElsewhere } from '@/lib/decoder/answer/elsewhere';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { SUPPORT_EMAIL } from '@/lib/site';

/** The paste holds no API error: what it is instead, and the next step. */
export function NoAnswer({ diagnosis }: { diagnosis: Diagnosis & { kind: 'none' } }) {
  const { title, advice } = aboutElsewhere(diagnosis);
  return (
    <>
      <h2 className="diagnosis-title">{title}</h2>
      <p className="diagnosis-do">{advice}</p>
      <p>
        It is not in this reference, which lists what the API answers. If you think that the API sent it, write to{' '}
        <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a>.
      </p>
    </>
  );
}
