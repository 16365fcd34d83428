import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unpacked } from '../../../utils/bulk/checked';
import { domainsIn, sharedAddresses } from '../../../utils/bulk/organisation';
import { readOthers } from '../../../utils/bulk/read/read-others';
import { GAM } from '../../fixtures/exports';
import './browser';

const { checkOne, checkOthers } = await import('../../../entrypoints/background/others');
const { answers } = await import('../../../utils/storage/items');

beforeEach(() => fakeBrowser.reset());

const TWO_MORE = ['cid', 'dan'].map(
  (name) => `${name}@example.com,,shop@example.org,,False,False,True,accepted,,smtp.office365.com,587,starttls\n`,
);

/** `shop@example.org info: rule, rule`. */
async function checked(text: string, isOrganisation = true, said: Parameters<typeof checkOthers>[0]['answers'] = {}) {
  const read = await readOthers(text);
  if (!read.ok) throw new Error(read.refusal.code);
  const { users } = read;
  const organisation = isOrganisation ? { domains: domainsIn(users), users: sharedAddresses(users) } : undefined;
  const found = unpacked(await checkOthers({ users, organisation, answers: said }));
  return found.flatMap((rows, user) =>
    rows.map(({ status, findings }, row) => {
      const rules = findings.map(({ ruleId }) => ruleId).sort();
      return `${users[user]?.sendAs[row]?.sendAsEmail} ${status}: ${rules.join(', ')}`;
    }),
  );
}

describe('an export of an organisation', () => {
  test('says what only an organisation needs beside what is said of each address', async () => {
    const [ann, shop, bob, alias] = await checked(GAM + TWO_MORE.join(''));
    expect(ann).toBe('ann@example.com ok: ');
    expect(shop).toBe(
      'shop@example.org info: m365-basic-auth-retirement, organisation-address-shared, organisation-outside-address, organisation-outside-server, reply-to-points-elsewhere, workspace-retirement-open',
    );
    expect(bob).toContain('bob@example.com ok');
    expect(alias).toContain('bob@alias.example error: address-unverified, organisation-outside-address');
  });

  test('says no such thing where it is none', async () => {
    const [, shop] = await checked(GAM, false);
    expect(shop).toBe(
      'shop@example.org info: m365-basic-auth-retirement, reply-to-points-elsewhere, third-party-retirement',
    );
    const gmail = GAM.replaceAll('@example.com', '@gmail.com');
    expect((await checked(gmail)).join()).not.toContain('organisation-');
  });

  test('knows a domain of another user for one of its own', async () => {
    const outside = 'bob@example.com,,shop@alias.example,,False,False,True,accepted,,smtp.office365.com,587,starttls\n';
    const second = 'eve@alias.example,,eve@alias.example,,True,True,,,,,,\n';
    const shopOf = async (text: string) => (await checked(text)).find((line) => line.startsWith('shop@alias.example'));
    const outsiders = /organisation-outside-address.*workspace-retirement-open/;
    expect(await shopOf(GAM + outside)).toMatch(outsiders);
    expect(await shopOf(GAM + outside + second)).toMatch(
      /info: (?!.*organisation-outside-address|.*workspace-retirement)/,
    );
  });

  test('takes an answer about one address for its whole domain, and none that was given about others', async () => {
    const own =
      'ann@example.com,,info@example.jp,,False,False,True,accepted,,mail.example.jp,587,starttls\nbob@example.com,,shop@example.jp,,False,False,True,accepted,,mail.example.jp,587,starttls\n';
    await answers.setValue({ '': { 'info@example.jp': { providerId: 'xserver' } } });
    const statuses = async (said: Parameters<typeof checked>[2]) =>
      (await checked(GAM + own, true, said))
        .filter((line) => line.includes('example.jp'))
        .map((line) => line.split(' ')[1]);
    expect(await statuses({})).toEqual(['unknown:', 'unknown:']);
    expect(await statuses({ 'shop@example.jp': { providerId: 'xserver' } })).toEqual(['error:', 'error:']);
  });
});

describe('one address', () => {
  test('is checked with what was told, and nothing of it is kept', async () => {
    const smtpMsa = { host: 'mail.example.jp', port: 587, securityMode: 'starttls' as const };
    const { address, explanations } = await checkOne({
      sendAs: { sendAsEmail: 'info@example.jp', isPrimary: false, smtpMsa },
      answer: { providerId: 'xserver' },
      errorText: '535 5.7.8 Username and Password not accepted',
    });
    const rules = address.findings.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(['own-domain-host-on-shared-hosting', 'bounce-login-rejected']));
    expect(address.recommended?.hostForReader).toMatch(/xserver\.jp$/);
    expect(explanations.map(({ ruleId }) => ruleId)).toEqual(['bounce-login-rejected']);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('of which little was told is not judged', async () => {
    const { address } = await checkOne({
      sendAs: { sendAsEmail: 'info@example.jp', isPrimary: false },
      answer: {},
      errorText: '',
    });
    expect([address.status, address.untold, address.findings.map(({ severity }) => severity)]).toEqual([
      'unknown',
      'unread',
      [],
    ]);
  });
});
