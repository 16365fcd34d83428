import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type MailFacts, RIGHT, writeMail } from '../../fixtures/mail/write-mail';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { keptMoves, sessionMoves } = await import('../../../utils/storage/items');
const { helpWithOriginal } = await import('../../../entrypoints/background/originals');
const { noteMoved } = await import('../../../entrypoints/background/moves');

const ADDRESS = 'info@example.jp';
const HOST = 'sv12718.xserver.jp';
const NOW = new Date('2026-12-15T10:00:00Z');
const sent: MailFacts = { ...RIGHT, way: 'host', host: HOST, subject: 'Hello' };
const chosen = { [ACCOUNT]: { [ADDRESS]: { target: 'android', done: ['setUp'] } } };
const done = async () => (await sessionMoves.getValue())[ACCOUNT]?.[ADDRESS]?.done;

beforeEach(() => fakeBrowser.reset());

test('a mail that arrived without Gmail proves the new way, kept where the plan is', async () => {
  await sessionMoves.setValue(chosen);
  await noteMoved(ACCOUNT, ADDRESS, '2026-12-15T09:00:00Z', NOW);
  expect(await done()).toEqual(['setUp', 'tested']);
  await keptMoves.setValue(chosen);
  await noteMoved(ACCOUNT, ADDRESS, '2026-12-15T09:00:00Z', NOW);
  expect((await keptMoves.getValue())[ACCOUNT]?.[ADDRESS]?.done).toEqual(['setUp', 'tested']);
});

test('an old mail proves no new way, and nothing is noted of an address whose way was not chosen', async () => {
  await sessionMoves.setValue(chosen);
  await noteMoved(ACCOUNT, ADDRESS, '2026-12-01T09:00:00Z', NOW);
  await noteMoved(ACCOUNT, 'shop@example.jp', '2026-12-15T09:00:00Z', NOW);
  expect(await sessionMoves.getValue()).toEqual(chosen);
});

test('only a mail that Gmail did not send counts', async () => {
  await reportFor(accountPage(row(ADDRESS, `${HOST}:465/ssl`)));
  await sessionMoves.setValue(chosen);
  const date = new Date().toUTCString();
  expect((await helpWithOriginal(writeMail({ ...sent, way: 'gmail > host', date }), 0))?.proved?.proof.verdict).toBe(
    'right',
  );
  expect(await done()).toEqual(['setUp']);
  expect((await helpWithOriginal(writeMail({ ...sent, date }), 0))?.proved?.proof.verdict).toBe('right');
  expect(await done()).toEqual(['setUp', 'tested']);
});
