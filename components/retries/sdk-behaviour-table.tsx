import { Fragment } from 'react';
import { type SdkCase, sdkCases } from '@/lib/retry/sdk-cases';
import type { SdkOutcome } from '@/lib/retry/sdk-outcomes';
import type { SdkSummary } from '@/lib/retry/sdk-summary';
import { TabList } from '../snippets/tab-list';
import { ClassName } from './class-name';
import { languageLabel, SdkName } from './sdk-name';

/** What each SDK does by itself, case by case. On a narrow screen every case is a card, and holds the language only that is chosen over them. */
export function SdkBehaviourTable({ sdks }: { sdks: SdkSummary[] }) {
  return (
    <div className="sdk-choice">
      <TabList
        label="Language"
        tabs={sdks.map(({ language }) => ({ id: language, label: languageLabel(language) }))}
        idPrefix="sdk"
        panel="sdk-matrix"
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <div id="sdk-matrix" className="table-scroll sdk-table" role="group" aria-label="What each SDK does" tabIndex={0}>
        <table className="sdk-matrix">
          <caption className="visually-hidden">What each SDK does by itself, as measured</caption>
          <thead>
            <tr>
              <th scope="col">Case</th>
              {sdks.map(({ language, sdk }) => (
                <th key={language} scope="col">
                  <SdkName language={language} sdk={sdk} />
                </th>
              ))}
            </tr>
          </thead>
          {sdkCases(sdks).map(({ title, cases }) => (
            <tbody key={title}>
              <tr className="sdk-table-group">
                <th scope="rowgroup" colSpan={sdks.length + 1}>
                  {title}
                </th>
              </tr>
              {cases.map((row) => (
                <CaseRow key={row.name} row={row} sdks={sdks} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function CaseRow({ row: { name, outcomes }, sdks }: { row: SdkCase; sdks: SdkSummary[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sdks.map(({ language }, index) => (
        <td key={language} data-sdk={language} data-odd={isOdd(outcomes, index) || undefined}>
          <span className="sdk-table-label" aria-hidden="true">
            {languageLabel(language)}
          </span>
          <OutcomeText outcome={outcomes[index] ?? null} />
        </td>
      ))}
    </tr>
  );
}

/** Whether one SDK does what fewer than half of them do. */
function isOdd(outcomes: SdkCase['outcomes'], index: number): boolean {
  const alike = outcomes.filter((outcome) => outcome?.text === outcomes[index]?.text);
  return alike.length * 2 < outcomes.length;
}

function OutcomeText({ outcome }: { outcome: SdkOutcome | null }) {
  if (!outcome) return 'not measured';
  const { text, times, error } = outcome;
  return (
    <span className="sdk-outcome">
      {text}{' '}
      <small>
        {times.map((time, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a wait has no other identity than its place
          <Fragment key={index}>
            {index > 0 && ', '}
            <span className="sdk-time">{time}</span>
          </Fragment>
        ))}
        {error && <ClassName name={error} />}
      </small>
    </span>
  );
}
