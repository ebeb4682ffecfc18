import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '@/lib/build/refusal';
import { aptInstall, canInstall } from './apt';

/** A browser that tests run in. */
export interface BrowserProgram {
  name: string;
  /** Environment variable that names its program, for a reader's own choice and for the tests. */
  variable: string;
  /** Names that its program has on the PATH. */
  programs: string[];
  /** Where it is otherwise. */
  paths: string[];
  /** Debian's package of it. */
  debian: string;
}

/** The browser of the tests in tests/browser. */
export const CHROMIUM: BrowserProgram = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  paths: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  debian: 'chromium',
};

/**
 * Finds a browser; installs Debian's where that is possible.
 * @param browser which
 * @returns path of its program
 * @throws Refusal when there is none, saying what to do
 */
export async function ensureBrowser(browser: BrowserProgram): Promise<string> {
  const chosen = process.env[browser.variable];
  if (chosen && !existsSync(chosen)) throw new Refusal(`${browser.variable} names ${chosen}, which is not there.`);
  const found = chosen || findBrowser(browser);
  if (found) return found;
  if (canInstall() && (await aptInstall([browser.debian]))) {
    const installed = findBrowser(browser);
    if (installed) return installed;
  }
  throw new Refusal(`The browser tests need ${browser.name}. Install it, or name one in ${browser.variable}.`);
}

function findBrowser({ programs, paths }: BrowserProgram): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => programs.map((name) => join(folder, name))), ...paths].find((path) =>
    existsSync(path),
  );
}
