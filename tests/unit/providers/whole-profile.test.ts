import { describe, expect, it } from 'vitest';
import { identify } from '../../../utils/providers/identify';
import { pathOf } from '../../../utils/providers/problem';
import { ProviderIndex } from '../../../utils/providers/provider-index';
import { readProfiles } from '../../../utils/providers/read-profiles';
import type { ProviderProfile } from '../../../utils/providers/schema';

const words = { en: 'There', 'de-CH': 'Dort' };
const reading = (host: string) => [
  { host, port: 993, securityMode: 'ssl' as const, placeholder: 'inNN.harbour.example' },
];

/** Everything that a profile can say. */
const WHOLE: ProviderProfile = {
  id: 'harbour',
  name: 'Harbour Mail',
  nameNative: 'Hafenpost',
  names: { de: 'ein Hafen' },
  aliases: ['Old Harbour'],
  country: 'DE',
  kind: 'mailbox-host',
  domains: ['harbour.example'],
  smtp: [
    {
      host: 'out*.harbour.example',
      port: 465,
      securityMode: 'ssl',
      recommended: true,
      placeholder: 'outNN.harbour.example',
    },
  ],
  imap: reading('imap.harbour.example'),
  pop3: reading('pop.harbour.example'),
  webmail: 'https://mail.harbour.example/',
  whereToFindHost: words,
  username: { form: 'account-specific', description: words },
  password: 'app-password',
  dns: {
    mx: ['mx.harbour.example'],
    spf: ['include:spf.harbour.example'],
    spfIsShared: true,
    ptr: ['ptr*.harbour.example'],
    ns: ['ns.harbour.example'],
    dkimSelectors: ['h1'],
    exactHostFrom: 'mx',
  },
  certificateNames: ['*.harbour.example'],
  ownDomainHost: 'no',
  wrongHosts: ['smtp.harbour.example'],
  incomingHosts: ['in.harbour.example'],
  otherHosts: ['old*.harbour.example'],
  retiredHosts: [{ host: 'gone.harbour.example', successor: 'out1.harbour.example', since: '2020' }],
  gmailSafe: false,
  quirks: {
    foreignIpFilter: { default: true, setting: words },
    hourlyLimit: 100,
    keyExpiresAfterDays: 90,
    keyRotates: true,
    mustEnable: words,
    regionOrPlan: words,
  },
  manual: 'https://harbour.example/manual',
  sources: ['https://harbour.example/'],
  checked: '2026-11-24',
  confidence: { smtp: 'high', incoming: 'medium', username: 'low', dns: 'high', certificate: 'low' },
  notes: 'None.',
};

type Path = readonly (string | number)[];
const leaves = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, Array.isArray(value) ? Number(key) : key]))
    : [path];

function changed(path: Path, to: unknown): unknown {
  const copy = structuredClone(WHOLE);
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, key) => at[key] as typeof at, copy as never);
  holder[path.at(-1) ?? ''] = to;
  return copy;
}
const problems = (profile: unknown) => {
  const read = readProfiles(JSON.stringify(profile));
  return read.ok ? [] : read.problems.map((problem) => `${pathOf(problem)} ${problem.code}`);
};

describe('a profile that says all there is to say', () => {
  it('is read as it stands', () => {
    expect(readProfiles(JSON.stringify(WHOLE))).toEqual({ ok: true, profiles: [WHOLE] });
  });

  it.each(leaves(WHOLE).map((path) => [pathOf({ at: path }), path] as const))(
    'is refused for nonsense in %s',
    (name, path) => {
      for (const nonsense of [{}, ' ', -1.5])
        expect(
          problems(changed(path, nonsense)).some((problem) => problem.startsWith(name)),
          `${nonsense}`,
        ).toBe(true);
    },
  );

  it('may say less: what it cannot do without is this', () => {
    const without = leaves(WHOLE).filter(
      (path) => typeof path.at(-1) === 'string' && problems(changed(path, undefined)).length > 0,
    );
    expect([...new Set(without.map((at) => pathOf({ at })))]).toEqual([
      'id',
      'name',
      'kind',
      ...['host', 'port', 'securityMode'].map((field) => `smtp[0].${field}`),
      ...['host', 'port', 'securityMode'].map((field) => `imap[0].${field}`),
      ...['host', 'port', 'securityMode'].map((field) => `pop3[0].${field}`),
      ...['whereToFindHost.en', 'username.form', 'username.description.en'],
      'retiredHosts[0].host',
      ...['foreignIpFilter.default', 'foreignIpFilter.setting.en', 'mustEnable.en', 'regionOrPlan.en'].map(
        (one) => `quirks.${one}`,
      ),
      'checked',
    ]);
  });

  it.each<[path: string, limit: number]>([
    ['name', 200],
    ['notes', 1000],
  ])('says no more in %s than there is room for', (field, limit) => {
    expect(problems({ ...WHOLE, [field]: 'x'.repeat(limit) })).toEqual([]);
    expect(problems({ ...WHOLE, [field]: 'x'.repeat(limit + 1) })).toEqual([`${field} longerThan`]);
  });

  it.each([
    ['kind', ['mailbox', 'mailbox-host', 'shared-web-host', 'isp', 'relay', 'forwarder']],
    ['password', ['account', 'app-password', 'smtp-key', 'authorization-code', 'oauth-only']],
    ['ownDomainHost', ['yes', 'no']],
  ])('has one of these as %s', (field, list) => {
    for (const value of list) expect(problems({ ...WHOLE, [field]: value }), value).toEqual([]);
  });

  it('names ports from 1 to 65535, and limits from 1 on', () => {
    const port = (value: number) =>
      problems({ ...WHOLE, smtp: [{ host: 'a.example', port: value, securityMode: 'none' }] });
    expect([port(1), port(65_535)]).toEqual([[], []]);
    expect([port(0), port(65_536)].flat()).toHaveLength(2);
    const limit = (value: number) => problems({ ...WHOLE, quirks: { hourlyLimit: value, keyExpiresAfterDays: value } });
    expect([limit(1), limit(0).length]).toEqual([[], 2]);
  });
});

describe('two profiles', () => {
  it.each<[at: string, claim: Partial<ProviderProfile>]>([
    ['id', { id: 'harbour' }],
    ['smtp[0].host', { smtp: [{ host: 'out*.harbour.example', port: 587, securityMode: 'starttls' }] }],
    ['domains[1]', { domains: ['pier.example', 'harbour.example'] }],
    ['dns.mx[0]', { dns: { mx: ['mx.harbour.example'] } }],
    ['dns.spf[0]', { dns: { spf: ['include:spf.harbour.example'] } }],
    ['dns.ptr[0]', { dns: { ptr: ['ptr*.harbour.example'] } }],
  ])('cannot both claim %s', (at, claim) => {
    const bare = { name: 'Pier', kind: 'mailbox-host', sources: [], checked: '2026-11-24', confidence: {} };
    const read = readProfiles(JSON.stringify([WHOLE, { id: 'pier', ...bare, ...claim }]));
    expect(read.ok ? [] : read.problems.map((one) => [pathOf(one), one.code, one.values?.other])).toEqual([
      [`[1].${at}`, 'twice', 'harbour'],
    ]);
  });

  it('may name the same servers that nobody sends through, name servers and selectors', () => {
    const { dkimSelectors, ns } = WHOLE.dns ?? {};
    const { wrongHosts, incomingHosts, otherHosts, certificateNames } = WHOLE;
    const pier = { ...WHOLE, id: 'pier', domains: [], smtp: [], dns: { ns, dkimSelectors } };
    expect(
      readProfiles(JSON.stringify([WHOLE, { ...pier, wrongHosts, incomingHosts, otherHosts, certificateNames }])).ok,
    ).toBe(true);
  });
});

describe('whose server it is', () => {
  const indexes = [new ProviderIndex([WHOLE])];

  it.each(['out1', 'smtp', 'in', 'old7', 'gone'])('%s: named by the profile', (name) => {
    expect(identify({ host: `${name}.harbour.example` }, indexes)).toMatchObject({
      profile: { id: 'harbour' },
      how: 'host',
      sure: 'sure',
    });
  });

  it.each(['out1.x', 'imap', 'pop', 'mx', 'ns', 'other'])(
    '%s: not named as one that sends or is nobody else’s',
    (name) => {
      expect(identify({ host: `${name}.harbour.example` }, indexes)).toBeUndefined();
    },
  );

  it('is said by its domain, and a placeholder says nothing', () => {
    expect(identify({ domain: 'Harbour.example' }, indexes)?.how).toBe('domain');
    expect(identify({ domain: 'sub.harbour.example' }, indexes)).toBeUndefined();
    expect(identify({ host: 'outNN.harbour.example' }, indexes)).toBeUndefined();
    expect(identify({}, indexes)).toBeUndefined();
  });
});
