import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../../utils/gmail/text/address.ts';
import { readLines } from '../../../utils/gmail/text/lines.ts';
import { tokensOf } from '../../../utils/gmail/text/tokens.ts';
import { cpuTime } from '../cpu-time.ts';
import { documentOf } from './document-of.ts';

/** Tokens of the text in this markup, as `kind value`. */
function tokens(html: string): string[] {
  const { lines } = readLines(documentOf(`<body>${html}`).body);
  return lines.flatMap((line) => tokensOf(line).map(({ kind, value }) => `${kind} ${value}`));
}

describe('a host', () => {
  test.each([
    ['Mail is sent through: smtp.office365.com', 'smtp.office365.com'],
    ['via smtp.example.com, on', 'smtp.example.com'],
    ['(smtp.example.com)', 'smtp.example.com'],
    ['server:smtp.example.com', 'smtp.example.com'],
    ['サーバー：smtp.example.jp', 'smtp.example.jp'],
    ['メールはsmtp.example.jpを経由します。', 'smtp.example.jp'],
    ['smtp.naver.com을(를) 통해', 'smtp.naver.com'],
    ['דרך ב-smtp.example.com', 'smtp.example.com'],
    ["smtp.example.com'dan", 'smtp.example.com'],
    ['server: smtp.例え.jp', 'smtp.例え.jp'],
    ['server: smtp.example.中国', 'smtp.example.中国'],
    ['server: smtp.example.com.', 'smtp.example.com.'],
    ['server: ｓｍｔｐ．ｅｘａｍｐｌｅ．ｃｏｍ', 'ｓｍｔｐ．ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['server: http://smtp.example.com/', 'http://smtp.example.com/'],
    ['server: 192.0.2.25', '192.0.2.25'],
    ['http://localhost smtp.example.com', 'smtp.example.com'],
    ['server: smtp.gmаil.com', 'smtp.gmаil.com'],
    ['server: \u200esmtp\u200e.example.com\u202c', 'smtp.example.com'],
    ['smtp.<wbr>example.com', 'smtp.example.com'],
    ['smtp<b>.example</b>.com', 'smtp.example.com'],
  ])('%s', (html, host) => {
    expect(tokens(html)).toEqual([`host ${host}`]);
  });

  test.each([
    'Not an alias.',
    'z.B. so',
    'TLS-1.2 v1.2 1.25',
    'such as @yahoo.com or @outlook.com',
    'mailserver',
    'server: http://intranet/x',
    'smtp..example.com',
    'smtp.example.c',
    `${`${'a'.repeat(50)}.`.repeat(6)}com`,
  ])('none in: %s', (html) => {
    expect(tokens(html).filter((token) => token.startsWith('host'))).toEqual([]);
  });

  test.each([
    'smtp.example.com:465',
    'smtp.example.com/x',
    'smtp,example.com',
    'Пошта надсилається через smtp.example.com.',
    'through<span>smtp.example.com</span>',
    '<span>smtp.example.co</span><span>m</span>',
    'smtp.o<b>ffice365.com</b><span>πορτ</span>',
    'SMTP.Office<b>365</b>.com-n',
  ])('in two readings: %s', (html) => {
    expect(new Set(tokens(html).filter((token) => token.startsWith('host'))).size).toBeGreaterThan(1);
  });
});

test('nothing in a word of 10,000 letters', () => {
  expect(tokens(`through: ${'a'.repeat(10_000)}.com ${'587'.repeat(4000)} ${'a@'.repeat(5000)}b.com`)).toEqual([]);
});

describe('a port', () => {
  test.each([
    ['on port 587 using', '587'],
    ['ポート465で', '465'],
    ['az 587-es porton', '587'],
    ["587'den", '587'],
    ['port 465menggunakan', '465'],
    ['المنفذ ٥٨٧', '587'],
    ['पोर्ट ५८७', '587'],
    ['端口５８７', '587'],
    ['port <b>25</b>, not 99', '25'],
  ])('%s', (html, port) => {
    expect(tokens(html)).toEqual([`port ${port}`]);
  });

  test.each([
    '1587',
    '1<b>587</b>',
    '5870',
    '58.7',
    '1,587',
    '10:25',
    'x587',
    '587x',
    '25menggunakan',
    '465MENGGUNAKAN',
    'smtp.587.example.com',
    '993',
  ])('none in: %s', (html) => {
    expect(tokens(html).filter((token) => token.startsWith('port'))).toEqual([]);
  });
});

test.each([
  ['using TLS', ['security TLS']],
  ['SSL-Verbindung', ['security SSL']],
  ['TLSを使用', ['security TLS']],
  ['ＴＬＳ', ['security TLS']],
  ['587/TLS', ['port 587', 'security TLS']],
  ['SSL/TLS', ['security SSL', 'security TLS']],
  ['STARTTLS tls TLSv1', []],
  ['tls.example.com', ['host tls.example.com']],
])('security: %s', (html, expected) => {
  expect(tokens(html)).toEqual(expected);
});

test.each([
  ['Reply-to: "A" &lt;a.b+c@example.com>.', ['address a.b+c@example.com']],
  ['返信先：info@例え.jpに', ['address info@例え.jp']],
  ["o'brien@example.com", ["address o'brien@example.com"]],
  ['to: info@<b>example.com</b>', ['address info@example.com']],
  ['user@localhost .a@example.com @example.com', []],
])('an address: %s', (html, expected) => {
  expect(tokens(html)).toEqual(expected);
});

test.each([
  '<span>through: smtp.example.com</span><span>Secured on 587</span><span>TLS</span>',
  '<span>through: smtp.example.com</span><span>587</span><span>TLS</span>',
  'through: smtp.example.com<br>587<br>TLS',
  '<div>through: smtp.example.com</div>587<ul><li>TLS</ul>',
])('lines that touch are told apart: %s', (html) => {
  expect(tokens(html)).toEqual(['host smtp.example.com', 'port 587', 'security TLS']);
});

test('pieces that make an unusual name together can be two words as well', () => {
  expect(tokens('smtp.example.com<wbr>secured')).toEqual(['host smtp.example.comsecured', 'host smtp.example.com']);
});

test('pieces of one word are put together', () => {
  const document = documentOf('<body>through: smtp.office365.com on 587 TLS');
  const text = document.body.firstChild as Text;
  for (let at = text.length - 1; at > 0; at--) text.splitText(at);
  const [line] = readLines(document.body).lines;
  expect(line && tokensOf(line).map(({ value }) => value)).toEqual(['smtp.office365.com', '587', 'TLS']);
});

test.each([
  ['letters', 'a'.repeat(20_000)],
  ['letters and apostrophes', "a'".repeat(10_000)],
  ['at signs', '@a'.repeat(10_000)],
])('a word of 20,000 %s is read at once', (_, word) => {
  const start = cpuTime();
  addressesIn(word);
  expect(cpuTime() - start).toBeLessThan(100);
});
