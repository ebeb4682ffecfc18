import { expect, it } from 'vitest';
import { PAGE_COLOURS } from '@/lib/theme';
import { darkColour } from '@/scripts/dark-colour';

it('reads what a colour is in dark mode from the style sheet', () => {
  expect(darkColour('page')).toBe(PAGE_COLOURS.dark);
});

it('tells a colour from one whose name begins alike', () => {
  expect(darkColour('stop-soft')).not.toBe(darkColour('stop'));
});

it('refuses a name that the style sheet does not have', () => {
  expect(() => darkColour('stopp')).toThrow('styles/tokens.css: found no light-dark() colour --stopp');
});
