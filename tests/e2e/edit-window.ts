import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Clicks "edit info" of an address on the settings page, as a user would; the window that Gmail opens for it. */
export async function openEditWindow(page: Page, sendAsEmail: string): Promise<Page> {
  const link = await page.waitForFunction(
    (address) => {
      // Between right-to-left words the address stands in direction marks.
      const identity = (row: HTMLTableRowElement) => row.cells[0]?.textContent.replaceAll(/[\u202a-\u202e]/g, '') ?? '';
      const rows = [...document.querySelectorAll<HTMLTableRowElement>('[role=main] tr')];
      const row = rows.find((row) => row.cells.length === 4 && identity(row).includes(`<${address}>`));
      return row?.cells[2]?.querySelector('[role=link]');
    },
    {},
    sendAsEmail,
  );
  const [edit] = await Promise.all([editWindowOf(page), (link as ElementHandle<Element>).click()]);
  return edit;
}

/** The next window that the page opens, whoever makes it do so. */
export async function editWindowOf(page: Page): Promise<Page> {
  const edit = await new Promise<Page | null>((resolve) => page.once('popup', resolve));
  if (!edit) throw new Error('The edit window closed at once');
  // Firefox announces a window that is still empty, and waitForSelector can wait for ever in the document that is
  // about to go; a question that fails on the way is asked again.
  const hasForm = () => edit.evaluate(() => document.forms.namedItem('mainForm') !== null).catch(() => false);
  await until('the form of the edit window', hasForm);
  return edit;
}
