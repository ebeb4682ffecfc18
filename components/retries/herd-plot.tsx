import { Island } from '@/components/island';
import { HerdPlotView } from './herd-plot-view';

/** The herd of a page, under each jitter. */
export function HerdPlot() {
  return <Island name="herd-plot" of={HerdPlotView} props={{}} />;
}
