import type { ElementHandle, Page } from 'puppeteer-core';

/** How a user works a page. Selectors reach into shadow roots with puppeteer's `>>>`. */
export interface Hands {
  press(page: Page, selector: string): Promise<void>;
  /** Puts this text in the place of what stands in a field. */
  write(page: Page, selector: string, text: string): Promise<void>;
}

export const pointer: Hands = {
  async press(page, selector) {
    await (await page.waitForSelector(selector, { visible: true }))?.click();
  },
  async write(page, selector, text) {
    await (await page.waitForSelector(selector, { visible: true }))?.click({ count: 3 });
    await page.keyboard.type(text);
  },
};

export const keyboard: Hands = {
  async press(page, selector) {
    await tabTo(page, selector);
    const isBox = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'checkbox');
    await page.keyboard.press(isBox ? ' ' : 'Enter');
  },
  async write(page, selector, text) {
    await tabTo(page, selector);
    // Coming in by Tab has selected what stands there.
    await page.keyboard.type(text);
  },
};

/** As if pasted over everything in a field for long texts. */
export async function paste(page: Page, selector: string, text: string): Promise<void> {
  const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLTextAreaElement>;
  await field.evaluate((area, text) => {
    area.focus();
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

const MANY = 120;

/** Presses Tab, or Shift and Tab where the element stands further up, until it has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = await page.waitForSelector(selector, { visible: true });
  for (let presses = 0; presses < MANY; presses++) {
    const way = await target?.evaluate(wayTo);
    if (way === 'here') return;
    if (way === 'up') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'up') await page.keyboard.up('Shift');
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

/** Runs in the page: from the element with the focus to this one. */
function wayTo(target: Element): 'here' | 'up' | 'down' {
  /** The element itself, and before it those whose shadow it stands in. */
  const path = (element: Element): Element[] => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? [...path(root.host), element] : [element];
  };
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === target) return 'here';
  const [from, to] = [path(active), path(target)];
  const fork = from.findIndex((element, index) => element !== to[index]);
  const order = from[fork]?.compareDocumentPosition(to[fork] ?? target) ?? 0;
  return order & Node.DOCUMENT_POSITION_PRECEDING ? 'up' : 'down';
}
