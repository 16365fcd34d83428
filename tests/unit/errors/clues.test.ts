import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../../utils/errors/clues';
import { cpuTime } from '../cpu-time';
import { english, japanese, RAW_BOUNCE } from './texts';

const NO_BANNER = '[mx1.forwardemail.net 192.0.2.1: unable to read banner], code: 0';
const original = (from: string, header = 'Message-ID: <1@example.jp>') =>
  `----- Original message -----\n\n${header}\nFrom: ${from}\nTo: someone@example.net\n\nFrom: other@example.net\n`;

const shown = (from: string) => `---------- Forwarded message ----------\nFrom: ${from}\nTo: someone@example.net\n`;

describe('cluesIn', () => {
  test('reads the server and the sender of a raw bounce', () => {
    expect(cluesIn(RAW_BOUNCE)).toEqual({ remoteMta: 'smtp.example.com', from: 'info@example.jp' });
    expect(cluesIn(RAW_BOUNCE.replaceAll('\n', '\r\n'))).toEqual(cluesIn(RAW_BOUNCE));
  });

  test.each([
    ['the host in the sentence of Gmail', NO_BANNER, { remoteMta: 'mx1.forwardemail.net' }],
    ['a host with a final dot', NO_BANNER.replace('.net ', '.net. '), { remoteMta: 'mx1.forwardemail.net' }],
    [
      'a connection refused',
      '[smtp.example.jp. 192.0.2.1: FAILED_PRECONDITION: connect error (111): Connection refused]',
      { remoteMta: 'smtp.example.jp' },
    ],
    ['an IPv6 address', '[mx.example.jp 2001:db8::1: timed out]', { remoteMta: 'mx.example.jp' }],
    [
      'the same host twice',
      `Remote-MTA: dns; MX1.forwardemail.net\n${NO_BANNER}`,
      { remoteMta: 'mx1.forwardemail.net' },
    ],
    ['two hosts', `Remote-MTA: dns; mx.example.jp\n${NO_BANNER}`, {}],
    ['a sender with a name', original('"Yamada, T." <Info@example.jp>'), { from: 'info@example.jp' }],
    ['a bare sender', original('info@example.jp'), { from: 'info@example.jp' }],
    ['a sender on a second line', original('Yamada\n <info@example.jp>'), { from: 'info@example.jp' }],
    ['a returned bounce', original('<mailer-daemon@googlemail.com>'), {}],
    ['a quoted reply, not a returned mail', original('info@example.jp', 'Sent: Thursday'), {}],
    [
      'a quoted reply about headers',
      `----- Original message -----\nFrom: info@example.jp\nSent: Thursday\n\nThe mail had\nMessage-ID: <1@x>\n`,
      {},
    ],
    ['a From line in prose', 'From: info@example.jp\nMessage-ID: <1@x>\n', {}],
    ['an opened bounce', english(`535 no\n\n${shown('山田 <Info@example.jp>')}`), { from: 'info@example.jp' }],
    [
      'an opened bounce, quoted',
      japanese(`535\n${shown('info@example.jp')}`).replaceAll(/^/gm, '> '),
      { from: 'info@example.jp' },
    ],
    [
      'a forwarded bounce',
      `${shown('<mailer-daemon@googlemail.com>')}\n${english(shown('a@example.jp'))}`,
      { from: 'a@example.jp' },
    ],
    ['a bounce a colleague has forwarded', `${shown('colleague@example.net')}\n${english('535')}`, {}],
    ['two returned mails', english(`${shown('a@example.jp')}\n${shown('b@example.jp')}`), {}],
    [
      'a returned mail without a From line',
      RAW_BOUNCE.replaceAll(/^From:.*$/gm, ''),
      { remoteMta: 'smtp.example.com' },
    ],
    ['a From line without an address', original('Yamada'), {}],
    ['nothing', '', {}],
  ])('%s', (_, text, hints) => {
    expect(cluesIn(text)).toEqual(hints);
  });

  test('ten returned mails are looked at', () => {
    const mail = (from: string) => `--- original message ---\nMessage-ID: <1@x>\nFrom: ${from}\n\n`;
    const from = (count: number) => cluesIn(`${mail('a@example.jp').repeat(count)}${mail('b@example.jp')}`).from;
    expect([from(9), from(10)]).toEqual([undefined, 'a@example.jp']);
  });

  test('a returned mail has its headers before or behind its sender, who stands within 1,000 signs', () => {
    const mail = (from: string) => cluesIn(`--- original message ---\n${from}\nMessage-ID: <1@x>\n\nHello`).from;
    expect([mail('From: a@example.jp'), mail('From: a@example.jp\n\nHello')]).toEqual(['a@example.jp', undefined]);
    const named = (length: number) => `From: ${'x'.repeat(length - 'From:  a@example.jp'.length)} a@example.jp`;
    expect([mail(named(1000)), mail(named(1001))]).toEqual(['a@example.jp', 'a@example.j']);
  });

  test('does no harm and takes no time', () => {
    for (const text of [
      '[a.',
      '[',
      'From: a@b ',
      'a@',
      '\n',
      '--- original message ---\nFrom: a@b\n',
      'Remote-MTA: dns; ',
      '> ',
    ]) {
      const filled = `----- original message -----\nFrom: ${text.repeat(1_000_000 / text.length)}`;
      const start = cpuTime();
      cluesIn(filled);
      expect(cpuTime() - start).toBeLessThanOrEqual(50);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof cluesIn(RAW_BOUNCE + text) === 'object'));
  });
});
