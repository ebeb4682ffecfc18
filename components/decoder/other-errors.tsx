import { courseInWords, timesOf } from '@/lib/decoder/answer/course';
import { timeWriter } from '@/lib/decoder/answer/times';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import type { ErrorEntry } from '@/lib/errors';
import { outsideOf } from '../../lib/browser/outside-later';
import { keyOfAlso, keyOfAnswer, nameError } from '../../lib/decoder/answer/named-error';
import { AlsoChoice } from './also-choice';
import { ErrorTimeline } from './error-timeline';

/** What the other errors of a paste are shown from. */
export interface OtherErrorsProps {
  diagnosis: Exclude<Diagnosis, { kind: 'none' | 'empty' }>;
  errors: readonly ErrorEntry[];
  /** Takes the key of an error whose answer is wanted; absent where there is no paste to read it from. */
  onChoose?: ((key: string) => void) | undefined;
}

/** What else the paste tells: what happened when, as a picture and in words, and every other error of the API, to be chosen. */
export function OtherErrors({ diagnosis, errors, onChoose }: OtherErrorsProps) {
  const { also, seen, timeline } = diagnosis;
  const own = keyOfAnswer(diagnosis);
  const nameOf = (key: string) => nameError(key, errors, outsideOf);
  const course = courseInWords([
    { name: String(nameOf(own).status), ...seen },
    ...also.map((one) => ({ name: String(nameOf(keyOfAlso(one)).status), ...one })),
  ]);
  const write = timeWriter([seen, ...also].flatMap(timesOf));
  return (
    <section className="other-errors" aria-labelledby="other-errors">
      <h3 id="other-errors">{also.length > 0 ? 'Also in this paste' : 'Over time'}</h3>
      <div className="others-body">
        {timeline && (
          <figure>
            <figcaption>{course}</figcaption>
            <ErrorTimeline timeline={timeline} nameOf={nameOf} current={own} label={`Errors over time: ${course}`} />
          </figure>
        )}
        {also.length > 0 && (
          <ul className="also-list">
            {also.map((one) => (
              <li key={keyOfAlso(one)}>
                <AlsoChoice one={one} named={nameOf(keyOfAlso(one))} write={write} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
