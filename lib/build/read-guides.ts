import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { z } from 'zod';
import type { Guide } from '@/lib/guide';
import { GUIDE_PATHS } from '@/lib/site';
import { ContentError, describeIssue } from './content-error';
import { pageFile } from './page-dates';

const guideFrontMatter = z.looseObject({ title: z.string().min(1), description: z.string().min(1) });

/**
 * @param root the project's root folder
 * @returns every guide in the order of the sidebar, in the words of its front matter
 * @throws ContentError naming file, field, what was found and what is allowed
 */
export function readGuides(root = process.cwd()): Guide[] {
  return GUIDE_PATHS.map((path) => {
    const file = pageFile(path);
    const { data } = matter(readFileSync(join(root, file), 'utf8'), {});
    const { data: valid, error } = guideFrontMatter.safeParse(data);
    if (error)
      throw new ContentError(
        error.issues.map((issue) => `${file}: ${describeIssue(issue, data, 'lib/build/read-guides.ts')}`),
      );
    return { path, title: valid.title, description: valid.description };
  });
}
