import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mixed } from '../gmail/accounts/mixed.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { settingsHtml } from '../gmail/settings.ts';
import { browserKinds } from './browsers.ts';
import { hint, readHints } from './hints.ts';
import { type Stage, setStage, settingsUrl } from './stage.ts';

const html = settingsHtml(mixed);
const addresses = mixed.sendAs.map(({ sendAsEmail }) => sendAsEmail);

/** Documents in the place of Gmail's, and the addresses that get a hint there. */
const documents: [name: string, html: string, addresses: string[]][] = [
  ['nothing at all', '', []],
  ['no such section', html.replace(/<table[^>]*aYf.*?<\/table>/s, ''), []],
  ['half a section', html.slice(0, html.indexOf('Morgan &amp; Sons')), addresses.slice(0, 3)],
  ['a section that ends within a tag', `${html.slice(0, html.indexOf('aYf'))}aYf"><tbody><tr><td class="C`, []],
  ['tags in no order', html.replaceAll('<td', '</td').replaceAll('</div', '<table').replaceAll('<tr>', '</table>'), []],
  ['bytes', Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 0x2ff)).join(''), []],
  [
    'fields with the names of what a document has',
    `${html}<form name="body"></form><img name="querySelectorAll">`,
    addresses,
  ],
];

describe.each(browserKinds)('a page that is not as it should be in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => stage?.close());

  const openDocument = async (html: string): Promise<Page> => {
    const page = await stage.browser.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.respond({ contentType: 'text/html; charset=utf-8', body: request.isNavigationRequest() ? html : '' }),
    );
    await page.goto(settingsUrl());
    return page;
  };

  it.each(documents)('%s: fewer facts, calmly', async (_, html, addresses) => {
    const page = await openDocument(html);
    if (addresses.length) await page.waitForSelector(hint(String(addresses.at(-1))));
    // The guide answers the popup, so it is at work here.
    const popup = await stage.browser.openPopup(page);
    // Of a section that is cut off it may also say calmly what cannot be read.
    const notice = () =>
      popup.evaluate(() => document.querySelector('main > .notice:not([data-doubts])')?.textContent ?? 'no notice');
    await expect.poll(notice).toMatch(addresses.length ? /^no notice$/ : /still loading|^Read from/);
    await popup.close();
    expect((await readHints(page)).map(({ address }) => address)).toEqual(addresses);
    await page.close();
  });

  it('says nothing in the console, and asks nothing of the network', () => stage.expectQuiet());
});
