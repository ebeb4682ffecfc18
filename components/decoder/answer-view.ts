import { loadOnce } from '@/lib/browser/load-once';
import { loadStyles } from '@/lib/browser/load-styles';

/** What shows an answer, its extras and what is left of its paste, what says it to those who do not see it, and what opens a link to it. */
export type AnswerView = Pick<
  typeof import('./diagnosis-view'),
  'DiagnosisView' | 'FoldedPaste' | 'announcement' | 'fromFragment' | 'loadExtras'
>;

/** Loads the code that shows answers, with the snippets' switch, and its styles: pages do not pay for it until the paste box comes into use. */
export const loadAnswerView = loadOnce<AnswerView>(async () => {
  const [view] = await Promise.all([import('./diagnosis-view'), loadStyles(process.env.ANSWER_STYLES)]);
  return view;
});
