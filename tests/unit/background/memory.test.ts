import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SendAsPage } from '../../../utils/send-as';
import { origin } from '../../gmail/accounts/origin';

vi.stubGlobal('chrome', fakeBrowser);

const { account } = origin;
const ADDRESS = 'info@example.jp';
const page: SendAsPage = { ...origin, unread: [] };
const withServer = (host: string): SendAsPage => ({
  ...page,
  sendAs: page.sendAs.map((row) => (row.smtpMsa ? { ...row, smtpMsa: { ...row.smtpMsa, host } } : row)),
});
const without: SendAsPage = { ...page, sendAs: page.sendAs.filter(({ sendAsEmail }) => sendAsEmail !== ADDRESS) };
const RULE = 'bounce-login-rejected';
const onDisk = async () => JSON.stringify(await fakeBrowser.storage.local.get());

/** As the background has it after a start, with this on the disk. */
async function start(local: Record<string, unknown> = {}) {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(local);
  vi.resetModules();
  const memory = await import('../../../entrypoints/background/memory');
  return { ...memory, met: async (page: SendAsPage) => (await memory.errorsOf(page))[ADDRESS] ?? [] };
}

describe('an error that is remembered', () => {
  let memory: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    memory = await start();
    await memory.rememberErrors(account, ADDRESS, [RULE], new Date());
    await memory.settleErrors(page);
  });

  test('puts neither server nor port nor security on the disk', async () => {
    expect(await memory.met(page)).toEqual([RULE]);
    expect(await onDisk()).toContain(RULE);
    expect(await onDisk()).not.toMatch(/mail\.example\.jp|587|starttls/);
  });

  test('is of the settings it was met with', async () => {
    expect(await memory.met(withServer('sv1.xserver.jp'))).toEqual([]);
    await memory.settleErrors(withServer('sv1.xserver.jp'));
    expect(await onDisk()).not.toContain(RULE);
  });

  test('is forgotten when a page that was read as a whole lacks the address', async () => {
    await memory.forgetGone(without);
    expect(await onDisk()).not.toContain(ADDRESS);
  });

  test.each<[string, SendAsPage]>([
    ['a row could not be read', { ...without, unread: [{ field: 'sendAs', reason: 'ambiguous' }] }],
    ['nothing could be read', { ...without, sendAs: [] }],
    ['it is the page of another account', { ...without, account: 'other@gmail.com' }],
  ])('is kept where %s', async (_, page) => {
    await memory.settleErrors(page);
    await memory.forgetGone(page);
    expect(await onDisk()).toContain(ADDRESS);
  });
});

describe('an error that version 1 has stored', () => {
  const stored = (settings: unknown) => ({
    errors: { [account]: { [ADDRESS]: [{ ruleId: RULE, at: '2026-11-24T00:00:00Z', settings }] } },
  });

  test('keeps its meaning and loses the settings in words', async () => {
    const { met } = await start(stored('mail.example.jp 587 starttls'));
    expect(await met(page)).toEqual([RULE]);
    expect(await met(withServer('sv1.xserver.jp'))).toEqual([]);
    expect(await onDisk()).not.toMatch(/mail\.example\.jp|starttls/);
  });

  test.each([[7], [{ host: 'x' }]])('is set aside where its settings are %j', async (settings) => {
    const { met } = await start(stored(settings));
    expect(await met(page)).toEqual([]);
    expect(await onDisk()).toContain('setAside');
  });

  test.each([[7], ['a word'], [[1]], [{ a: 7 }], [{ a: { b: 7 } }], [{ a: { b: [7, null] } }]])(
    'survives %j in its place',
    async (errors) => {
      const { met } = await start({ errors });
      expect(await met(page)).toEqual([]);
    },
  );
});
