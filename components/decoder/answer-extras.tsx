import { LimitList } from './limit-list';
import { OtherErrors, type OtherErrorsProps } from './other-errors';

/** What the limits and the other errors of a paste are shown from. */
export type AnswerExtrasProps = OtherErrorsProps;

/** The limits that the response told about, and the other errors of the paste. */
export function AnswerExtras(props: AnswerExtrasProps) {
  const { also, limits, timeline } = props.diagnosis;
  return (
    <>
      <LimitList limits={limits} />
      {(also.length > 0 || timeline) && <OtherErrors {...props} />}
    </>
  );
}
