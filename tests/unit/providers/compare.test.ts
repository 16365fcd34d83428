import { describe, expect, test } from 'vitest';
import { compare } from '../../../scripts/compare/compare.ts';
import { type Listed, lists } from '../../../scripts/compare/lists.ts';
import type { ProviderProfile } from '../../../utils/providers/schema.ts';

const EXPECTED: Listed[] = [
  { domains: ['one.example'], smtp: [{ host: 'smtp.one.example', port: 465, securityMode: 'ssl' }] },
];

/** One provider in each list's own form, with a part that is no name. */
const FORMS: Record<string, [path: string, text: string]> = {
  Thunderbird: [
    'lists/ispdb/one.example.xml',
    `<clientConfig version="1.1"><emailProvider id="one.example"><domain>one.example</domain><domain purpose="mx">%X%</domain>
     <outgoingServer type="smtp"><hostname>smtp.one.example</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
     <outgoingServer type="smtp"><hostname>mail.%EMAILDOMAIN%</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
     </emailProvider></clientConfig>`,
  ],
  FairEmail: [
    'app/src/main/res/xml/providers.xml',
    String.raw`<providers><provider domain="one\\.example,two\\..*"><smtp host="SMTP.one.example" port="465" starttls="false"/></provider></providers>`,
  ],
  'Delta Chat': [
    '_providers/one.md',
    '---\nname: One\ndomains:\n - one.example\nserver:\n- type: imap\n  socket: SSL\n  hostname: imap.one.example\n  port: 993\n- type: smtp\n  socket: SSL\n  hostname: smtp.one.example\n  port: 465\n---\n\nWords.',
  ],
  nodemailer: [
    'lib/well-known/services.json',
    '{"one": {"domains": ["one.example"], "host": "smtp.one.example", "port": 465, "secure": true}}',
  ],
  Mailspring: [
    'lib/mailspring-provider-settings.json',
    '{"one.example": {"alias": "*"}, "*": {"smtp_host": "smtp.one.example", "smtp_port": "465", "smtp_security": "SSL / TLS"}}',
  ],
  mailcore2: [
    'resources/providers.json',
    String.raw`{"one": {"domain-match": ["one\\.example", "two\\..*"], "servers": {"smtp": [{"hostname": "smtp.one.example", "port": 465, "ssl": true}, {"hostname": "{domain}", "port": 25}]}}}`,
  ],
};

describe('a public list is read', () => {
  test.each(lists)('$name', ({ name, path, read }) => {
    const [file, text] = FORMS[name] ?? ['', ''];
    expect(path.test(file)).toBe(true);
    expect(read(text).filter(({ domains }) => domains.length > 0)).toEqual(EXPECTED);
  });
});

describe('beside a profile', () => {
  const profile = {
    id: 'one',
    domains: ['one.example'],
    smtp: [{ host: 'smtp*.one.example', port: 465, securityMode: 'ssl' }],
  } as ProviderProfile;
  const listed = (host: string, port = 465, domains = ['one.example']): Listed => ({
    domains,
    smtp: [{ host, port, securityMode: port === 465 ? 'ssl' : 'starttls' }],
  });
  const results = (...entries: Listed[]) =>
    compare('list', entries, [profile]).map(({ result, newDomains }) => [result, ...newDomains]);

  test('the same server, another port, another server, another provider', () => {
    expect(results(listed('smtp1.one.example'))).toEqual([['same']]);
    expect(results(listed('smtp1.one.example', 587))).toEqual([['mode']]);
    expect(results(listed('mail.one.example'))).toEqual([['server']]);
    expect(results(listed('smtp.two.example', 465, ['two.example']))).toEqual([]);
  });

  test('a domain that we lack is told where the server is ours', () => {
    expect(results(listed('smtp1.one.example', 465, ['One.example', 'One-too.example']))).toEqual([
      ['same', 'one-too.example'],
    ]);
    expect(results(listed('mail.one.example', 465, ['one.example', 'three.example']))).toEqual([['server']]);
  });
});
