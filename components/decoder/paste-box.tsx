import { Island } from '@/components/island';
import { type PasteBoxProps, PasteBoxView } from './paste-box-view';

/** The paste box of a page. */
export function PasteBox(props: PasteBoxProps) {
  return (
    <Island
      name="paste-box"
      as="section"
      className="paste-box"
      aria-label="Decode an error"
      of={PasteBoxView}
      props={props}
    />
  );
}
