import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { keepCopies } = await import('../../../entrypoints/background/copies');
const { allPlans } = await import('../../../entrypoints/background/plans');
const { rememberObserved } = await import('../../../entrypoints/background/memory');
const { forgetReport } = await import('../../../entrypoints/background/reports');
const { kept } = await import('../../../utils/storage/items');

const NOW = new Date('2026-11-24T10:00:00Z');
const ADDRESS = 'info@example.jp';
const settings = row(ADDRESS, 'sv12718.xserver.jp:465/ssl', {
  replyToAddress: 'desk@example.jp',
  displayName: '山田商店',
});
const other = row('taro@yahoo.co.jp', 'smtp.mail.yahoo.co.jp:465/ssl');

beforeEach(() => fakeBrowser.reset());

test('a copy holds all that was read, also what only the edit window shows', async () => {
  await reportFor(accountPage({ ...settings, treatAsAlias: undefined }));
  await rememberObserved(ACCOUNT, ADDRESS, { treatAsAlias: false, username: 'info-1' }, NOW);
  await keepCopies(ACCOUNT, ADDRESS, NOW);
  const copy = (await kept.getValue())[ACCOUNT]?.[ADDRESS];
  expect(copy).toEqual({
    row: {
      ...settings,
      treatAsAlias: false,
      smtpMsa: { host: 'sv12718.xserver.jp', port: 465, securityMode: 'ssl', username: 'info-1' },
    },
    replyFrom: 'same-address',
    at: NOW.toISOString(),
  });
});

test('the card says so as long as the settings are these', async () => {
  await reportFor(accountPage(settings));
  await keepCopies(ACCOUNT, ADDRESS, NOW);
  expect((await reportFor(accountPage(settings))).keptAt).toBe(NOW.toISOString());
  expect((await reportFor(accountPage({ ...settings, displayName: 'X' }))).keptAt).toBeUndefined();
});

test('what was never read is not kept', async () => {
  await keepCopies(ACCOUNT, ADDRESS, NOW);
  expect(await kept.getValue()).toEqual({});
});

test('the plan goes on helping when the row is gone from Gmail, and when nothing was read', async () => {
  await reportFor(accountPage(settings, other));
  await keepCopies(ACCOUNT, undefined, NOW);
  const handOver = async () => {
    const [one] = await allPlans(new Date('2027-02-15T00:00:00Z'));
    return { ...one, address: one?.plan.addresses.find(({ sendAsEmail }) => sendAsEmail === ADDRESS) };
  };
  await reportFor(accountPage(other));
  expect(await handOver()).toMatchObject({
    gone: [ADDRESS],
    address: { fate: 'uncertain', handOver: { incoming: { host: 'sv12718.xserver.jp' }, displayName: '山田商店' } },
    plan: { timeline: { phase: 'after' } },
  });
  await forgetReport(ACCOUNT);
  expect(await handOver()).toMatchObject({ at: undefined, gone: [], address: { replyToAddress: 'desk@example.jp' } });
  expect(Object.keys((await handOver()).copies ?? {})).toHaveLength(3);
});
