import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { z } from 'zod';
import { ContentError, describeIssue } from './content-error';
import { pageFile } from './page-dates';

/** What the front matter of a page says of its share picture. The picture's font is drawn without a net, so other letters than Latin ones would be missing. */
const pageFrontMatter = z.looseObject({
  title: z.string().min(1),
  picture: z.strictObject({
    title: z.string().optional(),
    text: z.string().regex(/^[\x20-\x7e]+$/, 'one line of plain Latin letters'),
  }),
});

/** What a page's share picture says. */
export interface PictureWords {
  /** Its first line: `picture.title`, or else the page's own title. */
  title: string;
  /** The line below it. */
  text: string;
}

/**
 * @param path path of a page that is no error's: an error's picture says its facts
 * @param root the project's root folder
 * @returns the words of its share picture, from its front matter
 * @throws ContentError naming file, field, what was found and what is allowed
 */
export function pictureWords(path: string, root = process.cwd()): PictureWords {
  const file = pageFile(path);
  const { data } = matter(readFileSync(join(root, file), 'utf8'), {});
  const { data: valid, error } = pageFrontMatter.safeParse(data);
  if (error)
    throw new ContentError(
      error.issues.map((issue) => `${file}: ${describeIssue(issue, data, 'lib/build/picture-words.ts')}`),
    );
  return { title: valid.picture.title ?? valid.title, text: valid.picture.text };
}
