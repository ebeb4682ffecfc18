export { HerdPlotView as default } from '@/components/retries/herd-plot-view';
