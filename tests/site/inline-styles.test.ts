import { expect, it } from 'vitest';
import { builtPages } from './built-pages';

it.each(builtPages())('$path has no style attribute, which the policy of the site forbids', ({ $ }) => {
  expect(
    $('[style]')
      .toArray()
      .map((node) => $.html(node).slice(0, 120)),
  ).toEqual([]);
});
