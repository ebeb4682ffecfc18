import { Fragment } from 'react';

/** A place in a class name where a reader would break it: before a capital that follows a small letter, after `::` or `.`. */
const BREAKS = /(?<=[a-z])(?=[A-Z])|(?<=::|\.)/;

/** The name of a class, which breaks between its words where there is no room for it. */
export function ClassName({ name }: { name: string }) {
  return name.split(BREAKS).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part of a name has no other identity than its place
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
