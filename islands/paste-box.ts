export { PasteBoxView as default } from '@/components/decoder/paste-box-view';
