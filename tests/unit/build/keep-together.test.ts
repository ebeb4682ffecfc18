import { expect, it } from 'vitest';
import { keepTogether } from '@/lib/build/keep-together.mjs';

type Part = Parameters<ReturnType<typeof keepTogether>>[0];

const text = (value: string): Part => ({ type: 'text', value });
const element = (tagName: string, ...children: Part[]): Part => ({ type: 'element', tagName, children });
const together = (value: string): Part => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['together'] },
  children: [text(value)],
});

it.each([
  ['a number and its unit', [text('Wait 30 s.')], [text('Wait '), together('30 s'), text('.')]],
  ['at both ends', [text('0.5 s to 10 min')], [together('0.5 s'), text(' to '), together('10 min')]],
  ['the name of a header', [text('Retry-After, or 1 s')], [together('Retry-After'), text(', or '), together('1 s')]],
  ['not other words', [text('3 attempts, 2 sentences')], [text('3 attempts, 2 sentences')]],
  ['inside of others', [element('strong', text('64 kB'))], [element('strong', together('64 kB'))]],
  ['not in code', [element('code', text('1 s'))], [element('code', text('1 s'))]],
])('keeps together %s', (_, children, expected) => {
  const root = { type: 'root', children };
  keepTogether()(root);
  expect(root.children).toEqual(expected);
});

it('gives no children to parts that have none', () => {
  const rule: Part = { type: 'element', tagName: 'hr' };
  const number = text('3');
  keepTogether()({ type: 'root', children: [rule, number] });
  expect(Object.keys(rule)).toEqual(['type', 'tagName']);
  expect(Object.keys(number)).toEqual(['type', 'value']);
});
