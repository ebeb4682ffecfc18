import type { ComponentType, JSX } from 'react';

/** What an island is, and the element that holds it. */
type IslandProps<Props extends object> = {
  /** Its name in islands/list.ts. */
  name: string;
  /** What comes alive; it must import neither Next nor Nextra, and may not use `useId`: Preact's ids are not React's. */
  of: ComponentType<Props>;
  /** Plain data; the browser reads it from the page, so it must be small. */
  props: Props;
  /** The element around it, a `div` unless it has a meaning of its own. */
  as?: 'div' | 'section';
} & Pick<JSX.IntrinsicElements['div'], 'className' | 'aria-label'>;

/**
 * A part of a page that moves. The build renders it like any other; in the browser, islands/ brings it to life with Preact, alone.
 * What is not an island never reaches the browser as code.
 */
export function Island<Props extends object>({
  name,
  of: Component,
  props,
  as: Tag = 'div',
  ...attributes
}: IslandProps<Props>) {
  const hasProps = Object.keys(props).length > 0;
  return (
    <Tag {...attributes} data-island={name} data-props={hasProps ? JSON.stringify(props) : undefined}>
      <Component {...props} />
    </Tag>
  );
}
