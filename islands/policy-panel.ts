export { PolicyPanelView as default } from '@/components/retries/policy-panel-view';
