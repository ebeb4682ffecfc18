import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { MutantReport, MutantResult } from '@/lib/retry/mutant-result';

/** Which breaches of which rule the lab notices, language by language: written by the lab, never by hand. */
export function MutantTable({ report: { rules, languages } }: { report: MutantReport }) {
  const noticed = languages.reduce((sum, { killed }) => sum + killed.length, 0);
  const missed = languages.reduce((sum, { survived }) => sum + survived.length, 0);
  return (
    <>
      <p>
        {noticed} breaches were noticed, {missed} were not.
      </p>
      <details className="mutants">
        <summary>Rule by rule</summary>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
        <div className="table-scroll" role="group" aria-label="Broken loops" tabIndex={0}>
          <table>
            <caption className="visually-hidden">Which broken loops the lab notices</caption>
            <thead>
              <tr>
                <th scope="col">A loop that …</th>
                {languages.map(({ language }) => (
                  <th key={language} scope="col">
                    {SNIPPET_LANGUAGES.find(({ id }) => id === language)?.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  {languages.map((result) => (
                    <td key={result.language}>{outcome(result, id)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function outcome({ killed, survived }: MutantResult, rule: string): string {
  if (killed.includes(rule)) return 'noticed';
  return survived.includes(rule) ? 'missed' : 'cannot be';
}
