import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureWords } from '@/lib/build/picture-words';
import { allPaths } from '@/lib/site';

function rootWith(frontMatter: string): string {
  const root = mkdtempSync(join(tmpdir(), 'picture-words-'));
  mkdirSync(join(root, 'pages'));
  writeFileSync(join(root, 'pages/decoder.mdx'), `---\n${frontMatter}\n---\n\n# Decoder\n`);
  return root;
}

describe('pictureWords', () => {
  it.each(allPaths([]))('has words for %s', (path) => {
    const { title, text } = pictureWords(path);
    expect(title).not.toBe('');
    expect(text).not.toBe('');
  });

  it('takes the title of the page, or one for the picture', () => {
    const picture = (extra: string) => rootWith(`title: Decoder\npicture:\n  text: Paste it${extra}`);
    expect(pictureWords('/decoder', picture(''))).toEqual({ title: 'Decoder', text: 'Paste it' });
    expect(pictureWords('/decoder', picture('\n  title: Got an error?'))).toEqual({
      title: 'Got an error?',
      text: 'Paste it',
    });
  });

  it.each([
    ['title: Decoder', 'pages/decoder.mdx: picture: found nothing; allowed: object'],
    [
      'title: Decoder\npicture:\n  text: Grüße',
      'pages/decoder.mdx: picture.text: found "Grüße": one line of plain Latin letters',
    ],
    [
      'title: Decoder\npicture:\n  text: A\n  colour: red',
      'pages/decoder.mdx: picture.colour: found an unknown key; allowed: the keys in lib/build/picture-words.ts',
    ],
  ])('stops at %j', (frontMatter, fault) => {
    expect(() => pictureWords('/decoder', rootWith(frontMatter))).toThrow(fault);
  });
});
