import { describe, expect, it } from 'vitest';
import { prove } from '../../../utils/mail/prove';
import { type MailFacts, RIGHT as RIGHT_ANYWHERE, writeMail } from '../../fixtures/mail/write-mail';

const RIGHT: MailFacts = { ...RIGHT_ANYWHERE, host: 'sv12718.xserver.jp' };
const BROKEN: MailFacts = { ...RIGHT, spf: 'softfail own', dkim: 'none own', dmarc: 'fail' };
const proved = (facts: Partial<MailFacts>, of = RIGHT) => prove(writeMail({ ...of, ...facts }));

/** The same mail with a line more in its header, after those of the receiving server. */
const withLine = (source: string, line: string) => source.replace('From:', `${line}\r\nFrom:`);

describe('a mail that Gmail took in', () => {
  it('was sent through the server that took it from Gmail', () => {
    expect(proved({})).toEqual({
      verdict: 'right',
      from: 'info@example.jp',
      sentThrough: 'sv12718.xserver.jp',
      profileId: 'xserver',
      fromGmail: true,
      direct: true,
      tls: true,
      spf: 'pass',
      dkim: 'pass',
      dmarc: 'pass',
      alignedBy: 'both',
      signedBy: 'example.jp',
      at: '2026-11-24T09:23:45.000Z',
      subject: 'Test 7KQ2M9XA',
    });
  });

  it.each<[string, Partial<MailFacts>, ReturnType<typeof prove>['verdict'], string | undefined]>([
    ['signed only', { spf: 'softfail own' }, 'right', 'dkim'],
    [
      'signed by a service, with its own return address',
      { spf: 'pass other', dkim: 'pass own, pass other' },
      'right',
      'dkim',
    ],
    ['not signed', { dkim: '-' }, 'right', 'spf'],
    ['without a policy', { dmarc: '-', dkim: '-' }, 'right', 'spf'],
    ['without a policy, for a name below', { dmarc: '-', dkim: '-', spf: 'pass sub' }, 'right', 'spf'],
    ['with a signature that the receiver does not take', { ...BROKEN, dkim: 'policy own' }, 'broken', undefined],
    ['refused by DMARC', { spf: 'pass other', dkim: 'pass other', dmarc: 'fail' }, 'broken', undefined],
    ['without a policy, and nobody vouches', { spf: 'none own', dkim: '-', dmarc: '-' }, 'broken', undefined],
    ['without a policy, and somebody else vouches', { spf: 'pass other', dkim: '-', dmarc: '-' }, 'unknown', undefined],
    ['while DNS did not answer', { spf: 'temperror own', dkim: '-', dmarc: 'fail' }, 'unknown', undefined],
    [
      'while one signature could not be checked',
      { spf: 'fail own', dkim: 'temperror own', dmarc: 'fail' },
      'unknown',
      undefined,
    ],
  ])('%s', (_, facts, verdict, alignedBy) => {
    expect(proved(facts)).toMatchObject({ verdict, alignedBy });
  });

  it('tells nothing of settings where another sent it, or somebody passed it on', () => {
    expect(proved({}, BROKEN)).toMatchObject({ verdict: 'broken', sentThrough: 'sv12718.xserver.jp' });
    for (const facts of [
      { way: 'host' },
      { way: 'gmail > host > other' },
      { passedOn: 'list' },
      { passedOn: 'forwarded' },
      { way: 'other > host' },
    ])
      expect(proved(facts, BROKEN)).toMatchObject({ verdict: 'unknown', untold: 'passed-on' });
  });

  it.each(['List-Help: <mailto:x@lists.example>', 'Precedence: list', 'X-Mailing-List: <x@lists.example>'])(
    'tells nothing of settings where a list left its mark: %s',
    (line) => {
      expect(prove(withLine(writeMail(BROKEN), line))).toMatchObject({ verdict: 'unknown', untold: 'passed-on' });
    },
  );

  it('says whether the way to the server was encrypted', () => {
    expect(proved({ protocol: 'ESMTPA' })).toMatchObject({ verdict: 'right', tls: false });
    const protocolOnly = writeMail(RIGHT).replace(/\t\(using TLSv1\.3.*\r\n/, '');
    expect(protocolOnly).toContain('with ESMTPSA');
    expect(prove(protocolOnly)).toMatchObject({ verdict: 'right', tls: true });
  });

  it('believes the name that a server calls itself by only where that server may send for the domain', () => {
    const nameless = (facts: MailFacts) =>
      prove(writeMail({ ...facts, way: 'host' }).replace('(sv12718.xserver.jp. [', '(['));
    expect(nameless(RIGHT)).toMatchObject({ verdict: 'right', sentThrough: 'sv12718.xserver.jp' });
    expect(nameless(BROKEN)).toMatchObject({ verdict: 'unknown', sentThrough: undefined });
  });

  it('knows a mail that Gmail sent by itself', () => {
    expect(proved({ way: 'gmail', spf: 'pass gmail', dkim: 'pass gmail', dmarc: 'fail' })).toMatchObject({
      verdict: 'broken',
      sentThrough: 'mail-lj1-f177.google.com',
      profileId: 'google',
      fromGmail: true,
    });
  });

  it('is about the address that is asked for', () => {
    expect(prove(writeMail(RIGHT), 'INFO@example.jp').verdict).toBe('right');
    const inAscii = writeMail({ ...RIGHT, from: 'Info@xn--bckerei-5wa.example' });
    expect(prove(inAscii, 'info@bäckerei.example').verdict).toBe('right');
    expect(prove(inAscii, 'infos@bäckerei.example').untold).toBe('another-address');
    expect(prove(writeMail(BROKEN), 'shop@example.jp')).toMatchObject({
      verdict: 'unknown',
      untold: 'another-address',
    });
  });
});

describe('what strangers write', () => {
  it('below the results of the receiving server counts for nothing', () => {
    const forged =
      'Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=example.jp; dmarc=pass header.from=example.jp';
    expect(prove(withLine(writeMail(BROKEN), forged)).verdict).toBe('broken');
    expect(
      prove(
        withLine(
          writeMail({ ...RIGHT, receiver: 'outlook', spf: 'fail own', dmarc: 'fail', dkim: 'fail own' }),
          forged,
        ),
      ).verdict,
    ).not.toBe('right');
    const noPolicy = writeMail({ ...RIGHT, way: 'host', spf: 'pass other', dkim: '-', dmarc: '-' });
    const signed = 'Authentication-Results: mx.google.com; dkim=pass header.d=example.jp';
    expect(prove(withLine(noPolicy, signed)).verdict).toBe('unknown');
    const own = forged.replace('mx.google.com', 'mx.receiver.example');
    for (const receiver of ['above', 'below'] as const) {
      const checksNothing = writeMail({ ...RIGHT, receiver }).replace(/^Authentication-Results.*\r\n/gm, '');
      expect(prove(checksNothing)).toMatchObject({ verdict: 'unknown', untold: 'no-results' });
      expect(prove(withLine(checksNothing, own))).toMatchObject({ verdict: 'unknown', untold: 'no-results' });
    }
  });

  it('as a whole header of Gmail below that of another server counts for nothing', () => {
    const elsewhere =
      'Received: from evil.example (evil.example [198.51.100.9])\r\n\tby mx.small.example with ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0000\r\n';
    expect(prove(elsewhere + writeMail(RIGHT))).toMatchObject({ verdict: 'unknown', untold: 'no-results' });
  });

  it('is not believed to come from inside because it says so', () => {
    for (const from of [
      'localhost (evil.example [198.51.100.9])',
      '[127.0.0.1] (unknown [198.51.100.9])',
      'unknown (HELO 10.0.0.1) (198.51.100.9)',
      '10.0.0.1.evil.example (10.0.0.1.evil.example [198.51.100.9])',
    ]) {
      const hop = `Received: from ${from} by mx.small.example with ESMTP; Tue, 24 Nov 2026 10:00:00 +0000\r\n`;
      const forged =
        'Authentication-Results: mx.small.example; dmarc=pass header.from=example.jp; spf=pass smtp.mailfrom=example.jp\r\n';
      const outside = hop.replace(from, 'a.example (a.example [203.0.113.9])');
      expect(prove(`${hop}${forged}${outside}From: info@example.jp\r\n\r\n`), from).toMatchObject({
        untold: 'no-results',
      });
    }
  });

  it.each([
    [
      'brackets in quotation marks',
      'spf=pass (google.com: domain of "a); dmarc=pass (b"@evil.example designates 192.0.2.1) smtp.mailfrom="a); dmarc=pass (b"@evil.example',
    ],
    ['a comment in a comment', '(note (x) dmarc=pass header.from=example.jp) spf=fail smtp.mailfrom=evil.example'],
    [
      'two results of one kind, the good one first',
      'dmarc=pass header.from=example.jp; dmarc=fail header.from=example.jp; spf=pass smtp.mailfrom=evil.example',
    ],
    [
      'two results of one kind',
      'dmarc=fail header.from=example.jp; dmarc=pass header.from=example.jp; spf=pass smtp.mailfrom=evil.example',
    ],
    [
      'the domain of a signature that failed',
      'dkim=fail header.d=example.jp; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example',
    ],
    ['DMARC of another domain', 'spf=pass smtp.mailfrom=evil.example; dmarc=pass header.from=evil.example'],
    [
      'a name that only begins alike',
      'spf=pass smtp.mailfrom=example.jp.evil.example; dkim=pass header.d=notexample.jp',
    ],
  ])('in a result is no result: %s', (_, results) => {
    const source = writeMail(RIGHT).replace(
      /(Authentication-Results: mx\.google\.com;)[\s\S]*?\r\n(?! )/,
      `$1 ${results}\r\n`,
    );
    expect(source).toContain(results);
    expect(prove(source).verdict).not.toBe('right');
  });

  it.each([
    ['two of them', 'From: info@example.jp\r\nFrom: evil@evil.example'],
    ['two senders in one', 'From: info@example.jp, evil@evil.example'],
    ['no address', 'From: info'],
    ['an address only in the name', 'From: "info@example.jp" <>'],
  ])('as From is nobody: %s', (_, line) => {
    expect(prove(writeMail(RIGHT).replace(/From: "Yamada.*/, line))).toMatchObject({
      verdict: 'unknown',
      from: undefined,
    });
  });

  it('as a name is not the address', () => {
    const source = writeMail(RIGHT).replace(
      '"Yamada, Hanako" <info@example.jp>',
      '"info@example.jp" <evil@evil.example>',
    );
    expect(prove(source)).toMatchObject({ from: 'evil@evil.example', verdict: 'unknown' });
  });
});
