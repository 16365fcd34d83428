import { describe, expect, it } from 'vitest';
import { row } from '../../fixtures/situations';
import { host, plannedOf } from './reports';

const missingOf = (planned: ReturnType<typeof plannedOf>, way = planned.ways[0]) =>
  way?.draft?.missing.map(({ part, sides, suggested }) => [part, sides.join(), suggested]);

describe('an address elsewhere that goes out through Google’s server', () => {
  const answers = (providerId: string) => ({ answers: { 'me@club.example': { providerId } } });
  const relayed = row('me@club.example', 'smtp.gmail.com:587/tls', { username: 'me@gmail.com' });

  it('is never handed over with that server: it ends with Gmail', () => {
    for (const extra of [{}, answers('cloudflare-routing'), answers('xserver')]) {
      const { ways, handOver, mailbox } = plannedOf(relayed, extra);
      expect(handOver).toBeUndefined();
      expect(mailbox?.id).not.toBe('google');
      for (const { draft } of ways) {
        if (!draft) continue;
        expect(draft.outgoing.host).toBeUndefined();
        expect(draft.outgoing.username).not.toBe('me@gmail.com');
        expect(draft.missing).toContainEqual(expect.objectContaining({ part: 'host' }));
      }
    }
  });

  it('keeps it where the login there is its own', () => {
    const own = row('me@club.example', 'smtp.gmail.com:587/tls', { username: 'me@club.example' });
    expect(plannedOf(own).ways[0]?.draft?.outgoing).toMatchObject({ host: 'smtp.gmail.com', port: 587 });
    const atGoogle = row('me@club.example', 'smtp.gmail.com:587/tls');
    expect(plannedOf(atGoogle, answers('google')).handOver?.outgoing.host).toBe('smtp.gmail.com');
  });
});

it('stays only as an alias of a Workspace: no free account has any', () => {
  const answers = { 'me@club.example': { providerId: 'google' } };
  expect(plannedOf(row('me@club.example'), { answers }).fate).toBe('uncertain');
  expect(plannedOf(row('me@club.example'), { answers }, { account: 'a@firm.example' }).fate).toBe('stays');
});

describe('user names', () => {
  it('are those that the check names where what is entered is doubted', () => {
    const { handOver } = plannedOf(row('info@example.jp', 'sv12718.xserver.jp:465/ssl', { username: 'info' }));
    expect([handOver?.incoming.username, handOver?.outgoing.username]).toEqual(['info@example.jp', 'info@example.jp']);
    const typed = row('info@example.jp', 'sv12718.xserver.jp:465/ssl', { username: 'info%example.jp' });
    expect(plannedOf(typed).handOver?.outgoing.username).toBe('info%example.jp');
  });

  it('of another server are none here', () => {
    const harbour = host({ domains: ['harbour.example'], smtp: [{ ...smtp, host: 'out.harbour.example' }] });
    const elsewhere = row('me@harbour.example', 'sv1.xserver.jp:25/none', { username: 'web@example.jp' });
    const { handOver } = plannedOf(elsewhere, { profiles: [harbour] });
    expect(handOver?.outgoing).toMatchObject({ host: 'out.harbour.example', username: 'me@harbour.example' });
  });

  it('in other letters are asked for', () => {
    const planned = plannedOf(row('info@bäckerei.example', 'smtp.strato.de:465/ssl'));
    expect(planned.handOver).toBeUndefined();
    expect(missingOf(planned)).toEqual([['username', 'incoming,outgoing', 'info@xn--bckerei-5wa.example']]);
  });
});

const smtp = { port: 465, securityMode: 'ssl', recommended: true } as const;

describe('servers', () => {
  it.each([
    ['smtp.ionos.de', 'imap.ionos.de'],
    ['smtp.1und1.de', 'imap.1und1.de'],
    ['smtppro.zoho.com', 'imappro.zoho.com'],
    ['smtp.zoho.com', 'imap.zoho.com'],
    ['smtp.yandex.ru', 'imap.yandex.ru'],
    ['smtp.mail.us-east-1.awsapps.com', 'imap.mail.us-east-1.awsapps.com'],
  ])('that belong together: %s, %s', (outgoing, incoming) => {
    const { ways } = plannedOf(row('me@club.example', `${outgoing}:465/ssl`));
    expect(ways.find(({ id }) => id === 'mail-app')?.draft).toMatchObject({
      incoming: { host: incoming },
      outgoing: { host: outgoing },
    });
  });

  it('by the name that they have today', () => {
    const old = row('me@club.example', 'smtp-relay.sendinblue.com:587/tls', { username: '7ab@smtp-brevo.com' });
    expect(plannedOf(old).handOver?.outgoing).toMatchObject({
      host: 'smtp-relay.brevo.com',
      username: '7ab@smtp-brevo.com',
    });
  });

  it('that a provider does not have are not asked for', () => {
    expect(plannedOf(row('me@tuta.com')).ways.map(({ id }) => id)).toEqual(['webmail']);
  });

  it('whose name is known are suggested, where only the protection is in doubt', () => {
    const planned = plannedOf(row('me@club.example', 'mail.club.example:25/none'));
    expect(missingOf(planned)).toContainEqual(['host', 'outgoing', 'mail.club.example']);
    const wrong = plannedOf(row('me@club.example', '192.0.2.1:465/ssl'));
    expect(missingOf(wrong)).toContainEqual(['host', 'outgoing', undefined]);
  });
});
