import { Island } from '@/components/island';
import { PolicyPanelView } from './policy-panel-view';

/**
 * The panel in which a reader sets the retry policy.
 * @param id makes the ids of this panel differ from those of others on the page
 * @param title what it is called, where there is another one on the page
 */
export function PolicyPanel({ id, title }: { id: string; title?: string }) {
  return <Island name="policy-panel" of={PolicyPanelView} props={title === undefined ? { id } : { id, title }} />;
}
