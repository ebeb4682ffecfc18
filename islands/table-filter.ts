export { TableFilterView as default } from '@/components/errors/table-filter-view';
