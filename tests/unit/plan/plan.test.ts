import { describe, expect, it } from 'vitest';
import { appleProfile } from '../../../utils/handover/apple-profile';
import { thunderbirdCodes } from '../../../utils/handover/thunderbird-code';
import { completed } from '../../../utils/plan/draft';
import { fateOf } from '../../../utils/plan/fate';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { row } from '../../fixtures/situations';
import { host, plannedOf, reportOf } from './reports';

describe('what becomes of an address', () => {
  it.each([
    ['ends', row('taro@yahoo.co.jp', 'smtp.mail.yahoo.co.jp:465/ssl')],
    ['ends', row('taro@outlook.com', 'smtp.office365.com:587/tls')],
    ['ends', row('otto@gmx.de')],
    ['stays', row('shop@gmail.com')],
    ['stays', row('Shop@GoogleMail.com', 'smtp.gmail.com:587/tls')],
    ['uncertain', row('info@example.jp', 'sv12718.xserver.jp:465/ssl')],
    ['uncertain', row('info@example.jp', 'smtp.gmail.com:587/tls')],
    ['uncertain', row('info@example.jp', 'mail.nobody-knows.example:587/tls')],
    ['uncertain', row('info@example.jp')],
  ])('%s: %j', (fate, sendAs) => {
    expect(plannedOf(sendAs).fate).toBe(fate);
  });

  it.each([
    row('taro@yahoo.co.jp', 'smtp.mail.yahoo.co.jp:465/ssl'),
    row('otto@gmx.de', 'mail.nobody-knows.example:587/tls'),
    row('info@example.jp', 'sv12718.xserver.jp:465/ssl'),
    row('info@example.jp', 'mail.nobody-knows.example:587/tls'),
  ])('is what its mark in Gmail says: %j', (sendAs) => {
    const ends = reportOf(sendAs).addresses.find(({ sendAsEmail }) => sendAsEmail === sendAs.sendAsEmail)?.ends;
    expect(ends?.isNamed).toBe(plannedOf(sendAs).fate === 'ends');
  });

  it('is not certain in a Workspace, of which no source speaks; a domain of another provider cannot move there', () => {
    const yahoo = row('taro@yahoo.co.jp', 'smtp.mail.yahoo.co.jp:465/ssl');
    const change = { account: 'boss@firm.example' };
    const planned = plannedOf(yahoo, {}, change);
    expect(planned.fate).toBe('uncertain');
    expect(planned.ways.map(({ id }) => id)).not.toContain('workspace');
    const { addresses } = reportOf(yahoo, {}, change);
    const one = addresses.find(({ sendAsEmail }) => sendAsEmail === yahoo.sendAsEmail);
    expect(one?.ends?.isNamed).toBe(false);
    expect(one?.findings.find(({ ruleId }) => ruleId === 'third-party-retirement')?.variant).toBe('workspace');
  });

  it('is told with the end of the mailbox itself', () => {
    const planned = plannedOf(row('info@example.com', 'smtp.mail.us-east-1.awsapps.com:465/ssl'));
    expect(planned.mailbox?.end).toMatchObject({ ruleId: 'workmail-retirement', endsMonth: '2027-03-31' });
    expect(plannedOf(row('info@example.jp', 'sv12718.xserver.jp:465/ssl')).mailbox?.end).toBeUndefined();
  });

  it('stays: the account itself, and aliases at the domain of its Workspace', () => {
    const change = { account: 'boss@firm.example' };
    expect(plannedOf(row('sales@firm.example'), {}, change).fate).toBe('stays');
    expect(plannedOf({ ...row('boss@firm.example'), isPrimary: true }, {}, change)).toMatchObject({
      fate: 'stays',
      ways: [],
    });
    expect(plannedOf(row('sales@other.example'), {}, change).fate).toBe('uncertain');
    const answers = { 'sales@other.example': { providerId: 'google' } };
    expect(plannedOf(row('sales@other.example'), { answers }, change).fate).toBe('stays');
    expect(plannedOf(row('sales@other.example', 'smtp.gmail.com:587/tls'), { answers }).fate).toBe('uncertain');
    const unknown = {
      mailHost: undefined,
      how: undefined,
      sender: undefined,
      mailbox: undefined,
      enteredHost: undefined,
    };
    const own = { isPrimary: true, domain: 'firm.example', entered: null };
    expect(fateOf(own, { account: undefined }, unknown)).toBe('stays');
    expect(fateOf({ ...own, isPrimary: undefined }, { account: undefined }, unknown)).toBe('uncertain');
  });
});

describe('what a mail app takes over', () => {
  it('Xserver: the server that is entered serves both ways', () => {
    const { handOver } = plannedOf(row('info@example.jp', 'sv12718.xserver.jp:465/ssl'));
    expect(handOver).toMatchObject({
      sendAsEmail: 'info@example.jp',
      displayName: 'Aoki',
      incoming: {
        protocol: 'imap',
        host: 'sv12718.xserver.jp',
        port: 993,
        securityMode: 'ssl',
        username: 'info@example.jp',
      },
      outgoing: { host: 'sv12718.xserver.jp', port: 465, securityMode: 'ssl', username: 'info@example.jp' },
    });
  });

  it('Xserver with a name that its certificate lacks: the number is asked for, once', () => {
    const answers = { 'info@example.jp': { providerId: 'xserver' } };
    const { handOver, ways } = plannedOf(row('info@example.jp', 'mail.example.jp:587/tls'), { answers });
    expect(handOver).toBeUndefined();
    const draft = ways[0]?.draft;
    expect(draft?.missing).toMatchObject([
      { part: 'host', sides: ['incoming', 'outgoing'], pattern: 'sv*.xserver.jp', like: 'svNNNN.xserver.jp' },
    ]);
    if (!draft) throw new Error('No draft');
    expect(completed(draft)).toEqual({ wrong: [0] });
    for (const typed of ['77 7', 'NNNN', 'svnnnn.xserver.jp', 'mail.example.jp', '7.7'])
      expect(completed(draft, [typed])).toEqual({ wrong: [0] });
    for (const typed of ['777', ' sv777.xserver.jp '])
      expect(completed(draft, [typed])).toMatchObject({
        handOver: {
          incoming: { host: 'sv777.xserver.jp', port: 993 },
          outgoing: { host: 'sv777.xserver.jp', port: 465 },
        },
      });
  });

  it('a placeholder is no server', () => {
    const { handOver, ways } = plannedOf(row('info@example.jp', 'svNNNN.xserver.jp:465/ssl'), {
      answers: { 'info@example.jp': { providerId: 'xserver' } },
    });
    expect(handOver).toBeUndefined();
    expect(ways[0]?.draft?.missing).toHaveLength(1);
  });

  it.each(['taro@outlook.com', 'taro@hotmail.com'])(
    '%s: the sign-in of Microsoft, by the names that apps know',
    (address) => {
      for (const smtp of ['smtp.office365.com:587/tls', 'smtp-mail.outlook.com:587/tls', undefined]) {
        const { handOver, ways } = plannedOf(row(address, smtp));
        expect(ways[0]?.id).toBe('sign-in-app');
        expect(handOver?.incoming).toMatchObject({
          host: 'outlook.office365.com',
          port: 993,
          authentication: 'oauth2',
        });
        expect(handOver?.outgoing).toMatchObject({ host: 'smtp.office365.com', port: 587, authentication: 'oauth2' });
        if (!handOver) throw new Error('Nothing to hand over');
        const [, , incoming, [[outgoing]]] = JSON.parse(thunderbirdCodes([handOver])[0] ?? '');
        expect([incoming[4], outgoing[4]]).toEqual([6, 6]);
        expect(() => appleProfile(handOver)).toThrow('authentication');
      }
    },
  );

  it('a school at Microsoft 365: sign-in too, however Gmail logs in today', () => {
    const { handOver, ways } = plannedOf(row('taro@school.example', 'smtp.office365.com:587/tls'));
    expect(ways[0]).toMatchObject({ id: 'sign-in-app', isRecommended: true });
    expect(handOver?.outgoing.authentication).toBe('oauth2');
  });

  it('a domain at Microsoft 365 that sends through a service: the service has a login of its own', () => {
    const answers = { 'me@club.example': { providerId: 'microsoft365' } };
    const { ways } = plannedOf(row('me@club.example', 'smtp.sendgrid.net:587/tls'), { answers });
    expect(ways[0]?.draft).toMatchObject({
      incoming: { host: 'outlook.office365.com', authentication: 'oauth2' },
      outgoing: { host: 'smtp.sendgrid.net', username: 'apikey' },
    });
    expect(ways[0]?.draft?.outgoing.authentication).not.toBe('oauth2');
  });

  it('a provider whose sign-in no app knows: no code', () => {
    const profile = host({ domains: ['harbour.example'], password: 'oauth-only' });
    const { handOver, ways } = plannedOf(row('me@harbour.example', 'out1.harbour.example:465/ssl'), {
      profiles: [profile],
    });
    expect(ways[0]).toEqual({ id: 'sign-in-app', isRecommended: true, draft: undefined });
    expect(handOver).toBeUndefined();
  });

  it('a domain that is only passed on: Gmail stays the inbox, the service sends', () => {
    const { handOver, ways, isForwarded } = plannedOf(row('me@club.example', 'smtp.sendgrid.net:587/tls'));
    expect(isForwarded).toBe(true);
    expect(ways.map(({ id }) => id)).toEqual(['one-inbox', 'workspace']);
    expect(handOver).toMatchObject({
      incoming: { host: 'imap.gmail.com', username: 'me@gmail.com', authentication: 'oauth2' },
      outgoing: { host: 'smtp.sendgrid.net', username: 'apikey', authentication: 'password' },
    });
  });

  it('what only other programs were seen to use is asked about', () => {
    const profile = host({ confidence: { smtp: 'high', username: 'high', incoming: 'low' } });
    const { handOver, ways } = plannedOf(row('me@club.example', 'out1.harbour.example:465/ssl'), {
      profiles: [profile],
    });
    expect(handOver).toBeUndefined();
    const draft = ways[0]?.draft;
    expect(draft?.missing).toMatchObject([{ part: 'host', sides: ['incoming'], suggested: 'in.harbour.example' }]);
    expect(draft && completed(draft, ['in.harbour.example'])).toHaveProperty('handOver');
  });

  it('a provider without IMAP and POP3: its own pages, no app', () => {
    const profile = host({ domains: ['harbour.example'], imap: [], pop3: [] });
    const { handOver, ways } = plannedOf(row('me@harbour.example', 'out1.harbour.example:465/ssl'), {
      profiles: [profile],
    });
    expect(ways.map(({ id }) => id)).toEqual(['webmail', 'one-inbox']);
    expect(ways[0]?.href).toBe('https://webmail.harbour.example/');
    expect(handOver?.incoming.host).toBe('imap.gmail.com');
  });

  it('a host that nobody knows: what Gmail has is kept, the rest is asked for', () => {
    const { handOver, ways } = plannedOf(row('me@club.example', 'mail.club-server.example:587/tls'));
    const draft = ways[0]?.draft;
    expect(handOver).toBeUndefined();
    expect(draft?.outgoing).toMatchObject({ host: 'mail.club-server.example', port: 587, securityMode: 'starttls' });
    expect(draft?.missing.map(({ part, sides }) => `${sides.join('+')} ${part}`)).toEqual([
      'incoming host',
      'incoming port',
      'incoming securityMode',
      'incoming+outgoing username',
    ]);
    if (!draft) throw new Error('No draft');
    expect(completed(draft)).toEqual({ wrong: [0, 1, 2, 3] });
    expect(completed(draft, ['mail.club-server.example', ' ', 'ssl', ''])).toEqual({ wrong: [1, 3] });
    expect(completed(draft, ['mail.club-server.example', '993', 'ssl', 'me'])).toMatchObject({
      handOver: {
        incoming: { host: 'mail.club-server.example', port: 993, username: 'me' },
        outgoing: { username: 'me' },
      },
    });
    expect(completed(draft, ['mail.club-server.example', '99993', 'ssl', 'me'])).toEqual({ wrong: [1] });
  });

  it('a server of another company says nothing of where the mail is read, unless it holds mailboxes of domains', () => {
    const readAt = (kind: ProviderProfile['kind']) =>
      plannedOf(row('me@club.example', 'out1.harbour.example:465/ssl'), { profiles: [host({ kind })] }).ways[0]?.draft
        ?.incoming.host;
    expect(readAt('mailbox-host')).toBe('in.harbour.example');
    expect(readAt('mailbox')).toBeUndefined();
    expect(readAt('isp')).toBeUndefined();
  });

  it('what Gmail has is kept where a note is all there is to say', () => {
    const profiles = [host({ domains: ['harbour.example'] })];
    const entered = { port: 587, securityMode: 'starttls' };
    const [, address] = reportOf(row('me@harbour.example', 'out1.harbour.example:587/tls'), { profiles }).addresses;
    expect(address).toMatchObject({ status: 'info', recommended: { port: 465 } });
    const { handOver } = plannedOf(row('me@harbour.example', 'out1.harbour.example:587/tls'), { profiles });
    expect(handOver?.outgoing).toMatchObject(entered);
  });

  it('never through port 25 or without protection, where no way of Gmail is recommended', () => {
    const server = { host: 'out.harbour.example', port: 2525, securityMode: 'starttls' as const };
    const smtp = [{ ...server, port: 25 }, { ...server, port: 587, securityMode: 'none' as const }, server];
    const outgoing = (...servers: typeof smtp) =>
      plannedOf(row('me@harbour.example'), {
        profiles: [host({ domains: ['harbour.example'], smtp: servers })],
      }).ways[0]?.draft?.outgoing;
    expect(outgoing(...smtp)).toMatchObject(server);
    expect(outgoing(...smtp.slice(0, 2))?.host).toBeUndefined();
  });

  it('never without protection', () => {
    const profile = host({ imap: [{ host: 'in.harbour.example', port: 143, securityMode: 'none' }] });
    const { handOver } = plannedOf(row('me@club.example', 'out1.harbour.example:465/ssl'), { profiles: [profile] });
    expect(handOver).toBeUndefined();
  });

  it('POP3 only where there is no IMAP', () => {
    const pop3 = [{ host: 'pop.harbour.example', port: 995, securityMode: 'ssl' as const }];
    const read = (profile: ReturnType<typeof host>) =>
      plannedOf(row('me@club.example', 'out1.harbour.example:465/ssl'), { profiles: [profile] }).handOver?.incoming;
    expect(read(host({ pop3 }))?.protocol).toBe('imap');
    expect(read(host({ pop3, imap: [] }))).toMatchObject({ protocol: 'pop3', host: 'pop.harbour.example' });
  });
});

describe('which way comes first', () => {
  const inHarbour = (readHere?: boolean) =>
    plannedOf(row('me@club.example', 'out1.harbour.example:465/ssl'), {
      profiles: [host()],
      answers: { 'me@club.example': { readHere } },
    }).ways;

  it('one, and only one, is recommended', () => {
    for (const readHere of [true, false, undefined])
      expect(inHarbour(readHere).map(({ isRecommended }) => isRecommended)).toEqual([
        true,
        ...inHarbour(readHere)
          .slice(1)
          .map(() => false),
      ]);
  });

  it('the mailbox in a mail app; for who reads it in Gmail, Gmail as the one inbox', () => {
    expect(inHarbour()[0]?.id).toBe('mail-app');
    expect(inHarbour(true).map(({ id }) => id)).toEqual(['one-inbox', 'mail-app', 'webmail', 'workspace']);
    expect(inHarbour(false).map(({ id }) => id)).toEqual(['mail-app', 'webmail', 'workspace']);
  });
});
