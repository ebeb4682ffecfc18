/** How much the decoder takes, in MB of 1,000,000 bytes, over all files together. */
const LARGEST_FILES_MB = 100;

/** Files that were read as one text, or why they were not. */
export type FilesRead = { text: string } | { fault: string };

/**
 * @param files dropped files
 * @returns a sentence that says that they are too large, and what to do instead; nothing where they can be read
 */
export function tooLarge(files: readonly File[]): string | undefined {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= LARGEST_FILES_MB * 1e6) return undefined;
  return `${namesOf(files)}: ${(bytes / 1e6).toFixed(1)} MB is too large; up to ${LARGEST_FILES_MB} MB can be read. Paste the part around the error.`;
}

/**
 * Reads dropped files together.
 * @param files text files of any encoding that is a superset of ASCII
 * @returns their texts, one after the other, or a sentence that says which file cannot be read, and what to do instead
 */
export async function readFiles(files: readonly File[]): Promise<FilesRead> {
  const texts: string[] = [];
  for (const file of files) {
    try {
      texts.push(await file.text());
    } catch {
      return { fault: `“${file.name}” could not be read. Open it and paste its text.` };
    }
  }
  return { text: texts.join('\n\n') };
}

/**
 * @param files any
 * @returns for example `“a.log”, “b.log”`
 */
export function namesOf(files: readonly File[]): string {
  return files.map(({ name }) => `“${name}”`).join(', ');
}
