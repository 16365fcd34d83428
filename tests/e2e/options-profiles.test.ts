import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { browserKinds } from './browsers.ts';
import { keyboard, pointer } from './hands.ts';
import { readHints, waitForRule } from './hints.ts';
import { ADDRESS, ANSWERS, json, profile, useOptionsPage } from './options-page.ts';
import { savedFile } from './saved-file.ts';
import { until } from './until.ts';

declare const chrome: ExtensionApi;

describe.each(browserKinds)('provider profiles on the options page in %s', (kind) => {
  const options = useOptionsPage(kind);

  describe('own profiles', () => {
    const open = async (text: string) => {
      await pointer.press(options.page, '#profiles > .buttons > button');
      await options.page.waitForSelector('textarea');
      if (text) await options.paste(text);
    };

    it('start from an example that passes the check', async () => {
      await open('');
      await pointer.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-profile=my-host]');
    });

    it('with a fault are not saved: the fault is named, the text cursor stands there, nothing is lost', async () => {
      const [server] = profile().smtp;
      const faulty = json(profile({ kind: 'host', smtp: [{ ...server, port: '587' }] }));
      await open(faulty);
      await pointer.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-problem]');
      expect(await options.problems()).toEqual(['kind oneOf', 'smtp[0].port wantNumber']);
      const field = await options.page.$eval('textarea', (field) => ({
        focused: document.activeElement === field,
        invalid: field.getAttribute('aria-invalid'),
        description: document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
        marked: field.value.slice(field.selectionStart, field.selectionEnd),
      }));
      expect(field).toMatchObject({ focused: true, invalid: 'true', marked: '"kind": "host"' });
      expect(field.description).toContain('smtp[0].port');
      expect(await options.stored('profiles')).toBeUndefined();

      await pointer.press(options.page, '[data-path="smtp[0].port"] button');
      expect(await options.page.$eval('textarea', (f) => f.value.slice(f.selectionStart, f.selectionEnd))).toBe(
        '"port": "587"',
      );

      await until('the draft', () => options.stored('draft'));
      await options.reopen();
      await options.page.waitForSelector('textarea');
      expect(await options.fieldText()).toBe(faulty);

      await options.paste(json(profile()));
      await pointer.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-profile=my-company]');
      await until('the end of the draft', async () => (await options.stored('draft')) === undefined);
      expect(await options.page.$('textarea')).toBeNull();
    });

    it('decide what is said of an address in Gmail', async () => {
      await open(json(profile()));
      await pointer.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-profile=my-company]');
      const gmail = await options.stage.openSettings();
      await waitForRule(gmail, ADDRESS, 'third-party-retirement');
      const hint = (await readHints(gmail)).find(({ address }) => address === ADDRESS);
      expect(hint?.rules).not.toContain('own-domain-host-on-shared-hosting');
      await gmail.close();
    });

    it('win over built-in ones', async () => {
      await options.given({ answers: ANSWERS, profiles: [profile({ id: 'xserver', name: 'Our Xserver' })] });
      await options.page.waitForFunction(() =>
        document.querySelector('[data-question=providerId]')?.textContent?.includes('Our Xserver'),
      );
    });

    it('are changed and removed', async () => {
      await options.given({ profiles: [profile(), profile({ id: 'other', name: 'Other', domains: [], smtp: [] })] });
      await options.page.waitForSelector('[data-profile=other]');
      await pointer.press(options.page, '[data-profile=my-company] button');
      await options.page.waitForSelector('textarea');
      await options.paste(json(profile({ name: 'Renamed' })));
      await pointer.press(options.page, '.editor [type=submit]');
      await options.said('profiles', 'Renamed');
      await pointer.press(options.page, '[data-profile=other] button:last-child');
      await pointer.press(options.page, '[data-profile=other] .danger');
      await options.said('profiles', 'Other');
      expect(await options.stored('profiles')).toEqual([profile({ name: 'Renamed' })]);
    });

    it('of a megabyte are refused, and the text stays', async () => {
      const text = json(profile({ notes: 'x'.repeat(1_000_000) }));
      await open(text);
      await pointer.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-problem]');
      expect(await options.problems()).toEqual([' tooLong']);
      expect(await options.fieldText()).toBe(text);
    });

    it('are written by keyboard alone', async () => {
      await keyboard.press(options.page, '#profiles > .buttons > button');
      await options.page.waitForSelector('textarea:focus');
      await options.page.keyboard.press('ArrowDown');
      await options.page.keyboard.type('x');
      await keyboard.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-problem=notJson]');
      await options.page.waitForSelector('textarea:focus');
      await keyboard.press(options.page, '.editor .buttons button:last-child');
      await keyboard.press(options.page, '.editor .danger');
      await options.page.waitForFunction(() => !document.querySelector('textarea'));
    });

    it.runIf(kind === 'chromium')('that the browser has no room for stay in the field, and it is said', async () => {
      await open(json(profile()));
      await until('the draft', () => options.stored('draft'));
      await options.page.evaluate(async () => {
        const room = 10_485_760 - (await chrome.storage.local.getBytesInUse());
        await chrome.storage.local.set({ filler: 'x'.repeat(room - 200) });
      });
      await pointer.press(options.page, '.editor [type=submit]');
      await options.said('profiles', 'no more room');
      expect(await options.fieldText()).toBe(json(profile()));
      await options.paste(`${json(profile())}\n${' '.repeat(500)}`);
      await options.page.waitForSelector('#profiles .failure');
    });
  });

  describe('files', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'options-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    const choose = async (section: string, text: string) => {
      const path = join(folder, 'file.json');
      await writeFile(path, text);
      const input = (await options.page.$(`#${section} input[type=file]`)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };

    it('hold everything, and give it back', async () => {
      await options.given({ answers: ANSWERS, profiles: [profile()] });
      const { text } = await savedFile(options.page, '#data .buttons > button');
      expect(JSON.parse(text)).toMatchObject({ version: 1, answers: ANSWERS, profiles: [profile()] });
      await options.page.evaluate(() => chrome.storage.local.clear());
      await choose('data', text);
      await pointer.press(options.page, '#data .notice button.primary');
      await options.said('data', '1 new');
      const stored = [await options.stored('answers'), await options.stored('importedProfiles')];
      expect(stored).toEqual([ANSWERS, [profile()]]);
      await choose('data', text);
      await pointer.press(options.page, '#data .notice button.primary');
      await options.said('data', '1 already there');
    });

    it('show first what they claim, and take nothing from a provider that is known', async () => {
      const server = { port: 465, securityMode: 'ssl', recommended: true };
      const yahoo = {
        id: 'other-mail',
        domains: ['yahoo.co.jp'],
        smtp: [{ host: 'smtp.evil.example', ...server }],
        wrongHosts: ['smtp.mail.yahoo.co.jp'],
      };
      const shared = { id: 'company', domains: ['company.example'], smtp: [{ host: 'smtp.gmail.com', ...server }] };
      await choose('profiles', json([profile(yahoo), profile(shared)]));
      await options.page.waitForSelector('#profiles [data-claims]');
      const conflicts = await options.page.$$eval('#profiles [data-claims]', (all) =>
        all.map((one) => [
          one.getAttribute('data-claims'),
          one.getAttribute('data-refused'),
          ...[...one.querySelectorAll('[data-conflict]')].map((said) => said.getAttribute('data-conflict')),
        ]),
      );
      expect(conflicts).toEqual([
        ['other-mail', 'true', 'domain', 'wrong'],
        ['company', 'false', 'server'],
      ]);
      expect(await options.stored('importedProfiles')).toBeUndefined();
      await pointer.press(options.page, '#profiles .notice button.primary');
      await options.said('profiles', '1 new');
      expect(await options.stored('importedProfiles')).toMatchObject([{ id: 'company' }]);
    });

    it('bring in nothing when that is what the user wants', async () => {
      await choose('profiles', json([profile({ id: 'new' })]));
      await pointer.press(options.page, '#profiles .notice button:not(.primary)');
      await options.page.waitForFunction(() => !document.querySelector('#profiles .notice'));
      expect(await options.stored('importedProfiles')).toBeUndefined();
    });

    it('with a fault change nothing and say where it is', async () => {
      await options.given({ profiles: [profile()] });
      await choose('profiles', json([profile({ id: 'new', domains: [] }), profile({ id: 'b', kind: 'x' })]));
      await options.page.waitForSelector('#profiles [data-problem]');
      expect(await options.problems()).toEqual(['[1].kind oneOf']);
      expect(
        await options.page.$$eval('#profiles [data-problem] b', (all) => all.map((one) => one.textContent)),
      ).toEqual([expect.stringMatching(/^Line \d+, \[1\]\.kind$/)]);
      expect(await options.stored('profiles')).toEqual([profile()]);
    });
  });
});
