import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { pointer } from './hands.ts';
import { hint, openCard } from './hints.ts';
import { ADDRESS } from './options-page.ts';
import { type Stage, setStage } from './stage.ts';
import { surfaces, unfold } from './surfaces.ts';
import { words } from './words.ts';

/** Left in the page: what screen readers listen to, each with its text so far. */
declare const regions: [Element, string][];

interface Case {
  open: (stage: Stage) => Promise<Page>;
  /** Absent where the place itself has something to say. */
  act?: (page: Page) => Promise<void>;
  /** Path of a text. */
  says: string;
}

const place = (name: string) => (stage: Stage) => surfaces[name]?.open(stage) as Promise<Page>;
const card = (selector: string) => `${hint(ADDRESS)} >>> ${selector}`;
const pasted = '535 5.7.8 Username and Password not accepted';

async function openFreshCard({ openSettings }: Stage): Promise<Page> {
  const page = await openSettings();
  await openCard(page, ADDRESS);
  return page;
}

/** In this order: answers stay. */
const cases: Record<string, Case> = {
  'why a mail came back': {
    open: place('the bounce note'),
    says: 'rules.own_domain_host_on_shared_hosting.bounced.title',
  },
  'what an error of Gmail means': {
    open: place('the edit window, an error'),
    says: 'rules.bounce_login_rejected.title',
  },
  'what a pasted error means': {
    open: place('the popup'),
    async act(page) {
      await pointer.write(page, '.paste textarea', pasted);
      await pointer.press(page, '.paste [type=submit]');
    },
    says: 'rules.bounce_login_rejected.title',
  },
  'that no company is found': {
    async open(stage) {
      const page = await openFreshCard(stage);
      await page.waitForSelector(card('[data-question=mail-host]'));
      return page;
    },
    act: (page) => pointer.write(page, card('input'), 'no such company'),
    says: 'ui.mailHost.none',
  },
  'what an answer brings to light': {
    open: openFreshCard,
    async act(page) {
      await pointer.write(page, card('input'), 'xserver');
      await pointer.press(page, card('[data-provider=xserver]'));
    },
    says: 'rules.own_domain_host_on_shared_hosting.title',
  },
  'that a value is copied': {
    open: openFreshCard,
    act: (page) => pointer.press(page, card('.copy')),
    says: 'ui.copy.copied',
  },
  'advice on the alias box': {
    open: openFreshCard,
    act: (page) => pointer.press(page, card('[data-answer=yes]')),
    says: 'alias.advice_yes',
  },
  'that all fields fit': {
    open: place('the edit window, server'),
    act: (page) => pointer.write(page, '#cfss', 'sv12718.xserver.jp'),
    says: 'edit.fits',
  },
  'that an answer is forgotten': {
    open: place('the options'),
    act: (page) => pointer.press(page, '#answers [data-question=providerId] button'),
    says: 'options.answers.forgotten',
  },
};

describe.each(browserKinds)('a screen reader hears in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    const pages = await stage.browser.browser.pages();
    await Promise.all(pages.slice(1).map((page) => page.close()));
  });

  it.each(Object.entries(cases))('%s', async (_, { open, act, says }) => {
    const page = await open(stage);
    for (const host of [undefined, 'send-as-hint'] as const) await page.evaluate(unfold, host);
    await page.evaluate(listen, act === undefined);
    await act?.(page);
    await expect.poll(() => page.evaluate(heard)).toMatch(words(says));
  });
});

/** Runs in the page. `fromStart`: what already stands there counts as heard. */
function listen(fromStart: boolean): void {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  // Screen readers pass over a region that comes, or gets its place, together with its words.
  const regions = within(document)
    .filter((one) => one.matches('[role=status], [aria-live=polite]') && one.checkVisibility())
    .map((one) => [one, fromStart ? '' : one.textContent]);
  Object.assign(globalThis, { regions });
}

/** Runs in the page. */
const heard = (): string =>
  regions
    .filter(([region, before]) => region.isConnected && region.textContent !== before)
    .map(([region]) => region.textContent)
    .join('\n');
