import { loadOnce } from '@/lib/browser/load-once';

/** What shows an answer. */
export type AnswerView = typeof import('./diagnosis-view').DiagnosisView;

/** Loads the code that shows answers, with the snippets' switch: pages do not pay for it until the paste box comes into use. */
export const loadAnswerView = loadOnce<AnswerView>(async () => (await import('./diagnosis-view')).DiagnosisView);
