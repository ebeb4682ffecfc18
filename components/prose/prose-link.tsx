import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link in a text: inside the site without a reload, outside it in the same tab. */
export function ProseLink({ href = '', children, ...props }: ComponentProps<'a'>) {
  if (href.startsWith('/')) {
    return (
      <Link href={href} {...props}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} {...props}>
      {children}
    </a>
  );
}
