import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How packages name the file with their licence. */
const LICENSE_FILE = /^licen[cs]e(\.\w+)?$/i;

const RULE = '='.repeat(80);

/**
 * @param root the project's root folder
 * @param packages names of packages whose work is published with the site
 * @returns one text with the licence of each, as the SIL Open Font License 1.1 (2) and the MIT License ask
 * @throws Error if a package brings no licence
 */
export function licensesText(root: string, packages: readonly string[]): string {
  const texts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => LICENSE_FILE.test(entry));
    if (!file) throw new Error(`node_modules/${name}: found no licence; allowed: a file named LICENSE`);
    return `${RULE}\n${name}\n${RULE}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `This site is published with the work of others. These are their licences.\n\n${texts.join('\n')}`;
}
