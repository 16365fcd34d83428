import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SendAsPage } from '../../../utils/send-as';
import { origin } from '../../gmail/accounts/origin';
import { english } from '../errors/texts';

vi.stubGlobal('chrome', fakeBrowser);
const { helpWithBounce, helpWithError } = await import('../../../entrypoints/background/error-texts');
const { reportOn } = await import('../../../entrypoints/background/reports');

const { account } = origin;
const ADDRESS = 'info@example.jp';
const LOGIN = '535 5.7.8 Username and Password not accepted';
const page: SendAsPage = { ...origin, unread: [] };
/** Gmail about the server of somebody who was written to, and that server's words. */
const stranger = (words: string) => `Message blocked\nThe response from the remote server was:\n${words}`;
const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get());
const statusOf = async () => (await reportOn(page, 1, 0)).addresses.find((one) => one.sendAsEmail === ADDRESS)?.status;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage.managed, { get: async () => ({}) });
});

describe("a bounce in a stranger's words", () => {
  const bounce = { text: stranger(LOGIN), sendAsEmail: ADDRESS, senders: [ADDRESS] };

  test('is perhaps about sending as: shown as such, not stored, and nothing is painted', async () => {
    const before = await statusOf();
    const { certain, address } = await helpWithBounce(bounce, account);
    expect(certain).toBe(false);
    expect(address.findings.find(({ ruleId }) => ruleId === 'bounce-login-rejected')?.severity).toBe('unknown');
    expect(address.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await stored()).not.toContain('bounce-login-rejected');
    expect(await statusOf()).toBe(before);
  });

  test('is not kept until the settings are read either', async () => {
    expect(await helpWithBounce(bounce, account)).toMatchObject({ certain: false, opens: '' });
    await reportOn(page, 1, 0);
    expect(await stored()).not.toContain('bounce-login-rejected');
  });
});

describe("a bounce in Gmail's words", () => {
  const bounce = { text: english(LOGIN), sendAsEmail: ADDRESS, senders: [] };

  test('is certain, and kept for the address', async () => {
    await reportOn(page, 1, 0);
    expect(await helpWithBounce(bounce, account)).toMatchObject({ certain: true, address: { sendAsEmail: ADDRESS } });
    expect(await statusOf()).toBe('error');
  });

  test('opened before the settings were read names nobody, and is kept once they are', async () => {
    expect(await helpWithBounce(bounce, account)).toMatchObject({ address: { sendAsEmail: '' }, opens: ADDRESS });
    expect(await stored()).not.toContain('bounce-login-rejected');
    expect(await statusOf()).toBe('error');
  });

  test("names and keeps no address that is not the account's", async () => {
    const others = { ...bounce, sendAsEmail: 'anybody@evil.example' };
    await helpWithBounce(others, account);
    await reportOn(page, 1, 0);
    expect(await helpWithBounce(others, account)).toMatchObject({ address: { sendAsEmail: '' }, opens: '' });
    expect(await stored()).not.toContain('evil');
  });

  test.each([
    ['the conversation', { ...bounce, senders: [account] }],
    ['the text', { ...bounce, text: `${bounce.text}\n\n---------- Forwarded message ----------\nFrom: ${account}\n` }],
  ])('is about nobody where %s names another sender', async (_, said) => {
    await reportOn(page, 1, 0);
    expect((await helpWithBounce(said, account)).address.sendAsEmail).toBe('');
    expect(await stored()).not.toContain('bounce-login-rejected');
  });

  test('is kept for no account where the tab names none', async () => {
    await reportOn({ ...page, account: undefined }, 1, 0);
    expect((await helpWithBounce(bounce, undefined)).address.sendAsEmail).toBe('');
    expect(await stored()).not.toContain('bounce-login-rejected');
  });
});

test('a text that the user pastes is believed', async () => {
  await reportOn(page, 1, 0);
  const { address } = await helpWithError({ account, text: LOGIN, sendAsEmail: ADDRESS });
  expect(address.status).toBe('error');
  expect(await statusOf()).toBe('error');
  const other = await helpWithError({ account, text: LOGIN, sendAsEmail: 'anybody@evil.example' });
  expect(other.address.sendAsEmail).toBe('');
});
