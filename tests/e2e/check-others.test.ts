import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { GAM } from '../fixtures/exports.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { storedIn } from './extension-page.ts';
import { keyboard, paste, pointer } from './hands.ts';
import { savedFile } from './saved-file.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

declare const copied: string[];
declare const chrome: ExtensionApi;
/** Lets the background's answers through. */
declare const answer: () => void;

/** As if the user had chosen this file. */
const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.$eval(
    'input[type=file]',
    (input, name, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      (input as HTMLInputElement).files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** What is copied goes no further than the page. */
const keepHere = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    navigator.clipboard.writeText = async (text) => void copied.push(text);
  });

const rowsIn = (page: Page): Promise<string[]> =>
  page.$$eval('.scroller [data-index]', (rows) =>
    rows.map((row) => `${row.getAttribute('data-address')} ${row.getAttribute('data-status')}`),
  );

describe.each(browserKinds)('the page for those who help others, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.openExtensionPage('check-others.html');
    await page.waitForSelector('.fields');
    await keepHere(page);
  });
  afterEach(async () => {
    // Nothing is kept, and nobody else hears of it.
    expect(await storedIn(page)).not.toMatch(/example\.(?:com|org)|kunde/);
    await page.close();
    await stage.expectQuiet();
  });

  const openMany = async () => {
    await pointer.press(page, '[data-part=many]');
    await page.waitForSelector('input[type=file]');
  };

  it('the options and the popup lead there', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    expect(await options.$eval('a[href="/check-others.html"]', ({ textContent }) => textContent)).toMatch(
      words('others.title'),
    );
    await options.close();
    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitForSelector('footer button');
    expect(await popup.$eval('footer', ({ textContent }) => textContent)).toMatch(words('others.title'));
    await popup.close();
  });

  it('says of one address what Gmail would show, and gives an answer to send on', async () => {
    await pointer.press(page, '.fields [type=submit]');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await pointer.write(page, '[name=address]', 'kunde@example.jp');
    await pointer.write(page, '[name=host]', 'sv1234.xserver.jp');
    await pointer.write(page, '[name=port]', '587');
    await page.select('[name=securityMode]', 'ssl');
    await keyboard.press(page, '.fields [type=submit]');
    await page.waitForSelector('.report [data-rule=ssl-on-587]');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('report'))).toBe(true);
    await pointer.press(page, '.report > .ways .copy');
    await page.waitForFunction(() => copied.length > 0);
    const [answer = ''] = await page.evaluate(() => copied);
    expect(answer).toContain('kunde@example.jp: ');
    expect(answer).toMatch(words('rules.ssl_on_587.title'));
    expect(answer).toMatch(/\n1\. .+\n2\. /);
    expect(answer).toMatch(/465|587/);
    // What was typed stays in the other part's sight.
    await openMany();
    await pointer.press(page, '[data-part=one]');
    expect(await page.$eval('[name=host]', (field) => (field as HTMLInputElement).value)).toBe('sv1234.xserver.jp');
  });

  it('asks who hosts the mail, and explains an error, for one address too', async () => {
    await pointer.write(page, '[name=address]', 'kunde@example.jp');
    await pointer.write(page, '[name=host]', 'mail.example.jp');
    await pointer.write(page, '[name=errorText]', "TLS Negotiation failed, the certificate doesn't match the host.");
    await pointer.press(page, '.fields [type=submit]');
    await page.waitForSelector('.report [data-question=mail-host]');
    await pointer.write(page, '.report [type=search]', 'xserver');
    await pointer.press(page, '.report [data-provider=xserver]');
    await page.waitForFunction(() => document.querySelector('.report')?.textContent?.includes('xserver.jp'));
  });

  it('reads an export: rows, what was not understood, and one address in full', async () => {
    await openMany();
    await choose(page, 'sendas.csv', `${GAM}eve@example.com,Eve,no address,,False,False,True,accepted,,,,\n`);
    await page.waitForSelector('.scroller [data-index]');
    expect(await rowsIn(page)).toEqual([
      'bob@alias.example error',
      'shop@example.org info',
      'ann@example.com ok',
      'bob@example.com ok',
    ]);
    expect(
      await page.$eval('[data-problem]', (one) => [one.getAttribute('data-line'), one.getAttribute('data-problem')]),
    ).toEqual(['8', 'address']);
    expect(await page.$eval('.overview', ({ textContent }) => textContent)).toMatch(words('others.organisation.open'));
    await pointer.press(page, '[data-group^="organisation-outside-server"] button');
    await page.waitForFunction(() => document.querySelectorAll('.scroller [data-index]').length === 1);
    await pointer.press(page, '.scroller [data-index="0"] button');
    await page.waitForSelector('.many .report [data-rule=organisation-outside-server]');
    await pointer.press(page, '.report > .ways .copy');
    await page.waitForFunction(() => copied[0]?.includes('shop@example.org'));
    await keyboard.press(page, '.report > header button');
    await page.waitForFunction(() => !document.querySelector('.many .report'));
    // The keyboard goes on where it came from.
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-address'))).toBe(
      'shop@example.org',
    );
  });

  it('takes a domain that has no account for one of the organisation', async () => {
    await openMany();
    await choose(page, 'sendas.csv', GAM);
    await page.waitForSelector('[data-rules~=organisation-outside-address][data-address="bob@alias.example"]');
    await pointer.press(page, '.own-domains button');
    await pointer.write(page, '.own-domains input', 'example.com, alias.example');
    await pointer.press(page, '.own-domains [type=submit]');
    await page.waitForSelector('[data-address="bob@alias.example"]:not([data-rules~=organisation-outside-address])');
  });

  it('saves what is shown as a file without formulas', async () => {
    await openMany();
    await choose(page, 'sendas.csv', GAM.replace('shop@example.org', '=cmd@example.org'));
    await page.waitForSelector('.scroller [data-index]');
    await page.select('[name=domain]', '=example.org');
    const { download, text } = await savedFile(page, '.buttons .primary');
    expect(download).toMatch(/\.csv$/);
    const [titles = '', ...rows] = text.trim().split('\r\n');
    expect(titles).toContain('"sendAsEmail"');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`"'=cmd@example.org"`);
    expect(rows[0]).toContain('m365-basic-auth-retirement');
    expect(text).not.toContain('Example Ltd');
  });

  it('refuses passwords, says why nothing was read, and takes another file or a pasted text', async () => {
    await openMany();
    await choose(page, 'mine.csv', 'address,server,password\nkunde@example.org,smtp.example.org,geheim\n');
    await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
    expect(await page.$eval('[role=alert]', ({ textContent }) => textContent)).toMatch(
      words('others.refused.passwords'),
    );
    expect(await page.$('.scroller')).toBeNull();
    await paste(page, '.drop textarea', GAM);
    await pointer.press(page, '.drop [type=submit]');
    await page.waitForSelector('.scroller [data-index]');
    await pointer.press(page, '.buttons .quiet');
    await page.waitForSelector('.drop');
  });

  it('lets go of a check that is under way when another file is wanted', async () => {
    await openMany();
    await choose(page, 'sendas.csv', GAM);
    await page.waitForSelector('.scroller [data-index]');
    await page.evaluate(() => {
      const { runtime } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
      const ask = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
      const { promise, resolve } = Promise.withResolvers<void>();
      runtime.sendMessage = (async (message: unknown) => {
        const answer = await ask(message);
        await promise;
        return answer;
      }) as never;
      Object.assign(globalThis, { answer: resolve });
    });
    await pointer.press(page, '.own-domains button');
    await pointer.press(page, '.own-domains [type=submit]');
    await page.waitForFunction(() => document.querySelector('.busy')?.textContent !== '');
    await pointer.press(page, '.buttons .quiet');
    await page.waitForSelector('.drop');
    await page.evaluate(async () => {
      answer();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
    expect(await page.$('.scroller')).toBeNull();
    expect(await page.$eval('.busy', ({ textContent }) => textContent)).toBe('');
  });
});
