export { PolicyPlotView as default } from '@/components/retries/policy-plot-view';
