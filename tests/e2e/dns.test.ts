import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { resolvers } from '../../utils/dns/client/resolvers.ts';
import type { DnsEvidence } from '../../utils/dns/evidence.ts';
import type { AccountReport } from '../../utils/messages.ts';
import type { AddressReport } from '../../utils/report.ts';
import { everySetUp } from '../dns/account.ts';
import { findBind } from '../dns/bind.ts';
import { reports as expected } from '../dns/reports.ts';
import { setUps } from '../dns/set-ups.ts';
import { type DnsServer, startDns } from '../dns/start-dns.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { editWindowOf } from './edit-window.ts';
import { cardText, hint, openCard, readHints } from './hints.ts';
import { letHave } from './permission.ts';
import { type Stage, setStage } from './stage.ts';

declare const chrome: ExtensionApi;

const bind = findBind();
if ('why' in bind) console.warn(`Not run: ${bind.why}`);

const ORIGIN = 'info@example.jp';
const LAST = everySetUp.sendAs.at(-1)?.sendAsEmail ?? '';
const hosts = resolvers.map(({ url }) => `${new URL(url).host}:443`);
/** The box and dated notices: nothing that DNS decides. */
const ASIDE = ['alias-on-for-other-persons-mailbox', 'third-party-retirement', 'm365-basic-auth-retirement'];

describe.skipIf('why' in bind).each(browserKinds)('asking DNS, in %s', (kind) => {
  let dns: DnsServer;
  let stage: Stage;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    dns = await startDns();
    stage = await setStage(kind, { accounts: [everySetUp, origin] });
    for (const host of hosts) stage.gmail.route(host, dns.port);
    await letHave(
      stage.browser,
      resolvers.map(({ origin }) => origin),
    );
    options = await stage.browser.openExtensionPage('options.html#look-up');
  });
  afterAll(async () => {
    await stage?.close();
    await dns?.close();
  });
  afterEach(async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
  beforeEach(async () => {
    await page?.close();
    await withdraw();
    dns.behave('truthful');
    dns.queries.length = 0;
    stage.gmail.requests.length = 0;
    page = await stage.openSettings();
    await page.waitForSelector(hint(LAST));
  });

  const allow = async (id = 'google') => {
    await options.bringToFront();
    await (await options.waitForSelector(`[data-resolver=${id}] button`))?.click();
    await page.bringToFront();
  };
  /** As in the browser's own settings. */
  const withdraw = () =>
    options.evaluate(
      (origins) => chrome.permissions.remove({ origins }),
      resolvers.map(({ origin }) => origin),
    );
  const asked = () => [...new Set(stage.gmail.requests.map(({ host }) => host))].filter((host) => hosts.includes(host));
  const reports = async (): Promise<AddressReport[]> => {
    // As text: of an object that stands in two places, a driver of Firefox brings one.
    const text = await options.evaluate(async () =>
      JSON.stringify(await chrome.runtime.sendMessage({ type: 'reports' })),
    );
    const all: AccountReport[] = JSON.parse(text);
    return all.find(({ report }) => report.account === everySetUp.account)?.report.addresses.slice(1) ?? [];
  };
  const evidence = () =>
    options.evaluate(async () => {
      const { lookUps = {} } = await chrome.storage.session.get('lookUps');
      return lookUps as Record<string, Record<string, DnsEvidence>>;
    });
  const learned = async () => Object.keys((await evidence())[everySetUp.account] ?? {}).length;

  it('asks nobody without consent', async () => {
    await openCard(page, LAST);
    expect(asked()).toEqual([]);
    expect(dns.queries).toEqual([]);
    await stage.expectQuiet();
  });

  // First, because browsers keep good answers in their cache.
  it.each(['down', 'garbled', 'lying', 'slow'] as const)(
    'says that it could not tell from a resolver that is %s, and leaves everything else',
    async (mode) => {
      const before = await readHints(page);
      dns.behave(mode);
      await allow();
      await expect.poll(learned, { timeout: 40_000 }).toBe(setUps.length);
      expect(asked()).toEqual(['dns.google:443']);
      for (const { evidence = [] } of await reports())
        expect(evidence.map(({ key }) => key)).toEqual(['could-not-tell']);
      await openCard(page, LAST);
      expect(await cardText(page, LAST)).toContain('Not answered this time: MX, SPF, and DMARC');
      expect(await readHints(page)).toEqual(before);
    },
  );

  it('asks nothing more from the moment it is withdrawn', async () => {
    dns.behave('slow');
    await allow();
    await expect.poll(asked).toEqual(['dns.google:443']);
    await withdraw();
    // Questions still in line would now be answered at once.
    dns.behave('truthful');
    dns.queries.length = 0;
    await page.reload();
    await page.waitForSelector(hint(LAST));
    expect(await evidence()).toEqual({});
    expect(dns.queries).toEqual([]);
  });

  it('knows provider, server and faults of every set-up', async () => {
    await allow();
    await expect.poll(learned, { timeout: 30_000 }).toBe(setUps.length);
    const found = (await reports()).map(({ provider, recommended, findings }) => ({
      ...(provider && { provider: provider.id }),
      ...(recommended && { server: recommended.host }),
      findings: findings
        .filter(({ ruleId }) => !ASIDE.includes(ruleId))
        .map(({ ruleId, severity }) => `${ruleId}:${severity}`),
    }));
    expect(Object.fromEntries(setUps.map(({ id }, index) => [id, found[index]]))).toEqual(expected);

    const learnt = (await evidence())[everySetUp.account] ?? {};
    for (const [address, { queries }] of Object.entries(learnt)) {
      console.info(`${address.padEnd(44)} ${queries} queries`);
      expect(queries).toBeLessThan(15);
    }
    const questions = dns.queries.map(({ name, type }) => `${type} ${name}`);
    console.info(`${setUps.length} addresses side by side: ${questions.length} queries`);
    expect(new Set(questions).size).toBe(questions.length);
    expect(asked()).toEqual(['dns.google:443']);
  });

  it('names the exact server of the origin story, with its evidence, and fills it in', async () => {
    await allow();
    const settings = await stage.openSettings(1);
    await settings.waitForSelector(`${hint(ORIGIN)}[data-status=error]`);
    await openCard(settings, ORIGIN);
    const line = await settings.waitForSelector(`${hint(ORIGIN)} >>> [data-evidence=spf-names]`);
    expect(await line?.evaluate(({ textContent }) => textContent)).toBe(
      'The SPF record of example.jp, its list of servers that may send, names sv12718.xserver.jp.',
    );
    const button = await settings.waitForSelector(`${hint(ORIGIN)} >>> .first > button.primary`);
    const [edit] = await Promise.all([editWindowOf(settings), button?.click()]);
    await Promise.all([edit.waitForNavigation(), edit.click('#bttn_sub')]);
    await (await edit.waitForSelector('send-as-guide >>> button.use'))?.click();
    expect(
      await edit.$$eval('#cfss, #cfsp', (fields) => fields.map((field) => (field as HTMLInputElement).value)),
    ).toEqual(['sv12718.xserver.jp', '465']);
    await edit.close();
    await settings.close();
  });

  it('forgets what it learned when the consent is withdrawn', async () => {
    const before = await readHints(page);
    await allow();
    await expect.poll(learned).toBe(setUps.length);
    await expect.poll(() => readHints(page)).not.toEqual(before);
    await allow(); // the same button takes it back
    await expect.poll(evidence).toEqual({});
    await expect.poll(() => readHints(page)).toEqual(before);
  });
});
