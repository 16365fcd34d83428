import type { Page } from 'puppeteer-core';

/** Selector of an address's hint. */
export const hint = (address: string): string => `send-as-hint[data-address="${address}"]`;

export const waitForRule = (page: Page, address: string, ruleId: string) =>
  page.waitForSelector(`${hint(address)}[data-rules~="${ruleId}"]`);

/** What the hints of the page say, row by row. */
export const readHints = (page: Page): Promise<{ address: string; status: string; rules: string; place: string }[]> =>
  page.$$eval('send-as-hint', (hints) =>
    hints.map((hint) => ({
      address: hint.getAttribute('data-address') ?? '',
      status: hint.getAttribute('data-status') ?? '',
      rules: hint.getAttribute('data-rules') ?? '',
      // Of the row it stands in: its address, and the number of the cell.
      place: `${/([\w.+-]+@[\w.-]+)\u202c?>/.exec(hint.closest('tr')?.textContent ?? '')?.[1]} ${hint.closest('td')?.cellIndex}`,
    })),
  );

/** The words of Gmail's page that are marked, and how. */
export const readHighlights = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const textOf = (part: AbstractRange) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    };
    return Object.fromEntries([...CSS.highlights].map(([name, parts]) => [name, [...parts].map(textOf)]));
  });

/** Opens an address's card with the mouse. */
export async function openCard(page: Page, address: string): Promise<void> {
  await page.locator(`${hint(address)} >>> .pill`).click();
  await page.waitForSelector(`${hint(address)} >>> [popover] .details`, { visible: true });
}

export const cardText = (page: Page, address: string): Promise<string> =>
  page.$eval(`${hint(address)} >>> [popover]`, (card) => card.textContent ?? '');
