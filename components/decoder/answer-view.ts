import { loadOnce } from '@/lib/browser/load-once';

/** What shows an answer, and what says it to those who do not see it. */
export type AnswerView = Pick<typeof import('./diagnosis-view'), 'DiagnosisView' | 'announcement'>;

/** Loads the code that shows answers, with the snippets' switch: pages do not pay for it until the paste box comes into use. */
export const loadAnswerView = loadOnce<AnswerView>(() => import('./diagnosis-view'));
