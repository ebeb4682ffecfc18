/** What shows an answer. */
export type AnswerView = typeof import('./diagnosis-view').DiagnosisView;

let loading: Promise<AnswerView> | undefined;

/**
 * Loads the code that shows answers, with the snippets' switch: pages do not pay for it until the paste box comes into use.
 * @returns the component; rejects when it cannot be had, and tries anew at the next call
 */
export function loadAnswerView(): Promise<AnswerView> {
  loading ??= import('./diagnosis-view')
    .then(({ DiagnosisView }) => DiagnosisView)
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
