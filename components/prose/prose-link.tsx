import type { ComponentProps } from 'react';
import { SiteLink } from '@/components/site-link';

/** A link in a text: inside the site without a reload, outside it in the same tab. */
export function ProseLink({ href = '', children, ...props }: ComponentProps<'a'>) {
  if (href.startsWith('/')) {
    return (
      <SiteLink href={href} {...props}>
        {children}
      </SiteLink>
    );
  }
  return (
    <a href={href} {...props}>
      {children}
    </a>
  );
}
