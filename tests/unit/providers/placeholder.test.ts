import { expect, it, test } from 'vitest';
import { exampleDns, exampleSpf } from '../../../utils/check/examples';
import { exactHost } from '../../../utils/providers/exact-host';
import { identify } from '../../../utils/providers/identify';
import { isPlaceholder } from '../../../utils/providers/placeholder';
import { builtIn, profiles } from '../../../utils/providers/profiles';
import { howTos } from '../../fixtures/how-tos';

const is = (raw: string, domain?: string) => isPlaceholder(raw, [builtIn], domain);

const shown = profiles.flatMap(({ smtp = [] }) => smtp.flatMap(({ placeholder }) => placeholder ?? []));

it.each([...new Set(shown)])('"%s", which a profile shows, is one', (placeholder) => {
  const wide = [...placeholder].map((sign) =>
    /[!-~]/.test(sign) ? String.fromCodePoint(sign.charCodeAt(0) + 0xfee0) : sign,
  );
  for (const typed of [placeholder, placeholder.toLowerCase(), placeholder.toUpperCase(), wide.join('')])
    expect(is(typed), typed).toBe(true);
});

it.each([
  'svNNNN.xserver.jp',
  'svnn.xserver.jp',
  'svNNNNNN.xserver.jp',
  'svXXXX.xserver.jp',
  'sv0000.xserver.jp',
  'sv*.xserver.jp',
  'sv***.xserver.jp',
  'sv＊.xserver.jp',
  'sv○○○.xserver.jp',
  'sv####.xserver.jp',
  ' svNNNN.xserver.jp. ',
  'https://svnnnn.xserver.jp/',
  'svNNNN.xserver.jp:465',
  'mail.{domain}',
  'smtp.<your domain>',
  'your-server',
  'your-server.example.net',
  'mail.yourdomain.com',
  'smtp.your-company.example',
  '初期ドメイン.sakura.ne.jp',
  'smtp.お客様のドメイン',
])('"%s" is one', (typed) => {
  expect(is(typed)).toBe(true);
});

it.each([
  'sv12718.xserver.jp',
  'sv1.xserver.jp',
  'mail1004.conoha.ne.jp',
  'nnn.sakura.ne.jp',
  'mail.your-server.de',
  'www12.your-server.de',
  'mail.example.jp',
  'smtp.gmail.com',
  'mail.annnn.example',
  '203.0.113.5',
  '',
])('"%s" is none', (typed) => {
  expect(is(typed)).toBe(false);
});

test('a name of the address’s own domain is none', () => {
  expect(is('mail.yourdomain.com', 'yourdomain.com')).toBe(false);
});

test('no server that a profile or a public guide names is one', () => {
  const exact = profiles.flatMap(({ smtp = [] }) => smtp.map(({ host }) => host)).filter((host) => !/[*{]/.test(host));
  const named = howTos.map(({ host }) => host).filter((host) => !/[*{<]/.test(host));
  expect([...exact, ...named].filter((host) => is(host))).toEqual([]);
});

test('it tells nobody who provides the mail', () => {
  expect(identify({ host: 'svNNNN.xserver.jp' })).toBeUndefined();
  expect(identify({ host: 'svnnnn.xserver.jp', domain: 'yahoo.co.jp' })?.profile.id).toBe('yahoo-japan');
  expect(identify({ host: 'sv1.xserver.jp' })?.profile.id).toBe('xserver');
});

test('it is not recommended where a domain’s records were copied from a manual', () => {
  const xserver = builtIn.byId.get('xserver');
  const named = (host: string) =>
    xserver && exactHost(xserver, exampleDns({ spf: exampleSpf(`v=spf1 a:${host} ~all`) }));
  expect(named('svnnnn.xserver.jp')).toBeUndefined();
  expect(named('sv12718.xserver.jp')?.host).toBe('sv12718.xserver.jp');
});
