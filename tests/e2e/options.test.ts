import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { keyboard, pointer } from './hands.ts';
import { readHints, waitForRule } from './hints.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

declare const chrome: ExtensionApi;
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const ADDRESS = 'info@example.jp';
const ANSWERS = { 'taro.yamada@gmail.com': { [ADDRESS]: { readHere: true, providerId: 'xserver' } } };

/** Says that the entries of the origin story are right. */
const profile = (change: object = {}) => ({
  id: 'my-company',
  name: 'My Company',
  kind: 'mailbox-host',
  domains: ['example.jp'],
  smtp: [{ host: 'mail.example.jp', port: 587, securityMode: 'starttls', recommended: true }],
  ownDomainHost: 'yes',
  sources: ['https://example.jp/help'],
  checked: '2026-11-24',
  confidence: { smtp: 'high' },
  ...change,
});
const json = (value: unknown) => JSON.stringify(value, null, 2);

describe.each(browserKinds)('the options page in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
    folder = await mkdtemp(join(tmpdir(), 'options-'));
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await stage.browser.openExtensionPage('options.html');
    await page.waitForSelector('#answers');
  });
  afterEach(async () => {
    await page.evaluate(() => chrome.storage.local.clear());
    await leave();
    await stage.expectQuiet();
  });

  /** Closes the page once it waits for nothing: Firefox takes note of each call that a page leaves behind. */
  const leave = async () => {
    await page.evaluate(async () => {
      for (let call = 0; call < 5; call++) await chrome.storage.local.get('nothing');
    });
    await page.close();
  };
  const reopen = async () => {
    await leave();
    page = await stage.browser.openExtensionPage('options.html');
    await page.waitForSelector('#answers');
  };
  /** As another page, another version or another program stores it; the page shows it at once. */
  const given = (values: Record<string, unknown>) =>
    page.evaluate((values) => chrome.storage.local.set(values), values);
  const stored = (key: string): Promise<unknown> =>
    page.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key);
  const texts = (selector: string) => page.$$eval(selector, (all) => all.map(({ textContent }) => textContent));
  const problems = () =>
    page.$$eval('[data-problem]', (all) =>
      all.map((one) => `${one.getAttribute('data-path')} ${one.getAttribute('data-problem')}`),
    );
  const said = (section: string, words: string) =>
    page.waitForFunction(
      (section, words) =>
        [...document.querySelectorAll(section)].some(({ textContent }) => textContent.includes(words)),
      {},
      `#${section} [role=status]`,
      words,
    );
  /** As if pasted over everything in the field. */
  const paste = (text: string) =>
    page.$eval(
      'textarea',
      (field, text) => {
        field.focus();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text,
    );
  const fieldText = () => page.$eval('textarea', ({ value }) => value);

  describe('answers', () => {
    beforeEach(() => given({ answers: ANSWERS }));

    it('are forgotten one by one', async () => {
      await page.waitForFunction(() =>
        document.querySelector('[data-question=providerId]')?.textContent?.includes('Xserver'),
      );
      await pointer.press(page, '[data-question=readHere] button');
      await said('answers', ADDRESS);
      expect(await stored('answers')).toEqual({ 'taro.yamada@gmail.com': { [ADDRESS]: { providerId: 'xserver' } } });
      await pointer.press(page, '[data-question=providerId] button');
      await page.waitForFunction(() => !document.querySelector('[data-question]'));
      expect(await stored('answers')).toEqual({});
      // The button is gone; the keyboard goes on from the heading.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('answers-title');
    });

    it('are forgotten all at once, by keyboard, after a question', async () => {
      await keyboard.press(page, '#answers > button');
      await page.keyboard.press('Escape');
      expect(await stored('answers')).toEqual(ANSWERS);
      await keyboard.press(page, '#answers > button');
      await keyboard.press(page, '#answers .danger');
      await said('answers', 'All answers');
      expect(await stored('answers')).toEqual({});
    });
  });

  it('what was seen in the edit window is shown, and forgotten address by address', async () => {
    const at = '2026-11-24T00:00:00Z';
    const seen = { [ADDRESS]: { treatAsAlias: true, at }, 'shop@example.jp': { username: 'shop-1', at } };
    await given({ observed: { 'taro.yamada@gmail.com': seen } });
    await page.waitForFunction(() => document.querySelector('#seen')?.textContent?.includes('shop-1'));
    await pointer.press(page, `#seen [data-address="${ADDRESS}"] button`);
    await said('seen', ADDRESS);
    expect(await stored('observed')).toEqual({
      'taro.yamada@gmail.com': { 'shop@example.jp': seen['shop@example.jp'] },
    });
    await pointer.press(page, '#seen [data-address] button');
    await said('seen', 'shop@example.jp');
    expect(await stored('observed')).toEqual({});
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('seen-title');
  });

  describe('own profiles', () => {
    const open = async (text: string) => {
      await pointer.press(page, '#profiles > .buttons > button');
      await page.waitForSelector('textarea');
      if (text) await paste(text);
    };

    it('start from an example that passes the check', async () => {
      await open('');
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-profile=my-host]');
    });

    it('with a fault are not saved: the fault is named, the text cursor stands there, nothing is lost', async () => {
      const [server] = profile().smtp;
      const faulty = json(profile({ kind: 'host', smtp: [{ ...server, port: '587' }] }));
      await open(faulty);
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-problem]');
      expect(await problems()).toEqual(['kind oneOf', 'smtp[0].port wantNumber']);
      const field = await page.$eval('textarea', (field) => ({
        focused: document.activeElement === field,
        invalid: field.getAttribute('aria-invalid'),
        description: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
        marked: field.value.slice(field.selectionStart, field.selectionEnd),
      }));
      expect(field).toMatchObject({ focused: true, invalid: 'true', marked: '"kind": "host"' });
      expect(field.description).toContain('smtp[0].port');
      expect(await stored('profiles')).toBeUndefined();

      await pointer.press(page, '[data-path="smtp[0].port"] button');
      expect(await page.$eval('textarea', (f) => f.value.slice(f.selectionStart, f.selectionEnd))).toBe(
        '"port": "587"',
      );

      await until('the draft', () => stored('draft'));
      await reopen();
      await page.waitForSelector('textarea');
      expect(await fieldText()).toBe(faulty);

      await paste(json(profile()));
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-profile=my-company]');
      await until('the end of the draft', async () => (await stored('draft')) === undefined);
      expect(await page.$('textarea')).toBeNull();
    });

    it('decide what is said of an address in Gmail', async () => {
      await open(json(profile()));
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-profile=my-company]');
      const gmail = await stage.openSettings();
      await waitForRule(gmail, ADDRESS, 'third-party-retirement');
      const hint = (await readHints(gmail)).find(({ address }) => address === ADDRESS);
      expect(hint?.rules).not.toContain('own-domain-host-on-shared-hosting');
      await gmail.close();
    });

    it('win over built-in ones', async () => {
      await given({ answers: ANSWERS, profiles: [profile({ id: 'xserver', name: 'Our Xserver' })] });
      await page.waitForFunction(() =>
        document.querySelector('[data-question=providerId]')?.textContent?.includes('Our Xserver'),
      );
    });

    it('are changed and removed', async () => {
      await given({ profiles: [profile(), profile({ id: 'other', name: 'Other', domains: [], smtp: [] })] });
      await page.waitForSelector('[data-profile=other]');
      await pointer.press(page, '[data-profile=my-company] button');
      await page.waitForSelector('textarea');
      await paste(json(profile({ name: 'Renamed' })));
      await pointer.press(page, '.editor [type=submit]');
      await said('profiles', 'Renamed');
      await pointer.press(page, '[data-profile=other] button:last-child');
      await pointer.press(page, '[data-profile=other] .danger');
      await said('profiles', 'Other');
      expect(await stored('profiles')).toEqual([profile({ name: 'Renamed' })]);
    });

    it('of a megabyte are refused, and the text stays', async () => {
      const text = json(profile({ notes: 'x'.repeat(1_000_000) }));
      await open(text);
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-problem]');
      expect(await problems()).toEqual([' tooLong']);
      expect(await fieldText()).toBe(text);
    });

    it('are written by keyboard alone', async () => {
      await keyboard.press(page, '#profiles > .buttons > button');
      await page.waitForSelector('textarea:focus');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('x');
      await keyboard.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-problem=notJson]');
      await page.waitForSelector('textarea:focus');
      await keyboard.press(page, '.editor .buttons button:last-child');
      await keyboard.press(page, '.editor .danger');
      await page.waitForFunction(() => !document.querySelector('textarea'));
    });

    it.runIf(kind === 'chromium')('that the browser has no room for stay in the field, and it is said', async () => {
      await open(json(profile()));
      await until('the draft', () => stored('draft'));
      await page.evaluate(async () => {
        const room = 10_485_760 - (await chrome.storage.local.getBytesInUse());
        await chrome.storage.local.set({ filler: 'x'.repeat(room - 200) });
      });
      await pointer.press(page, '.editor [type=submit]');
      await said('profiles', 'no more room');
      expect(await fieldText()).toBe(json(profile()));
      await paste(`${json(profile())}\n${' '.repeat(500)}`);
      await page.waitForSelector('#profiles .failure');
    });
  });

  describe('what is stored and cannot be used', () => {
    const broken = { id: 'Old', name: 'Old Host', kind: 'host', settings: {} };
    beforeEach(() =>
      given({
        profiles: [profile(), broken],
        answers: { ...ANSWERS, x: 'nonsense' },
        errors: { a: 1 },
        observed: null,
        draft: 7,
      }),
    );

    it('is set aside and shown; the rest stays in use', async () => {
      await page.waitForSelector('[data-set-aside="local:profiles"]');
      await page.waitForSelector('[data-set-aside="local:answers"]');
      expect(await stored('profiles')).toEqual([profile()]);
      expect(await stored('answers')).toEqual(ANSWERS);
      expect((await stored('setAside')) as object[]).toContainEqual(expect.objectContaining({ value: broken }));
      const gmail = await stage.openSettings();
      await waitForRule(gmail, ADDRESS, 'third-party-retirement');
      await gmail.close();
      expect((await stored('setAside')) as object[]).toContainEqual(expect.objectContaining({ value: { a: 1 } }));
    });

    it('is put right in the editor, or removed after a question', async () => {
      await pointer.press(page, '[data-set-aside="local:profiles"] .buttons button');
      await page.waitForSelector('textarea');
      expect(JSON.parse(await fieldText())).toEqual(broken);
      await paste(json(profile({ id: 'old', name: 'Old Host', domains: [], smtp: [] })));
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('[data-profile=old]');
      await page.waitForFunction(() => !document.querySelector('[data-set-aside="local:profiles"]'));
      await pointer.press(page, '[data-set-aside="local:answers"] .buttons button');
      await pointer.press(page, '[data-set-aside="local:answers"] .danger');
      await page.waitForFunction(() => !document.querySelector('[data-set-aside="local:answers"]'));
    });
  });

  describe('files', () => {
    /** What the browser would have saved. */
    const saved = async (button: string): Promise<string> => {
      await page.evaluate(() => {
        HTMLAnchorElement.prototype.click = function () {
          const { href, download } = this;
          void fetch(href)
            .then((response) => response.text())
            .then((text) => Object.assign(globalThis, { savedFile: { download, text } }));
        };
      });
      await pointer.press(page, button);
      const file = await page.waitForFunction(() => (globalThis as { savedFile?: { text: string } }).savedFile);
      return (await file.jsonValue())?.text ?? '';
    };
    const choose = async (section: string, text: string) => {
      const path = join(folder, 'file.json');
      await writeFile(path, text);
      const input = (await page.$(`#${section} input[type=file]`)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };

    it('hold everything, and give it back', async () => {
      await given({ answers: ANSWERS, profiles: [profile()] });
      const text = await saved('#data .buttons > button');
      expect(JSON.parse(text)).toMatchObject({ version: 1, answers: ANSWERS, profiles: [profile()] });
      await page.evaluate(() => chrome.storage.local.clear());
      await choose('data', text);
      await said('data', '1 new');
      expect([await stored('answers'), await stored('profiles')]).toEqual([ANSWERS, [profile()]]);
      await choose('data', text);
      await said('data', '1 already there');
    });

    it('with a fault change nothing and say where it is', async () => {
      await given({ profiles: [profile()] });
      await choose('profiles', json([profile({ id: 'new', domains: [] }), profile({ id: 'b', kind: 'x' })]));
      await page.waitForSelector('#profiles [data-problem]');
      expect(await problems()).toEqual(['[1].kind oneOf']);
      expect(await texts('#profiles [data-problem] b')).toEqual([expect.stringMatching(/^Line \d+, \[1\]\.kind$/)]);
      expect(await stored('profiles')).toEqual([profile()]);
    });
  });

  it('has nothing that axe finds fault with', async () => {
    await given({ answers: ANSWERS, profiles: [profile(), 7] });
    await page.waitForSelector('[data-set-aside]');
    await pointer.press(page, '#answers > button');
    await pointer.press(page, '#profiles > .buttons > button');
    await paste('{"id": 7}');
    await pointer.press(page, '.editor [type=submit]');
    await page.waitForSelector('.editor [data-problem]');
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});
