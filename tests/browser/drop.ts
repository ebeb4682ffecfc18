import type { Page } from 'playwright-core';

/** A file that is dropped: its size may be told without its bytes being there. */
export interface DroppedFile {
  name: string;
  text: string;
  /** In bytes. */
  size?: number;
}

/**
 * Drops files on the page itself, beside the box.
 * @param page an awake page
 * @param files none of them can be read before {@link letFilesBeRead}, where the drop is to stall
 * @param isStalled whether reading them takes until then
 */
export async function dropOnPage(page: Page, files: DroppedFile[], isStalled = false): Promise<void> {
  await page.evaluate(
    ([dropped, waits]) => {
      const released = waits
        ? new Promise<void>((resolve) => Object.assign(window, { letFilesBeRead: resolve }))
        : Promise.resolve();
      const dataTransfer = {
        types: ['Files'],
        files: dropped.map(({ name, text, size = text.length }) => ({
          name,
          size,
          text: () => released.then(() => text),
        })),
        getData: () => '',
      };
      const drop = new Event('drop', { bubbles: true, cancelable: true });
      document.querySelector('footer')?.dispatchEvent(Object.assign(drop, { dataTransfer }));
    },
    [files, isStalled] as const,
  );
}

/** @param page a page with files that wait to be read */
export async function letFilesBeRead(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { letFilesBeRead: () => void }).letFilesBeRead());
}
