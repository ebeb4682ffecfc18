import { createElement, type FC } from 'react';

/** Elements that the theme would fill with classes of its own; the site's style sheets dress them by tag. */
const TAGS = ['h1', 'a', 'p', 'ul', 'ol', 'li', 'hr', 'blockquote', 'code', 'thead', 'tr', 'th', 'td'] as const;

/** Components of MDX pages that render nothing but their own element, by tag. */
export const plainElements: Record<string, FC> = Object.fromEntries(TAGS.map((tag) => [tag, plainElement(tag)]));

function plainElement(tag: (typeof TAGS)[number]): FC {
  return (props) => createElement(tag, props);
}
