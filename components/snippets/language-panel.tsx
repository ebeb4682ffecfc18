import type { ReactNode } from 'react';

/**
 * What a language switch shows for one language, under its tab (see {@link TabList}). Every panel is in the HTML: the style sheet shows the
 * chosen one, and all of them, each under its name, where JavaScript is off.
 * @param language id of the language, as its tab has it
 * @param idPrefix the one of the switch
 * @param codeAt address of the file that fills its blocks of code (lib/browser/deferred-code)
 */
export function LanguagePanel({
  language,
  idPrefix,
  codeAt,
  children,
}: {
  language: string;
  idPrefix: string;
  codeAt?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div
      role="tabpanel"
      id={`${idPrefix}-panel-${language}`}
      aria-labelledby={`${idPrefix}-tab-${language}`}
      data-panel={language}
      data-code-at={codeAt}
    >
      {children}
    </div>
  );
}
