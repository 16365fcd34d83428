import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { dismiss } = await import('../../../entrypoints/background/dismissals');

const ADDRESS = 'info@example.jp';
const SERVER = 'sv12718.xserver.jp:465/ssl';
const NOW = new Date('2026-11-24T10:00:00Z');
const nameless = accountPage(row(ADDRESS, SERVER, { displayName: undefined }));
const meant = (ruleId: string, on = true) => dismiss(ACCOUNT, ADDRESS, { ruleId, on }, NOW);
const ids = ({ findings }: { findings: { ruleId: string }[] }) => findings.map(({ ruleId }) => ruleId);

beforeEach(() => fakeBrowser.reset());

test('a finding of taste that is meant so is left out, and is no status', async () => {
  expect((await reportFor(nameless)).lead?.ruleId).toBe('display-name-missing');
  await meant('display-name-missing');
  const address = await reportFor(nameless);
  expect(ids(address)).not.toContain('display-name-missing');
  expect(address).toMatchObject({ status: 'ok', lead: undefined, dismissed: ['display-name-missing'] });
});

test('it comes back when the row changes, or when the user says so', async () => {
  await reportFor(nameless);
  await meant('display-name-missing');
  const other = accountPage(row(ADDRESS, 'sv1.xserver.jp:465/ssl', { displayName: undefined }));
  expect(ids(await reportFor(other))).toContain('display-name-missing');
  expect(ids(await reportFor(nameless))).not.toContain('display-name-missing');
  await meant('display-name-missing', false);
  expect(ids(await reportFor(nameless))).toContain('display-name-missing');
});

test('what keeps mail from going out cannot be dismissed', async () => {
  const unprotected = accountPage(row(ADDRESS, 'sv12718.xserver.jp:587/none'));
  await reportFor(unprotected);
  await meant('unsecured-connection');
  expect(ids(await reportFor(unprotected))).toContain('unsecured-connection');
});
