import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { rememberAnswer } = await import('../../../entrypoints/background/answers');
const { forgetFixed } = await import('../../../entrypoints/background/cures');
const { forgetErrors, rememberErrors } = await import('../../../entrypoints/background/memory');

const ADDRESS = 'info@example.jp';
const wrong = accountPage(row(ADDRESS, 'mail.example.jp:587/tls'));
const right = accountPage(row(ADDRESS, 'sv12718.xserver.jp:465/ssl'));
const NOW = new Date('2026-11-24T10:00:00Z');

const answerXserver = () => rememberAnswer(ACCOUNT, ADDRESS, { providerId: 'xserver', readHere: true });

beforeEach(() => fakeBrowser.reset());

test('a fault that the saved settings cure is said to be fixed', async () => {
  await answerXserver();
  expect((await reportFor(wrong)).lead?.ruleId).toBe('own-domain-host-on-shared-hosting');
  const fixed = (await reportFor(right)).fixed;
  expect(fixed).toMatchObject({ ruleId: 'own-domain-host-on-shared-hosting' });
  expect((await reportFor(right)).fixed).toEqual(fixed);
});

test('so is an error that was met with the old server', async () => {
  await rememberErrors(ACCOUNT, ADDRESS, ['bounce-tls-name-mismatch'], NOW);
  expect((await reportFor(wrong)).status).toBe('error');
  expect((await reportFor(right)).fixed?.ruleId).toBe('bounce-tls-name-mismatch');
});

test('until the user has seen it', async () => {
  await answerXserver();
  await reportFor(wrong);
  await reportFor(right);
  await forgetFixed(ACCOUNT, ADDRESS);
  expect((await reportFor(right)).fixed).toBeUndefined();
});

test('or the settings change again', async () => {
  await answerXserver();
  await reportFor(wrong);
  await reportFor(right);
  const renamed = accountPage(row(ADDRESS, 'sv12718.xserver.jp:465/ssl', { displayName: 'Aoki Shop' }));
  expect((await reportFor(renamed)).fixed).toBeUndefined();
});

test('a page that was read in part in between does not hide the cure', async () => {
  await answerXserver();
  await reportFor(wrong);
  const { smtpMsa: _, ...half } = row(ADDRESS);
  const unread = [{ sendAsEmail: ADDRESS, field: 'smtpMsa' as const, reason: 'not-found' as const }];
  expect((await reportFor({ ...accountPage(half), unread })).status).toBe('unknown');
  expect((await reportFor(right)).fixed).toBeDefined();
});

test('an error that was forgotten is no cure, nor is it one together with a change', async () => {
  await reportFor(right);
  await rememberErrors(ACCOUNT, ADDRESS, ['bounce-login-rejected'], NOW);
  expect((await reportFor(right)).status).toBe('warning');
  await forgetErrors(ACCOUNT, ADDRESS);
  expect((await reportFor(right)).fixed).toBeUndefined();
  expect((await reportFor(accountPage(row(ADDRESS, 'sv12719.xserver.jp:465/ssl')))).fixed).toBeUndefined();
});

test.each([
  ['and seen', true],
  ['together with the settings', false],
])('an answer changed %s is no cure', async (_, seen) => {
  await answerXserver();
  await reportFor(wrong);
  await rememberAnswer(ACCOUNT, ADDRESS, { providerId: 'cpanel-generic', readHere: true });
  if (seen) await reportFor(wrong);
  const other = accountPage(row(ADDRESS, 'smtp.example.jp:587/tls'));
  expect((await reportFor(other)).fixed).toBeUndefined();
});

test('a change that leaves it open whether the settings are right is no cure', async () => {
  await answerXserver();
  await reportFor(wrong);
  expect((await reportFor(accountPage(row(ADDRESS, 'smtp.unknown-host.example:587/tls')))).fixed).toBeUndefined();
});

test('a new error takes it away', async () => {
  await answerXserver();
  await reportFor(wrong);
  await reportFor(right);
  await rememberErrors(ACCOUNT, ADDRESS, ['bounce-login-rejected'], NOW);
  expect((await reportFor(right)).fixed).toBeUndefined();
});
