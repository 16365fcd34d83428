import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pathOf } from '../../../utils/providers/problem';
import { checkProfiles, MAX_CHARACTERS, readProfiles, splitProfiles } from '../../../utils/providers/read-profiles';

const good = {
  id: 'my-host',
  name: 'My Host',
  kind: 'mailbox-host',
  smtp: [{ host: 'smtp.my-host.example', port: 465, securityMode: 'ssl', recommended: true }],
  sources: ['https://www.my-host.example/help'],
  checked: '2026-11-24',
  confidence: { smtp: 'high' },
};
const server = good.smtp[0];
const json = (change: object) => JSON.stringify({ ...good, ...change });

/** Every way to be wrong: the text, and the place and code of each problem. */
const wrong: [name: string, text: string, ...problems: [path: string, code: string][]][] = [
  ['nothing', '', ['', 'empty']],
  ['blanks', ' \n', ['', 'empty']],
  ['no JSON', '{"id": my-host}', ['', 'notJson']],
  ['a megabyte', JSON.stringify([{ ...good, notes: 'x'.repeat(1_000_000) }]), ['', 'tooLong']],
  ['a number', '7', ['', 'wantGroup']],
  ['null', 'null', ['', 'wantGroup']],
  ['a word in a list', `[${JSON.stringify(good)}, "x"]`, ['[1]', 'wantGroup']],
  ['a missing field', json({ name: undefined }), ['name', 'missing']],
  ['an unknown field', json({ colour: 'red' }), ['colour', 'unknownField']],
  ['an unknown field inside', json({ smtp: [{ ...server, ssl: true }] }), ['smtp[0].ssl', 'unknownField']],
  ['a number for a text', json({ name: 7 }), ['name', 'wantText']],
  ['an empty text', json({ name: ' ' }), ['name', 'empty']],
  ['a long text', json({ name: 'x'.repeat(300) }), ['name', 'longerThan']],
  ['a text for a number', json({ smtp: [{ ...server, port: '465' }] }), ['smtp[0].port', 'wantNumber']],
  ['a text for yes or no', json({ gmailSafe: 'yes' }), ['gmailSafe', 'wantYesNo']],
  ['a text for a list', json({ domains: 'my-host.example' }), ['domains', 'wantList']],
  ['a list for a group', json({ dns: 'x' }), ['dns', 'wantGroup']],
  ['port 70000', json({ smtp: [server, { ...server, port: 70_000 }] }), ['smtp[1].port', 'portNumber']],
  ['port 0', json({ smtp: [{ ...server, port: 0 }] }), ['smtp[0].port', 'portNumber']],
  ['half a port', json({ smtp: [{ ...server, port: 46.5 }] }), ['smtp[0].port', 'portNumber']],
  [
    'half a limit',
    json({ quirks: { hourlyLimit: 0.5 } }),
    ['quirks.hourlyLimit', 'wholeNumber'],
    ['quirks.hourlyLimit', 'wholeNumber'],
  ],
  ['TLS in Gmail’s word', json({ smtp: [{ ...server, securityMode: 'tls' }] }), ['smtp[0].securityMode', 'oneOf']],
  ['no such kind', json({ kind: 'host' }), ['kind', 'oneOf']],
  ['no such form', json({ username: { form: 'email' } }), ['username.form', 'oneOf']],
  ['words in Japanese only', json({ whereToFindHost: { ja: 'パネル' } }), ['whereToFindHost.en', 'missing']],
  [
    'words in an unknown way',
    json({ whereToFindHost: { en: 'Panel', De: 'x' } }),
    ['whereToFindHost.De', 'languageTag'],
  ],
  ['a number in a language', json({ whereToFindHost: { en: 'Panel', de: 7 } }), ['whereToFindHost.de', 'wantText']],
  ['a text for words', json({ whereToFindHost: 'Panel' }), ['whereToFindHost', 'wantGroup']],
  ['a language that is none', json({ names: { german: 'x' } }), ['names.german', 'languageTag']],
  [
    'a host with a scheme',
    json({ smtp: [{ ...server, host: 'https://smtp.x.example' }] }),
    ['smtp[0].host', 'bareServerName'],
  ],
  [
    'a host with a port',
    json({ smtp: [{ ...server, host: 'smtp.x.example:465' }] }),
    ['smtp[0].host', 'bareServerName'],
  ],
  ['a host with capitals', json({ certificateNames: ['*.X.example'] }), ['certificateNames[0]', 'bareServerName']],
  ['an id with a blank', json({ id: 'my host' }), ['id', 'smallLettersDigitsHyphens']],
  ['a country in words', json({ country: 'Japan' }), ['country', 'countryCode']],
  ['a source that is no page', json({ sources: ['the manual'] }), ['sources[0]', 'webAddress']],
  ['a link with a user name', json({ manual: 'https://support.google.com@evil.example/' }), ['manual', 'webAddress']],
  ['a name that turns what stands around it', json({ name: 'Gmail \u202emoc.live' }), ['name', 'plainLine']],
  ['a name of two lines', json({ name: 'My host\nYour password is wrong' }), ['name', 'plainLine']],
  [
    'a pattern that takes long',
    json({ wrongHosts: [`${'a*'.repeat(7)}b.example.com`] }),
    ['wrongHosts[0]', 'twoStars'],
  ],
  ['a link that would run', json({ manual: 'javascript:alert(1)' }), ['manual', 'webAddress']],
  ['a date in words', json({ checked: 'today' }), ['checked', 'isoDate']],
  ['no SPF', json({ dns: { spf: ['v=spf1 -all'] } }), ['dns.spf[0]', 'spfMechanism']],
  ['two with one id', JSON.stringify([good, { ...good, smtp: [] }]), ['[1].id', 'twice']],
  ['two with one server', JSON.stringify([good, { ...good, id: 'other' }]), ['[1].smtp[0].host', 'twice']],
  [
    'two with one pattern',
    JSON.stringify(['a', 'b'].map((id) => ({ ...good, id, smtp: [], dns: { ptr: ['sv*.my-host.example'] } }))),
    ['[1].dns.ptr[0]', 'twice'],
  ],
  ['two faults', json({ id: '', kind: 'x' }), ['id', 'smallLettersDigitsHyphens'], ['kind', 'oneOf']],
];

describe('readProfiles', () => {
  test.each(wrong)('refuses %s and says where', (_, text, ...expected) => {
    const read = readProfiles(text);
    expect(read.ok ? [] : read.problems.map((problem) => [pathOf(problem), problem.code])).toEqual(expected);
  });

  test('takes one profile or a list', () => {
    expect(readProfiles(json({}))).toEqual({ ok: true, profiles: [good] });
    expect(readProfiles(`[${json({})}]`)).toEqual({ ok: true, profiles: [good] });
  });

  test('lets one profile use a server on two ports, and many the customer’s own domain', () => {
    const own = { host: 'mail.{domain}', port: 587, securityMode: 'starttls' };
    const smtp = [server, { ...server, port: 587, securityMode: 'starttls' }, own];
    expect(
      checkProfiles([
        { ...good, smtp },
        { ...good, id: 'other', smtp: [own] },
      ]).ok,
    ).toBe(true);
  });

  test.each([
    [
      'many things that are no profiles',
      `[${Array(MAX_CHARACTERS / 4)
        .fill('7')
        .join(', ')}]`,
    ],
    ['brackets', `${'['.repeat(MAX_CHARACTERS / 2)}${']'.repeat(MAX_CHARACTERS / 2)}`],
    ['a long host', json({ smtp: [{ ...server, host: 'a-'.repeat(MAX_CHARACTERS / 4) }] })],
  ])('survives the longest text of %s', (_, text) => {
    expect(readProfiles(text).ok).toBe(false);
  });
});

test('splitProfiles keeps what is good and says what is wrong with the rest', () => {
  const { usable, refused } = splitProfiles([good, 'x', { ...good, id: 'other' }, { ...good, id: 'third', smtp: [] }]);
  expect(usable.map(({ id }) => id)).toEqual(['my-host', 'third']);
  expect(refused.map(({ index, value }) => [index, typeof value])).toEqual([
    [1, 'string'],
    [2, 'object'],
  ]);
});

test.each(['en', 'ja'])('every problem has a text in %s, and no text is for nothing', (language) => {
  const texts = parse(readFileSync(`locales/${language}.yml`, 'utf8')).options.problem;
  // Of whole files, see import-export.test.ts; of the form for a host that is not listed, see own-host.test.ts.
  const others = ['newerFile', 'tooMuch', 'choose'];
  expect(Object.keys(texts).sort()).toEqual(
    [...new Set([...wrong.flatMap(([, , ...problems]) => problems.map(([, code]) => code)), ...others])].sort(),
  );
});
