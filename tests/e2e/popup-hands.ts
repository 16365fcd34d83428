import { expect, vi } from 'vitest';
import type { Popup } from './browsers.ts';

// `expect.poll` asks which test is running; side by side there are several.

/** Waits until this is to be seen in the popup; parts of folded cards do not count. */
export const expectInPopup = (popup: Popup, selector: string, text: string | RegExp = ''): Promise<void> =>
  vi.waitFor(
    async () =>
      expect(
        await popup.evaluate(
          (selector) =>
            [...document.querySelectorAll(selector)].find((one) => one.checkVisibility())?.textContent ?? 'not there',
          selector,
        ),
      ).toMatch(text || /^(?!not there$)/),
    { timeout: 20_000 },
  );

export const expectNotInPopup = (popup: Popup, selector: string): Promise<void> =>
  vi.waitFor(
    async () =>
      expect(await popup.evaluate((selector) => document.querySelectorAll(selector).length, selector)).toBe(0),
    { timeout: 15_000 },
  );

/** Presses a button or a summary, once it is there. */
export async function pressInPopup(popup: Popup, selector: string): Promise<void> {
  await expectInPopup(popup, selector);
  await popup.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
}

export async function writeInPopup(popup: Popup, selector: string, text: string): Promise<void> {
  await expectInPopup(popup, selector);
  await popup.evaluate(
    (selector, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}
