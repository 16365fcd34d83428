import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { moving } from '../gmail/accounts/moving.ts';
import { browserKinds } from './browsers.ts';
import { openedPlan, storedIn } from './extension-page.ts';
import { pointer } from './hands.ts';
import { hint, openCard } from './hints.ts';
import { scan } from './read-picture.ts';
import { savedFile } from './saved-file.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

declare const chrome: ExtensionApi;

const XSERVER = 'info@example.jp';
/** Codes and files have no place for such an address. */
const LETTERS = '店@gmx.de';
const account = {
  ...moving,
  sendAs: [
    ...moving.sendAs,
    ...moving.sendAs
      .filter(({ sendAsEmail }) => sendAsEmail === 'mori@gmx.de')
      .map((row) => ({ ...row, sendAsEmail: LETTERS })),
  ],
};
const card = (address: string) => `article[data-address="${address}"]`;

describe.each(browserKinds)('the moving plan in %s', (kind) => {
  let stage: Stage;
  let plan: Page;
  beforeAll(async () => {
    // Also in dark colours a code is black on white.
    stage = await setStage(kind, { accounts: [account], colorScheme: 'dark' });
  });
  afterAll(() => stage?.close());

  const choose = async (address: string, target: string) => {
    await plan.evaluate(
      (selector) => document.querySelector(selector)?.setAttribute('open', ''),
      `${card(address)} > details`,
    );
    await pointer.press(plan, `${card(address)} [data-target=${target}]`);
    await plan.waitForSelector(`${card(address)} .way`);
  };

  it('leads from the row to the code, which a reader reads from the screen', async () => {
    const settings = await stage.openSettings();
    await settings.waitForSelector(hint(XSERVER));
    const mark = (address: string) => settings.$eval(`${hint(address)} >>> .ends`, ({ textContent }) => textContent);
    expect(await mark(XSERVER)).toMatch(words('ui.ends', 'en'));
    expect(await mark('mori@gmx.de')).toMatch(words('ui.endsNamed', 'en'));
    await openCard(settings, XSERVER);
    await pointer.press(settings, `${hint(XSERVER)} >>> [data-keep]`);
    await settings.waitForSelector(`${hint(XSERVER)} >>> .end .note`);
    await pointer.press(settings, `${hint(XSERVER)} >>> .end button`);
    plan = await openedPlan(stage.browser);
    await plan.waitForSelector(`${card(XSERVER)}[data-fate=uncertain] > details[open]`);
    await choose(XSERVER, 'android');
    const [version, part, incoming, [[outgoing, identity]]] = JSON.parse(await scan(plan, `${card(XSERVER)} .qr`));
    expect([version, part]).toEqual([1, [1, 1]]);
    expect(incoming).toEqual([0, 'sv12718.xserver.jp', 993, 3, 1, XSERVER]);
    expect(outgoing).toEqual([0, 'sv12718.xserver.jp', 465, 3, 1, XSERVER]);
    expect(identity).toEqual([XSERVER, '山田商店 & Söhne']);
    await settings.close();
  });

  it('says of each address what becomes of it', async () => {
    const fates = await plan.$$eval('[data-fate]', (all) =>
      all.map((one) => `${one.getAttribute('data-fate')} ${one.getAttribute('data-address')}`),
    );
    expect(fates.toSorted()).toEqual([
      'ends hanako@yahoo.co.jp',
      'ends mori@gmx.de',
      'ends mori@outlook.com',
      `ends ${LETTERS}`,
      'stays hanako.mori@gmail.com',
      'stays mori.second@gmail.com',
      'uncertain club@example.net',
      'uncertain desk@example.com',
      `uncertain ${XSERVER}`,
      'uncertain shop@example.org',
    ]);
  });

  it('a sign-in in the place of a password; Gmail as the inbox of a domain that is only passed on', async () => {
    await choose('mori@outlook.com', 'android');
    const [, , incoming] = JSON.parse(await scan(plan, `${card('mori@outlook.com')} .qr`));
    expect(incoming.slice(1)).toEqual(['outlook.office365.com', 993, 3, 6, 'mori@outlook.com']);
    await choose('club@example.net', 'inbox');
    await plan.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent?.includes('smtp.sendgrid.net'),
      {},
      `${card('club@example.net')} .sheet`,
    );
  });

  it('asks for what is missing, and for no more than can be typed', async () => {
    const at = card('desk@example.com');
    await choose('desk@example.com', 'android');
    await pointer.write(plan, `${at} [data-question=mail-host] input`, 'xserver');
    await pointer.press(plan, `${at} [data-provider=xserver]`);
    await plan.waitForSelector(`${at} .way > .missing input`);
    await pointer.write(plan, `${at} .way > .missing input`, 'NNNN');
    await pointer.press(plan, `${at} .missing [type=submit]`);
    await plan.waitForSelector(`${at} [aria-invalid=true]`);
    await pointer.write(plan, `${at} .way > .missing input`, '4711');
    await pointer.press(plan, `${at} .missing [type=submit]`);
    const [, , incoming, [[outgoing]]] = JSON.parse(await scan(plan, `${at} .qr`));
    expect([incoming[1], outgoing[1], outgoing[2]]).toEqual(['sv4711.xserver.jp', 'sv4711.xserver.jp', 465]);
  });

  it('leads to files without a password', async () => {
    await choose('mori@gmx.de', 'apple');
    const profile = await savedFile(plan, `${card('mori@gmx.de')} [data-file=mobileconfig]`);
    expect(profile.download).toBe('mori-at-gmx.de.mobileconfig');
    expect(profile.text).toContain('<string>imap.gmx.net</string>');
    await choose('mori@gmx.de', 'android');
    await pointer.press(plan, `${card('mori@gmx.de')} .code summary`);
    const file = await savedFile(plan, `${card('mori@gmx.de')} [data-file=k9s]`);
    expect(file.download).toBe('mori-at-gmx.de.k9s');
    expect(file.text).toContain('<host>imap.gmx.net</host>');
    expect(profile.text + file.text).not.toMatch(/password>/i);
    const calendar = await savedFile(plan, '.remind');
    expect(calendar.text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20261218',
      'DTSTART;VALUE=DATE:20270101',
    ]);
  });

  it('says why there is no code for an address that apps do not take, and what to do instead', async () => {
    const at = card(LETTERS);
    await choose(LETTERS, 'android');
    expect(await plan.$eval(at, ({ textContent }) => textContent)).toMatch(words('plan.noApp', 'en'));
    expect(await plan.$(`${at} .qr`)).toBeNull();
    expect(await plan.$eval(`${at} .way a`, (link) => link.getAttribute('href'))).toBe('https://www.gmx.net');
  });

  it('says nothing of an app, and of nothing to set up, to who writes in the browser', async () => {
    const at = card(LETTERS);
    await choose(LETTERS, 'browser');
    await plan.waitForSelector(`${at} .way[data-way=webmail]`);
    expect(await plan.$(`${at} [name=setUp]`)).toBeNull();
    await pointer.press(plan, `${at} [name=tested]`);
    await plan.waitForSelector(`${at}[data-state=tested]`);
    expect(await plan.$eval(at, ({ textContent }) => textContent)).not.toMatch(/new app/);
  });

  it('shows the codes of several addresses for one phone, numbered', async () => {
    await pointer.press(plan, '.all-codes > summary');
    const parts = [];
    const count = (await plan.$$('.all-codes .qr')).length;
    for (let index = 1; index <= count; index++) {
      const [, part, incoming] = JSON.parse(await scan(plan, `.all-codes figure:nth-of-type(${index}) .qr`));
      parts.push([...part, incoming[5]]);
    }
    expect(parts).toEqual([
      [1, 4, XSERVER],
      [2, 4, 'mori@gmx.de'],
      [3, 4, 'mori@outlook.com'],
      [4, 4, 'desk@example.com'],
    ]);
  });

  it('keeps nothing unless it is wanted, and then for after a restart', async () => {
    await pointer.press(plan, `${card(XSERVER)} [name=setUp]`);
    await plan.waitForSelector(`${card(XSERVER)}[data-state=setUp]`);
    const onDisk = () =>
      plan.evaluate(() => chrome.storage.local.get(['moves', 'kept'])) as Promise<{
        kept?: Record<string, Record<string, unknown>>;
      }>;
    // The one copy that was asked for in the card.
    expect(Object.keys((await onDisk()).kept?.[moving.account] ?? {})).toEqual([XSERVER]);
    expect(await onDisk()).not.toHaveProperty('moves');
    await pointer.press(plan, 'button.keep');
    await plan.waitForFunction(() => !document.querySelector('button.keep'));
    expect(Object.keys((await onDisk()).kept?.[moving.account] ?? {})).toHaveLength(account.sendAs.length);
    await stage.browser.reloadExtension();
    plan = await stage.browser.openExtensionPage('plan.html');
    await plan.waitForSelector(`${card(XSERVER)}[data-state=setUp]`);
    expect(await storedIn(plan)).not.toContain('"pages"');
    const [, , incoming] = JSON.parse(
      await (async () => {
        await plan.evaluate(
          (selector) => document.querySelector(selector)?.setAttribute('open', ''),
          `${card(XSERVER)} > details`,
        );
        return scan(plan, `${card(XSERVER)} .qr`);
      })(),
    );
    expect(incoming[1]).toBe('sv12718.xserver.jp');
  });

  it('is removed when that is wanted', async () => {
    await pointer.press(plan, '.row .buttons > button:last-of-type');
    await pointer.press(plan, '.confirm .danger');
    await plan.waitForFunction(() => !document.querySelector('article[data-address]'));
    expect(await plan.evaluate(() => chrome.storage.local.get(['moves', 'kept']))).toMatchObject({
      moves: {},
      kept: {},
    });
    await stage.expectQuiet();
  });
});
