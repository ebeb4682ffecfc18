import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link to a page of this site. It is fetched when the reader points at it and not before:
 * with the sidebar in view, Next would otherwise fetch the whole site on every page.
 */
export function SiteLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
