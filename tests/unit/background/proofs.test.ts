import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type MailFacts, RIGHT, writeMail } from '../../fixtures/mail/write-mail';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { beginTest, forgetProof } = await import('../../../entrypoints/background/proofs');
const { helpWithOriginal, helpWithPasted } = await import('../../../entrypoints/background/originals');
const { errors, keptMoves, pages, proofs } = await import('../../../utils/storage/items');
const { rememberErrors } = await import('../../../entrypoints/background/memory');

const ADDRESS = 'info@example.jp';
const HOST = 'sv12718.xserver.jp';
const TOKEN = 'ABCD2345';
const page = (server = `${HOST}:465/ssl`) => accountPage(row(ADDRESS, server));
const SENT: MailFacts = { ...RIGHT, host: HOST, subject: 'Hello' };
const GMAIL: Partial<MailFacts> = { way: 'gmail', spf: 'pass gmail' };
const mail = (facts: Partial<MailFacts> = {}) => writeMail({ ...SENT, ...facts });
const opened = async (facts: Partial<MailFacts> = {}, userIndex = 0) =>
  (await helpWithOriginal(mail(facts), userIndex))?.proved;
const begin = (token = TOKEN) => beginTest(ACCOUNT, ADDRESS, token, new Date('2026-11-24T09:00:00Z'));

beforeEach(() => fakeBrowser.reset());

test('a mail through the server that is entered is remembered, until the server settings change', async () => {
  await reportFor(page());
  expect(await opened()).toMatchObject({ through: 'typed', remembered: true, proof: { verdict: 'right' } });
  expect((await reportFor(page())).proved).toMatchObject({
    verdict: 'right',
    through: 'typed',
    host: HOST,
    whole: false,
  });
  expect((await reportFor(page(`${HOST}:587/tls`))).proved).toBeUndefined();
  expect((await reportFor(page())).proved).toBeDefined();
  await forgetProof(ACCOUNT, ADDRESS);
  expect((await reportFor(page())).proved).toBeUndefined();
});

test('an address counts as the same, whether its domain is written in ASCII or not', async () => {
  await reportFor(accountPage(row('info@bäckerei.example', `${HOST}:465/ssl`)));
  expect(await opened({ from: 'Info@xn--bckerei-5wa.example' })).toMatchObject({ through: 'typed', remembered: true });
});

test('nothing is kept of an address that is gone, nor of a mail that is none of the user’s', async () => {
  await reportFor(page());
  expect(await opened({ from: 'shop@example.jp' })).toBeUndefined();
  expect(await opened({ from: ACCOUNT })).toBeUndefined();
  expect(await proofs.getValue()).toEqual({});
  await opened();
  await reportFor(accountPage(row('shop@example.jp', `${HOST}:465/ssl`)));
  expect(await proofs.getValue()).toEqual({});
});

test('only a test mail of these very settings proves that mail takes another way', async () => {
  await reportFor(page());
  expect(await opened(GMAIL)).toMatchObject({ through: undefined, remembered: false });
  await begin();
  expect(await opened({ ...GMAIL, subject: `Fwd: Test ${TOKEN}` })).toMatchObject({
    through: 'elsewhere',
    remembered: true,
  });
  expect(await reportFor(page())).toMatchObject({ status: 'error', lead: { ruleId: 'mail-took-another-way' } });
  await reportFor(page('smtp.lolipop.jp:465/ssl'));
  expect(await opened({ ...GMAIL, subject: `Test ${TOKEN}` })).toMatchObject({ through: undefined });
});

test('an error from before a test mail arrived belongs to the past, a later one does not', async () => {
  const met = (at: string) => rememberErrors(ACCOUNT, ADDRESS, ['bounce-login-rejected'], new Date(at));
  await reportFor(page());
  await begin();
  await met('2026-11-24T08:00:00Z');
  await opened();
  expect(await errors.getValue()).not.toEqual({});
  await opened({ subject: `Test ${TOKEN}` });
  expect(await errors.getValue()).toEqual({});
  await met('2026-11-24T12:00:00Z');
  await opened({ subject: `Test ${TOKEN}` });
  expect(await errors.getValue()).not.toEqual({});
});

test('a mail may arrive in another account than the one that sent it', async () => {
  await reportFor(page());
  expect(await opened({}, 1)).toMatchObject({ through: 'typed' });
});

test('the box for errors takes a mail’s source too, and errors as before', async () => {
  await reportFor(page());
  expect(await helpWithPasted(mail(), ACCOUNT)).toMatchObject({
    address: { sendAsEmail: ADDRESS },
    proved: { through: 'typed' },
  });
  const stranger = await helpWithPasted(mail({ from: 'a@stranger.example' }), ACCOUNT);
  expect(stranger).toMatchObject({
    address: { sendAsEmail: '' },
    proved: { remembered: false, proof: { from: 'a@stranger.example' } },
  });
  expect(await helpWithPasted('535 5.7.8 Username and Password not accepted', ACCOUNT)).toBeNull();
  const returned = mail({ from: 'mailer-daemon@googlemail.com' }).replace(
    'Hello',
    '535 5.7.8 Username and Password not accepted',
  );
  expect(await helpWithPasted(returned, ACCOUNT)).toBeNull();
});

test('of an address of which something is kept it is said that the settings were not read', async () => {
  expect(await helpWithOriginal(mail(), 0)).toBeNull();
  await reportFor(page());
  await opened();
  await pages.setValue({});
  expect(await helpWithOriginal(mail(), 0)).toEqual({ unread: ADDRESS });
  expect(await helpWithOriginal(mail({ from: 'a@stranger.example' }), 0)).toBeNull();
  // What an account's moves have of itself is no address.
  await keptMoves.setValue({ [ACCOUNT]: { [ACCOUNT]: {} } });
  expect(await helpWithOriginal(mail({ from: ACCOUNT }), 0)).toBeNull();
  await reportFor(accountPage(row('shop@example.jp', `${HOST}:465/ssl`)));
  await proofs.setValue({ [ACCOUNT]: { [ADDRESS]: {} } });
  expect(await helpWithOriginal(mail(), 0)).toBeNull();
});
