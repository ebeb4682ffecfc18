import { watch, writeFileSync } from 'node:fs';
import { contentFaults } from '@/lib/build/content-lint';

/** What the pages of `npm run dev` read (components/dev/content-faults); the next build takes it away. */
export const CONTENT_FAULTS_FILE = 'public/content-faults.json';

/** Editors write a file in several steps. */
const QUIET_MS = 200;

/** Writes what is wrong with the content for the browser to show, now and whenever a page is saved, and prints what is new. */
export function watchContent(): void {
  let known: string[] = [];
  const look = () => {
    const faults = contentFaults();
    for (const fault of faults.filter((fault) => !known.includes(fault))) console.error(fault);
    known = faults;
    writeFileSync(CONTENT_FAULTS_FILE, JSON.stringify(faults));
  };
  look();
  let timer: NodeJS.Timeout | undefined;
  watch('pages', { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  }).unref();
}
