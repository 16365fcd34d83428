import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { rememberAnswer } = await import('../../../entrypoints/background/answers');
const { answers } = await import('../../../utils/storage/items');

const page = accountPage(row('info@example.jp', 'mail.example.jp:587/tls'), row('shop@example.jp'));
const hostOf = async () => (await reportFor(page)).answer.providerId;

beforeEach(() => fakeBrowser.reset());

test('a host named for one address counts for its domain, and is forgotten for all of it', async () => {
  await rememberAnswer(ACCOUNT, 'shop@example.jp', { providerId: 'xserver', readHere: true });
  expect(await hostOf()).toBe('xserver');
  await rememberAnswer(ACCOUNT, 'info@example.jp', { providerId: undefined });
  expect(await hostOf()).toBeUndefined();
  expect(await answers.getValue()).toEqual({ [ACCOUNT]: { 'shop@example.jp': { readHere: true } } });
});

test('where the mail is read says nothing of the host', async () => {
  await rememberAnswer(ACCOUNT, 'shop@example.jp', { providerId: 'xserver' });
  await rememberAnswer(ACCOUNT, 'info@example.jp', { readHere: false });
  expect(await hostOf()).toBe('xserver');
});

test('another host for one address leaves the first with its own', async () => {
  await rememberAnswer(ACCOUNT, 'info@example.jp', { providerId: 'xserver' });
  await rememberAnswer(ACCOUNT, 'shop@example.jp', { providerId: 'lolipop' });
  await rememberAnswer(ACCOUNT, 'shop@example.jp', { providerId: undefined });
  expect(await hostOf()).toBe('xserver');
});
