import { expect, it } from 'vitest';
import { keepUnits } from '@/lib/build/keep-units.mjs';

type Part = Parameters<ReturnType<typeof keepUnits>>[0];

const text = (value: string): Part => ({ type: 'text', value });
const element = (tagName: string, ...children: Part[]): Part => ({ type: 'element', tagName, children });
const unit = (value: string): Part => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['unit'] },
  children: [text(value)],
});

it.each([
  ['a number and its unit', [text('Wait 30 s.')], [text('Wait '), unit('30 s'), text('.')]],
  ['at both ends', [text('0.5 s to 10 min')], [unit('0.5 s'), text(' to '), unit('10 min')]],
  ['not other words', [text('3 attempts, 2 sentences')], [text('3 attempts, 2 sentences')]],
  ['inside of others', [element('strong', text('64 kB'))], [element('strong', unit('64 kB'))]],
  ['not in code', [element('code', text('1 s'))], [element('code', text('1 s'))]],
])('keeps together %s', (_, children, expected) => {
  const root = { type: 'root', children };
  keepUnits()(root);
  expect(root.children).toEqual(expected);
});
