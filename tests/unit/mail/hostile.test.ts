import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prove } from '../../../utils/mail/prove';
import { mailSources } from '../../fixtures/mail/mail-sources';
import { writeMail } from '../../fixtures/mail/write-mail';
import { cpuTime } from '../cpu-time';

const VERDICTS = ['right', 'broken', 'unknown'];
const real = fc.constantFrom(...mailSources).map((source) => writeMail(source));

/** Pieces of headers, in any order, among anything else. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'Received:',
    'Authentication-Results:',
    'From:',
    'mx.google.com',
    'dmarc=pass',
    ' by ',
    ' from ',
    ' with ',
  ),
  fc.constantFrom('\r\n', '\n', '\r', '\0', ';', '(', ')', '"', '\\', '<', '>', '@', ':', ' ', '=', '\uD800', '\uFEFF'),
);
const anything = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

it('judges whatever it is given, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(anything, real), anything, fc.option(fc.string(), { nil: undefined }), (a, b, about) => {
      for (const source of [a, a + b, b + a]) expect(VERDICTS).toContain(prove(source, about).verdict);
    }),
    { numRuns: 500 },
  );
});

/** What stands below the receiving server's fields is the sender's. */
const cut = (source: string) => {
  const from = source.indexOf('From: ');
  return [source.slice(0, from), source.slice(from)] as const;
};

it('is not made right by anything that a sender adds', () => {
  const refused = mailSources.filter(({ verdict, receiver }) => verdict !== 'right' && receiver !== 'below');
  fc.assert(
    fc.property(fc.constantFrom(...refused), fc.constantFrom(...mailSources), anything, (source, other, noise) => {
      const [head, rest] = cut(writeMail(source));
      for (const added of [writeMail(other).split('\r\n\r\n')[0], noise.replace(/(\r\n?|\n)\s*/g, '$1X-')])
        expect(prove(`${head}${added}\r\n${rest}`).verdict).not.toBe('right');
    }),
    { numRuns: 300 },
  );
});

const MANY = [
  '(',
  ')',
  '"',
  '\\',
  '<',
  '@',
  'a@',
  ',',
  ';',
  ' ',
  '=',
  'a=',
  '"\\',
  '()',
  'a.',
  '1.',
  '1:',
  '[',
  'from ',
  ' by ',
];

it.each([
  ['Authentication-Results', 'mx.google.com; spf=pass smtp.mailfrom='],
  ['Received', 'from a (b [1.2.3.4]) by mx.google.com with ESMTPS '],
  ['From', 'a@example.jp '],
  ['Subject', ''],
])('a field %s of any length takes its time in proportion', (name, start) => {
  for (const one of MANY) {
    const source = (length: number) =>
      writeMail(mailSources[0] as (typeof mailSources)[0]).replace(
        'From:',
        `${name}: ${start}${one.repeat(length / one.length)}\r\nFrom:`,
      );
    const [long, longer] = [took(source(100_000)), took(source(400_000))];
    expect(longer, one).toBeLessThan(Math.max(60, long * 8));
  }
});

it.each([
  ['a body', (length: number) => writeMail(mailSources[0] as (typeof mailSources)[0]) + 'x\r\n'.repeat(length / 3)],
  ['fields', (length: number) => 'Received: from a by b; c\r\n'.repeat(length / 26)],
  ['folded lines', (length: number) => `From: a\r\n${' b\r\n'.repeat(length / 4)}`],
  ['empty lines', (length: number) => '\r\n'.repeat(length / 2)],
  ['one line', (length: number) => 'x'.repeat(length)],
])('ten megabytes of %s take no longer than half a second', (_, source) => {
  expect(took(source(10_000_000))).toBeLessThan(500);
});

/** Milliseconds. */
function took(source: string): number {
  const start = cpuTime();
  prove(source);
  return cpuTime() - start;
}
