import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { ERRORS_FOLDER, readCatalogue, slugOf } from '@/lib/build/catalogue';
import type { Recipe } from '@/lib/recipes';

/** Pages that the made-up ones are copies of: one with snippets, one without. */
const MODELS = ['429-rate-limit-error', '401-invalid-api-key'];

/**
 * Fills a copy of the project with made-up errors, each a full page with a name of its own.
 * @param root folder of the copy
 * @param size how many errors it shall have in all
 */
export function writeSyntheticErrors(root: string, size: number): void {
  const real = readCatalogue(root).length;
  mkdirSync(join(root, ERRORS_FOLDER), { recursive: true });
  for (let number = real; number < size; number += 1) {
    const model = MODELS[number % MODELS.length] ?? '';
    const { data, content } = matter(readFileSync(join(root, ERRORS_FOLDER, `${model}.mdx`), 'utf8'), {});
    const status = 400 + (number % 200);
    const type = `synthetic_${number}`;
    const slug = slugOf(status, type);
    const error = {
      ...data,
      title: `${status} ${type}`,
      status,
      type,
      codes: [],
      aliases: [`${type}_exceeded`],
      vendors: {},
      wordings: [],
      recipes: (data.recipes as Recipe[]).map(({ anchor }) => ({ anchor, codes: [], words: [`${type} ${anchor}`] })),
      pastes: [],
      cause: `Made-up cause number ${number}`,
      sample: JSON.stringify({ error: { message: `Made-up message ${number}`, type, code: null } }, null, 2),
    };
    const page = content.replaceAll(model, slug).replaceAll(String(data.title), error.title);
    writeFileSync(join(root, ERRORS_FOLDER, `${slug}.mdx`), matter.stringify(page, error));
  }
}
