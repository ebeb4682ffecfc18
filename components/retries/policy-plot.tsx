import { Island } from '@/components/island';
import type { SdkSummary } from '@/lib/retry/sdk-summary';
import { usualRequests } from '@/lib/retry/usual-requests';
import { PolicyPlotView } from './policy-plot-view';

/** The reader's policy as a picture. */
export function PolicyPlot({ sdks }: { sdks: SdkSummary[] }) {
  return <Island name="policy-plot" of={PolicyPlotView} props={{ sdkRequests: usualRequests(sdks) }} />;
}
