import { loadOnce } from '@/lib/browser/load-once';
import { loadStyles } from '@/lib/browser/load-styles';

/** What answers a paste: the decoder's start, what shows and says its answer, and what opens a link to one. */
export type AnswerView = typeof import('./diagnosis-view');

/** Loads the code that answers, with the snippets' switch and its styles: pages do not pay for it until the paste box comes into use. */
export const loadAnswerView = loadOnce<AnswerView>(async () => {
  const [view] = await Promise.all([import('./diagnosis-view'), loadStyles(process.env.ANSWER_STYLES)]);
  return view;
});
