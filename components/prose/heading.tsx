import type { ComponentProps, FC } from 'react';

type HeadingProps = ComponentProps<'h2'>;

/** A heading that is a link to itself, so that its address can be copied; its name is its words alone. */
function createHeading(Tag: 'h2' | 'h3' | 'h4'): FC<HeadingProps> {
  function SelfLinkedHeading({ id, children, ...props }: HeadingProps) {
    return (
      <Tag id={id} {...props}>
        {id ? (
          <a className="heading-link" tabIndex={-1} href={`#${id}`}>
            {children}
          </a>
        ) : (
          children
        )}
      </Tag>
    );
  }
  SelfLinkedHeading.displayName = `Heading(${Tag})`;
  return SelfLinkedHeading;
}

/** Headings of MDX pages that link to themselves, by tag. The title, `h1`, needs no link: it is the page. */
export const headings = {
  h2: createHeading('h2'),
  h3: createHeading('h3'),
  h4: createHeading('h4'),
};
