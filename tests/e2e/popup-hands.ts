import { expect } from 'vitest';
import type { Popup } from './browsers.ts';

/** Waits until this is to be seen in the popup; parts of folded cards do not count. */
export const expectInPopup = (popup: Popup, selector: string, text: string | RegExp = ''): Promise<void> =>
  expect
    .poll(
      () =>
        popup.evaluate(
          (selector) =>
            [...document.querySelectorAll(selector)].find((one) => one.checkVisibility())?.textContent ?? 'not there',
          selector,
        ),
      { timeout: 20_000 },
    )
    .toMatch(text || /^(?!not there$)/);

export const expectNotInPopup = (popup: Popup, selector: string): Promise<void> =>
  expect.poll(() => popup.evaluate((selector) => document.querySelectorAll(selector).length, selector)).toBe(0);

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
