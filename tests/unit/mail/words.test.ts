import { describe, expect, it } from 'vitest';
import { splitComments } from '../../../utils/mail/comments';
import { readHeader } from '../../../utils/mail/header';
import { onlyAddress } from '../../../utils/mail/mailbox';
import { outcomesOf } from '../../../utils/mail/outcomes';
import { pastedHeader } from '../../../utils/mail/pasted';
import { prove } from '../../../utils/mail/prove';
import { readReceived } from '../../../utils/mail/received';
import { findReceipt } from '../../../utils/mail/receiver';
import { readResults } from '../../../utils/mail/results';
import { mailSources } from '../../fixtures/mail/mail-sources';
import { RIGHT, writeMail } from '../../fixtures/mail/write-mail';

const outcomes = (results: string, namesDmarc = false) =>
  outcomesOf(
    { ...readResults(`mx.example; ${results}`), namesDmarc, arrival: readReceived(''), before: [] },
    'example.jp',
  );

describe('what a receiver says', () => {
  it.each([
    ['spf', 'pass', 'fail hardfail softfail permerror policy', 'none neutral bestguesspass', 'temperror unknown'],
    ['dkim', 'pass', 'fail hardfail softfail permerror policy neutral', 'none bestguesspass', 'temperror constructor'],
    ['dmarc', 'pass', 'fail hardfail softfail policy', 'none bestguesspass', 'permerror temperror neutral'],
  ] as const)('of %s', (method, ...words) => {
    const said = (list: string) => list.split(' ').map((word) => outcomes(`${method}=${word} x=y`)[method]);
    expect(words.map((list) => new Set(said(list)))).toEqual(
      ['pass', 'fail', 'none', undefined].map((one) => new Set([one])),
    );
  });

  it('of several signatures: a good one is enough, and one that could not be checked leaves it open', () => {
    const dkim = (...words: string[]) => outcomes(words.map((word) => `dkim=${word} x=y`).join('; ')).dkim;
    expect(dkim('fail', 'pass', 'temperror')).toBe('pass');
    expect(dkim('fail', 'temperror')).toBeUndefined();
    expect(dkim('none', 'fail')).toBe('fail');
    expect(dkim('none', 'none')).toBe('none');
    expect(dkim()).toBeUndefined();
  });

  it('of DMARC by silence, where it is never silent', () => {
    expect([outcomes('spf=pass', true).dmarc, outcomes('spf=pass').dmarc]).toEqual(['none', undefined]);
    expect(outcomes('dmarc=pass; dmarc=fail', true).dmarc).toBeUndefined();
  });

  it.each([
    ['spf=pass smtp.mailfrom=example.jp', 'spf', true, undefined],
    ['spf=pass smtp.mailfrom=a@example.jp', 'spf', true, undefined],
    ['spf=pass smtp.mail=a@sub.example.jp', 'spf', false, undefined],
    ['spf=pass smtp.helo=mx.example.jp', 'spf', false, undefined],
    ['spf=pass smtp.mailfrom=<a@example.jp>', 'spf', true, undefined],
    ['spf=pass smtp.mailfrom=a@notexample.jp', undefined, false, undefined],
    ['spf=pass', undefined, false, undefined],
    ['spf=fail smtp.mailfrom=example.jp', undefined, false, undefined],
    ['dkim=pass header.d=example.jp', 'dkim', true, 'example.jp'],
    ['dkim=pass header.i=@example.jp', 'dkim', true, 'example.jp'],
    ['dkim=pass header.d=service.example; dkim=pass header.d=sub.example.jp', 'dkim', false, 'sub.example.jp'],
    ['dkim=pass; dkim=pass header.d=service.example', undefined, false, 'service.example'],
    ['dkim=fail header.d=example.jp', undefined, false, undefined],
    ['dkim=pass header.d=example.jp; spf=pass smtp.mailfrom=example.jp', 'both', true, 'example.jp'],
  ])('speaks for the domain of From: %s', (results, alignedBy, exact, signedBy) => {
    expect(outcomes(results)).toMatchObject({ alignedBy, exact, signedBy });
  });

  it('is read part by part, with quoted words, and the first of two with one name', () => {
    const { authservId, results } = readResults(
      'MX.Example 1; SPF=Pass (a; dkim=fail) smtp.mailfrom="a\\";b;c" smtp.mailfrom=d; dkim/1 = fail; nothing; dmarc=none',
    );
    expect(authservId).toBe('mx.example');
    expect(results.map(({ method, said, props }) => [method, said, ...props.values()])).toEqual([
      ['spf', 'pass', 'a";b;c'],
      ['dkim', 'fail'],
      ['dmarc', 'none'],
    ]);
    expect(readResults('"a;b" 1; spf=pass')).toMatchObject({ authservId: '"a;b"', results: [{ method: 'spf' }] });
    expect(readResults('spf=pass; dkim=fail')).toMatchObject({ authservId: undefined, results: [{}, {}] });
    expect(readResults('').authservId).toBeUndefined();
  });
});

describe('a line of a server', () => {
  it.each<[string, Partial<ReturnType<typeof readReceived>>]>([
    [
      'from a.example (rev.example. [192.0.2.1]) by mx.example (Postfix) with ESMTPS id 1; Tue, 24 Nov 2026 10:00:00 +0900',
      {
        helo: 'a.example',
        reverse: 'rev.example',
        ips: ['192.0.2.1'],
        by: 'mx.example',
        protocol: 'esmtps',
        at: '2026-11-24T01:00:00.000Z',
      },
    ],
    [
      'from rev.example (HELO a.example) (192.0.2.1) by mx.example with SMTP',
      { helo: 'a.example', reverse: 'rev.example', ips: ['192.0.2.1'], tls: false },
    ],
    [
      'from rev.example ([2001:db8::1] helo=a.example) by mx.example',
      { helo: 'a.example', reverse: 'rev.example', ips: ['2001:db8::1'] },
    ],
    ['from rev.example (EHLO a.example) by mx.example', { helo: 'a.example', reverse: 'rev.example' }],
    [
      'from [192.0.2.1] (unknown [192.0.2.1]) by mx.example',
      { helo: undefined, reverse: undefined, ips: ['192.0.2.1', '192.0.2.1'] },
    ],
    ['from a.example (a b.example x [192.0.2.1] c.example) by localhost', { reverse: 'b.example', by: undefined }],
    ['by mx.example; with LMTP', { helo: undefined, reverse: undefined, ips: [], by: 'mx.example' }],
    ['from 10.1.2.3 by mx.example', { helo: undefined, ips: ['10.1.2.3'] }],
    ['from a.example (b.example [192.0.2.1]) with LMTP', { protocol: 'lmtp', reverse: 'b.example', by: undefined }],
    ['from a.example by mx.example with SMTP; someday', { at: undefined }],
    [
      'from by.example by mx.example; Tue, 24 Nov 2026 10:00:00 GMT',
      { helo: 'by.example', by: 'mx.example', at: '2026-11-24T10:00:00.000Z' },
    ],
  ])('%s', (value, hop) => {
    expect(readReceived(value)).toMatchObject(hop);
  });

  it.each([
    [true, false, 'ESMTPS LMTPS SMTPS UTF8SMTPS utf8lmtps'],
    [true, true, 'ESMTPSA LMTPSA UTF8SMTPSA'],
    [false, false, 'SMTP ESMTP LMTP UTF8SMTP'],
    [false, true, 'ESMTPA LMTPA ASMTP UTF8SMTPA'],
    [undefined, false, 'HTTP Microsoft local'],
  ])('tells whether it was encrypted (%s) and the sender signed in (%s): %s', (tls, signedIn, protocols) => {
    for (const protocol of protocols.split(' '))
      expect(readReceived(`from a.example by b.example with ${protocol} id 1`), protocol).toMatchObject({
        tls,
        signedIn,
      });
  });

  it.each(['using TLSv1.3', 'TLS1.2', 'TLS_AES_256', 'version=x', 'cipher x', 'using TLSv1'])(
    'was encrypted, by its own note: %s',
    (note) => expect(readReceived(`from a.example by b.example (${note}) with ESMTP`).tls).toBe(true),
  );

  it('tells in a note that the sender signed in', () => {
    const signedIn = (note: string) => readReceived(`from a.example by b.example (${note}) with ESMTP`).signedIn;
    expect([signedIn('Authenticated sender: x'), signedIn('unauthenticated')]).toEqual([true, false]);
  });
});

describe('who took it in', () => {
  const HOP = 'by mx.small.example with ESMTP';
  const receipt = (...hops: string[]) =>
    findReceipt(
      readHeader(
        `Authentication-Results: mx.small.example; spf=pass\r\n${[...hops, `from out.example (out.example [192.0.2.9]) ${HOP}`].map((hop) => `Received: ${hop}\r\n`).join('')}`,
      ),
    );
  const from = (ip: string) => `from in.example (in.example [${ip}]) ${HOP}`;

  it.each([
    '10.0.0.1',
    '127.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '172.20.0.1',
    '172.31.255.1',
    '::1',
    'fd00::1',
    'FC12::1',
    'fe80::1',
  ])('is the machine behind those that are its own: %s', (ip) =>
    expect(receipt(from(ip))?.arrival.reverse).toBe('out.example'),
  );

  it.each(['11.0.0.1', '172.15.0.1', '172.32.0.1', '192.169.0.1', '128.0.0.1', '2001:db8::1', 'fe90::1'])(
    'is the first that took it from outside: %s',
    (ip) => {
      expect(receipt(from(ip))).toMatchObject({
        arrival: { reverse: 'in.example' },
        before: [{ reverse: 'out.example' }],
      });
    },
  );

  it('is not the program that puts mail in its place on the same machine', () => {
    const lmtp = 'from a.example (a.example [192.0.2.1]) by b.example with LMTP';
    expect(receipt(lmtp)?.arrival.reverse).toBe('out.example');
    expect(receipt(lmtp.replace('LMTP', 'ESMTP'))?.arrival.reverse).toBe('a.example');
  });

  it('is nobody where no server left a line, or only those inside', () => {
    for (const lines of ['', 'Received: by 2002:a05::1 with SMTP id x\r\n', 'Received: from a (a [10.0.0.1]) by b\r\n'])
      expect(
        prove(`${lines}Authentication-Results: mx.google.com; dmarc=pass\r\nFrom: a@example.jp\r\n\r\n`),
        lines,
      ).toMatchObject({
        from: 'a@example.jp',
        untold: 'no-results',
      });
  });

  it('is Gmail only by its own name, and Microsoft only at its threshold', () => {
    const results =
      'Authentication-Results: mx.google.com; dmarc=pass header.from=example.jp; spf=pass smtp.mailfrom=example.jp\r\n';
    const hop = (by: string) =>
      `Received: from a.example (a.example [192.0.2.1]) by ${by} with ESMTPS; Tue, 24 Nov 2026 10:00:00 GMT\r\n`;
    const verdict = (head: string) => prove(`${head}From: a@example.jp\r\n\r\n`).untold ?? 'right';
    expect(verdict(hop('mx.google.com') + results)).toBe('right');
    expect(verdict(hop('mx.google.com.evil.example') + results)).toBe('no-results');
    const unnamed = results.replace('mx.google.com; ', '');
    expect(verdict(unnamed + hop('x.mail.protection.outlook.com'))).toBe('right');
    expect(verdict(unnamed + hop('x.mail.protection.outlook.com.evil.example'))).toBe('no-results');
    expect(verdict(unnamed + hop('x.outlook.com'))).toBe('no-results');
  });

  it('knows the way before that, latest first', () => {
    const before = receipt(from('198.51.100.1'), from('198.51.100.2'))?.before.map(({ ips }) => ips[0]);
    expect(before).toEqual(['198.51.100.2', '192.0.2.9']);
  });
});

describe('a mark that somebody passed it on', () => {
  const BROKEN = { ...RIGHT, spf: 'softfail own', dkim: 'none own', dmarc: 'fail' };
  const untold = (...lines: string[]) =>
    prove(writeMail(BROKEN).replace('From:', `${lines.join('\r\n')}\r\nFrom:`)).untold;

  it.each([
    ...[
      'List-Id',
      'List-Unsubscribe',
      'Mailing-List',
      'X-Mailing-List',
      'X-BeenThere',
      'X-Forwarded-To',
      'X-Forwarded-For',
    ],
    ...['Resent-From', 'Resent-To', 'Resent-Date', 'Resent-Sender', 'X-Gmail-Fetch-Info'],
  ])('%s', (name) => expect(untold(`${name}: x`)).toBe('passed-on'));

  it.each([
    'Precedence: List',
    'Delivered-To: other@receiver.example',
    'Return-Path: <SRS0=a=b@x.example>',
    'Return-Path: <srs1+a@x.example>',
  ])('%s', (line) => expect(untold(line)).toBe('passed-on'));

  it('is none: other words, and the same receiver twice', () => {
    expect(untold('Return-Path: <a+caf_=b=c@gmail.com>')).toBe('passed-on');
    for (const line of [
      'Precedence: bulk',
      'Delivered-To: Someone@receiver.example',
      'Return-Path: <a@x.example>',
      'Listed: x',
    ])
      expect(untold(line), line).toBeUndefined();
  });
});

describe('From', () => {
  it.each([
    ['a@example.jp', 'a@example.jp'],
    ['A <a@example.jp>', 'a@example.jp'],
    ['"A, b@example.jp" <a@example.jp>', 'a@example.jp'],
    ['A (b@example.jp) <a@example.jp>', 'a@example.jp'],
    ['Shop, Ltd <a@example.jp>', 'a@example.jp'],
    ['< a@example.jp >', 'a@example.jp'],
  ])('%s is one address', (value, address) => expect(onlyAddress(value)).toBe(address));

  it.each([
    'a@b.example, c@d.example',
    'A <a@b.example> c@d.example',
    'A <a@b.example> x',
    'a@b@c.example',
    'a',
    '',
    'a b@c.example',
    `${'x'.repeat(65)}@a.example`,
    `A${' '.repeat(2000)} <a@example.jp>`,
  ])('%s is not', (value) => expect(onlyAddress(value)).toBeUndefined());
});

describe('a header', () => {
  const read = (text: string) => readHeader(text).map(({ name, value }) => `${name}=${value}`);

  it('has fields over several lines, with any ends of lines', () => {
    for (const end of ['\r\n', '\n', '\r'])
      expect(read(['A: 1', '\t2', 'B :3', ' 4', 'C:', '', 'D: no'].join(end))).toEqual(['a=1\t2', 'b=3 4', 'c=']);
    expect(read('\ufeffA: 1')).toEqual(['a=1']);
  });

  it('may have empty lines, or the line of a mailbox, before it', () => {
    expect(read('\n \nFrom x Tue\nA: 1')).toEqual(['a=1']);
    expect(read('Hello\nA: 1')).toEqual([]);
    expect(read('A: 1\nno field\nB: 2')).toEqual(['a=1']);
    expect(read('A: 1\n \nB: 2')).toEqual(['a=1']);
  });
});

describe('of what a stranger may make as long as he likes', () => {
  const blanks = (length: number) => ' '.repeat(length);

  it('a sender is read up to 2,000 signs', () => {
    const from = (length: number) => onlyAddress(`A${blanks(length - 15)}<a@example.jp>`);
    expect([from(2000), from(2001)]).toEqual(['a@example.jp', undefined]);
    const local = (length: number) => onlyAddress(`${'x'.repeat(length)}@a.example`);
    expect([local(64) === undefined, local(65)]).toEqual([false, undefined]);
    const domain = (length: number) => onlyAddress(`a@${'x'.repeat(length)}`);
    expect([domain(255) === undefined, domain(256)]).toEqual([false, undefined]);
  });

  it('a header is read up to 500,000 signs, and the name of a field up to 80', () => {
    const last = (length: number) => readHeader(`A: ${'x'.repeat(length - 9)}\nB: yz`).at(-1)?.value;
    expect([last(500_000), last(500_001)]).toEqual(['yz', 'y']);
    const name = (length: number) => readHeader(`${'n'.repeat(length)}: x`).length;
    expect([name(80), name(81)]).toEqual([1, 0]);
  });

  it('comments are read in the first 10,000 signs', () => {
    const read = (before: number) => splitComments(`${'x'.repeat(before)}(c)`).comments.map(({ text }) => text);
    expect([read(9997), read(9998), read(10_000)]).toEqual([['c'], ['c'], []]);
  });

  it('a date has at most 60 signs, and a word stands within 1,000', () => {
    const at = (before: number) =>
      readReceived(`by a.example; ${'(x) '.repeat(0)}Tue, 24 Nov 2026 10:00:00 +0000${blanks(before)}`).at;
    expect(at(500)).toBe('2026-11-24T10:00:00.000Z');
    const by = (gap: number) => readReceived(`by ${blanks(gap)}a.example`).by;
    expect([by(900), by(1000)]).toEqual(['a.example', undefined]);
  });

  it('a pasted text shows within its first 10,000 signs that it is a mail’s source', () => {
    const source = writeMail(RIGHT);
    const pasted = (above: number) => pastedHeader(`${'x'.repeat(above)}\n${source}`) !== undefined;
    expect([pasted(9900), pasted(10_000)]).toEqual([true, false]);
  });
});

/** After a change that is meant: `npx vitest run --project unit mail/words -u`, and look at the difference. */
it('what is proved by headers as real mails have them is what stands in proofs.txt', async () => {
  const lines = mailSources.map((source) => {
    const { verdict, untold, from, at, subject, ...proof } = prove(writeMail(source));
    const said = Object.entries(proof).filter(([, value]) => value !== undefined && value !== false);
    return `${source.seen}: ${untold ?? verdict} ${said.map(([key, value]) => (value === true ? key : `${key}=${value}`)).join(' ')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('proofs.txt');
});
