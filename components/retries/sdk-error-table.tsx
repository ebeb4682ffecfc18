import type { SdkSummary } from '@/lib/retry/sdk-summary';
import { statusList } from '@/lib/retry/status-list';
import { ClassName } from './class-name';
import { SdkName } from './sdk-name';

/** Which class of error comes out of each SDK, by status, and where it keeps the request id. */
export function SdkErrorTable({ sdks }: { sdks: SdkSummary[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1
    <div className="table-scroll sdk-table" role="group" aria-label="Error classes and request ids" tabIndex={0}>
      <table>
        <caption className="visually-hidden">Which error comes out, and where it keeps the request id</caption>
        <thead>
          <tr>
            <th scope="col">SDK</th>
            <th scope="col">Error class by status</th>
            <th scope="col">Request id</th>
          </tr>
        </thead>
        <tbody>
          {sdks.map(({ language, sdk, runtime, failures, requestId }) => (
            <tr key={language}>
              <th scope="row">
                <SdkName language={language} sdk={sdk} />
                <span className="sdk-version"> on {runtime}</span>
              </th>
              <td>
                <ul className="sdk-classes">
                  {classesOf(failures).map(([name, statuses]) => (
                    <li key={name}>
                      <code>
                        <ClassName name={name} />
                      </code>{' '}
                      {statusList(statuses)}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <span className="sdk-table-label" aria-hidden="true">
                  Request id
                </span>
                <span>
                  {requestId?.found ? <code>{requestId.expression}</code> : (requestId?.expression ?? 'not measured')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Statuses by class, in the order in which the classes appear. */
function classesOf(failures: SdkSummary['failures']): [string, number[]][] {
  const classes = new Map<string, number[]>();
  for (const failure of failures) {
    const { kind, class: name } = failure;
    if (kind === 'status' && name) classes.set(name, [...(classes.get(name) ?? []), failure.status]);
  }
  return [...classes];
}
