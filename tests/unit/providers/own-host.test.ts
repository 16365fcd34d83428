import { describe, expect, test } from 'vitest';
import { type OwnServer, profileOfOwnHost } from '../../../utils/providers/own-host';

const server: OwnServer = {
  host: 'smtp.my-host.example',
  port: '465',
  securityMode: 'ssl',
  username: 'info@example.jp',
};
const made = (change: Partial<OwnServer> = {}) =>
  profileOfOwnHost({ ...server, ...change }, 'Info@example.jp', '2026-11-24');

describe('a host that is not listed', () => {
  test('becomes a profile that recommends what was typed', () => {
    expect(made({ host: ' SMTP.My-Host.example ', port: ' 465 ' })).toMatchObject({
      ok: true,
      profile: {
        id: 'own-smtp-my-host-example',
        name: 'smtp.my-host.example',
        smtp: [{ host: 'smtp.my-host.example', port: 465, securityMode: 'ssl', recommended: true }],
        username: { form: 'full-address' },
        confidence: { smtp: 'high', username: 'high' },
      },
    });
  });

  test.each([
    ['info', { form: 'local-part' }],
    ['apikey', { form: 'fixed', word: 'apikey' }],
    ['', undefined],
  ])('reads the user name %j as %j', (username, form) => {
    const result = made({ username });
    expect(result.ok && result.profile.username).toEqual(form);
  });

  test.each<[Partial<OwnServer>, keyof OwnServer, string]>([
    [{ host: '' }, 'host', 'bareServerName'],
    [{ host: 'https://smtp.my-host.example' }, 'host', 'bareServerName'],
    [{ host: 'sv*.my-host.example' }, 'host', 'bareServerName'],
    [{ host: '{domain}' }, 'host', 'bareServerName'],
    [{ port: '' }, 'port', 'portNumber'],
    [{ port: '99999' }, 'port', 'portNumber'],
    [{ securityMode: '' }, 'securityMode', 'choose'],
    [{ username: 'x'.repeat(101) }, 'username', 'longerThan'],
  ])('%j cannot be so', (change, field, code) => {
    expect(made(change)).toMatchObject({ ok: false, problems: [{ field, code }] });
  });
});
