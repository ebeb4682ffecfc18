import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Refusal } from '@/lib/build/refusal';
import { canInstall, installPackages } from './apt';
import { run } from './run-program.mjs';
import { bin } from './run-steps';

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
  /** Playwright's name for the build that it can install where there is no such package, for example on Ubuntu. */
  playwright: string;
}

/** The browser of the tests in tests/browser. */
export const CHROMIUM: BrowserProgram = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  paths: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath()],
  debian: 'chromium',
  playwright: 'chromium',
};

/**
 * Finds a browser; as root on Debian or Ubuntu it installs one.
 * @param browser which
 * @returns path of its program
 * @throws Refusal when there is none, saying what to do
 */
export async function ensureBrowser(browser: BrowserProgram): Promise<string> {
  const chosen = process.env[browser.variable];
  if (chosen && !existsSync(chosen)) throw new Refusal(`${browser.variable} names ${chosen}, which is not there.`);
  const found = chosen || findBrowser(browser);
  if (found) return found;
  const byPlaywright = ['install', '--with-deps', browser.playwright];
  if (canInstall()) {
    // Ubuntu's package only leads to a snap, which no container can run.
    if (!(await installPackages([browser.debian]))) await run(bin('playwright-core'), byPlaywright);
    const installed = findBrowser(browser);
    if (installed) return installed;
  }
  const command = `npx playwright-core ${byPlaywright.join(' ')}`;
  throw new Refusal(`The tests need ${browser.name}. Install it (${command}), or name one in ${browser.variable}.`);
}

function findBrowser({ programs, paths }: BrowserProgram): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => programs.map((name) => join(folder, name))), ...paths].find((path) =>
    existsSync(path),
  );
}
