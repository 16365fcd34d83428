import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Surface } from './surfaces.ts';

/** Left in the page: the controls that are ours, in the order in which they stand there. */
declare const controls: HTMLElement[];

/** Gmail has controls of its own in between. */
const MANY = 120;

/** The Tab key goes through what is ours control by control, each in sight and with a ring around it. */
export async function expectTabOrder(page: Page, host: Surface['host']): Promise<void> {
  await page.bringToFront();
  const names = await listControls(page, host);
  expect(names.length).toBeGreaterThan(0);
  const stops = await walk(page, names.length - 1);
  expect(stops.map(({ at }) => names[at])).toEqual(names);
  expect(stops.filter(({ marked }) => !marked).map(({ at }) => names[at])).toEqual([]);
}

/** Their texts, in the order of the document. */
const listControls = (page: Page, host: Surface['host']): Promise<string[]> =>
  page.evaluate((host) => {
    const roots = host ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot) : [document];
    const all = roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>('a, button:enabled, input:enabled, textarea, select, summary') ?? []),
    ]);
    const controls = all.filter((one) => one.checkVisibility());
    Object.assign(globalThis, { controls });
    return controls.map((one, index) => `${index} ${one.localName} ${one.ariaLabel ?? one.textContent}`);
  }, host);

interface Stop {
  /** Number of the control; -1 for one that is not ours. */
  at: number;
  /** Is it in the window, with a ring around it? */
  marked: boolean;
}

/** From the first control to the last one. */
async function walk(page: Page, last: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => controls[0]?.focus());
  // There and back, so that the first one too is reached by a key.
  for (const key of ['forth', 'back'] as const) await pressTab(page, key);
  for (let presses = 0; presses < MANY && stops.at(-1)?.at !== last; presses++) {
    const stop = await page.evaluate(look);
    if (stop.at >= 0) stops.push(stop);
    await pressTab(page, 'forth');
  }
  return stops;
}

async function pressTab(page: Page, way: 'forth' | 'back'): Promise<void> {
  if (way === 'back') await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (way === 'back') await page.keyboard.up('Shift');
}

/** Runs in the page. */
function look(): Stop {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const at = controls.indexOf(active as HTMLElement);
  if (!active || at < 0) return { at, marked: false };
  // A file field is hidden behind its label.
  const visible = active.matches('.visually-hidden') ? (active.parentElement ?? active) : active;
  const { outlineStyle, outlineWidth } = getComputedStyle(visible);
  const { top, bottom, left, right } = visible.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return { at, marked: inSight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
}
