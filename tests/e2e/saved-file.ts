import type { Page } from 'puppeteer-core';
import { pointer } from './hands.ts';

interface SavedFile {
  download: string;
  text: string;
}

/** Presses a button that saves a file: what the browser would have saved, and under which name. */
export async function savedFile(page: Page, button: string): Promise<SavedFile> {
  await page.evaluate(() => {
    Object.assign(globalThis, { savedFile: undefined });
    HTMLAnchorElement.prototype.click = function () {
      const { href, download } = this;
      void fetch(href)
        .then((response) => response.text())
        .then((text) => Object.assign(globalThis, { savedFile: { download, text } }));
    };
  });
  await pointer.press(page, button);
  const file = await page.waitForFunction(() => (globalThis as { savedFile?: SavedFile }).savedFile);
  return file.jsonValue() as Promise<SavedFile>;
}
