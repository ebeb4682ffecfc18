import { describe, expect, test } from 'vitest';
import { OutsideProvenRange } from '@/lab/toolchain-errors';
import { mustBeProven } from '@/lab/toolchains/proven-range';

const RUBY = { program: 'Ruby', oldest: '3.1', newest: '3.4' };
const LAST_RUN = 'Python 3.11.2, openai 3.54.0, Ruby 3.1.2, net/http 0.2.0, PHP 8.2.36, ext-curl 7.88.1';

describe('a version in the proven range passes', () => {
  test.each([
    ['3.1', 'its oldest'],
    ['3.1.0', 'its oldest, in full'],
    ['3.3.8', 'one between'],
    ['3.4', 'its newest'],
    ['3.4.99', 'a later patch of its newest'],
  ])('%s, %s', (version) => {
    expect(() => mustBeProven(RUBY, version, LAST_RUN)).not.toThrow();
  });

  test('where the newest is a major version, everything in it', () => {
    expect(() => mustBeProven({ program: 'curl', oldest: '7.88', newest: '8' }, '8.21.0', '')).not.toThrow();
  });
});

describe('a version outside of it is named, with the range and the version of the last run', () => {
  test.each([
    ['3.0.9', 'found Ruby 3.0.9; proven with Ruby 3.1 to 3.4, last run on 3.1.2'],
    ['3.5', 'found Ruby 3.5; proven with Ruby 3.1 to 3.4, last run on 3.1.2'],
    ['4.0.1', 'found Ruby 4.0.1; proven with Ruby 3.1 to 3.4, last run on 3.1.2'],
    ['', 'found Ruby without a version; proven with Ruby 3.1 to 3.4, last run on 3.1.2'],
  ])('%j', (version, message) => {
    expect(() => mustBeProven(RUBY, version, LAST_RUN)).toThrow(new OutsideProvenRange(message));
  });

  test('no other program is taken for it', () => {
    const curl = { program: 'curl', oldest: '8', newest: '8' };
    expect(() => mustBeProven(curl, '7.1', LAST_RUN)).toThrow('found curl 7.1; proven with curl 8');
    expect(() => mustBeProven(curl, '7.1', LAST_RUN)).not.toThrow('last run');
  });

  test('the last run is read from the results of the lab', () => {
    expect(() => mustBeProven({ program: 'Python', oldest: '3.11', newest: '3.13' }, '4.0')).toThrow(
      /^found Python 4\.0; proven with Python 3\.11 to 3\.13, last run on 3\.\d/,
    );
  });
});
