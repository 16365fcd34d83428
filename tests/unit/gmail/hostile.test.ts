import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locateSettings, readSettings } from '../../../utils/gmail/read-settings.ts';
import { cpuTime } from '../cpu-time';
import { documentOf } from './document-of.ts';
import { addRow, ownRow, pageWith, row, sectionHtml } from './section.ts';

const { window } = new JSDOM('');
const parse = (text: string, type: DOMParserSupportedType) => new window.DOMParser().parseFromString(text, type);

describe('documents of any kind give nothing, and a reason', () => {
  test.each([
    ['empty', () => documentOf('')],
    [
      'no body',
      () => {
        const document = documentOf('');
        document.body.remove();
        return document;
      },
    ],
    [
      'no elements',
      () => {
        const document = documentOf('');
        document.documentElement.remove();
        return document;
      },
    ],
    ['frames', () => documentOf('<frameset><frame></frameset>')],
    ['XML', () => parse('<a role="main"><table class="aYf"><tr/></table></a>', 'text/xml')],
    ['broken XML', () => parse('<a', 'text/xml')],
    [
      'SVG',
      () => parse('<svg xmlns="http://www.w3.org/2000/svg"><title>a - b@c.example - d</title></svg>', 'image/svg+xml'),
    ],
    ['detached', () => window.document.implementation.createHTMLDocument()],
    ['garbage', () => documentOf(`<table class=aYf><td>${'<b><i><table><tr>'.repeat(200)}\u0000\ufffd<<<>>>`)],
    [
      'a fake title',
      () => documentOf('<form name="title"></form><img name="querySelectorAll"><form name="documentElement">'),
    ],
    ['nothing at all', () => ({}) as Document],
  ])('%s', (_, make) => {
    const page = readSettings(make());
    expect(page.sendAs).toEqual([]);
    expect(page.unread).toContainEqual({ field: 'sendAs', reason: 'not-found' });
  });
});

test('half a section: what is there is read', () => {
  const html = sectionHtml({ rows: `${ownRow}<tr><td><div>A &lt;a@example.com&gt;` });
  const page = readSettings(documentOf(html.slice(0, html.indexOf('&lt;a@') + 10)));
  expect(page.sendAs.map(({ sendAsEmail }) => sendAsEmail)).toEqual(['me@gmail.com']);
});

test('markup, control characters and 10,000 letters in a name are a name', () => {
  for (const name of [
    '<script>alert(1)</script>',
    '\u0001\u0007\u001b[2J',
    'x'.repeat(10_000),
    '<'.repeat(10_000),
    '@'.repeat(10_000),
  ]) {
    const document = pageWith(row('<div></div>'));
    const cell = document.querySelectorAll('td div')[1] as Element;
    cell.textContent = `${name} <a@example.com>`;
    expect(readSettings(document).sendAs[1]).toMatchObject({ sendAsEmail: 'a@example.com', displayName: name });
  }
});

test.each([
  ['markup', '<img src=x onerror=alert(1)>.example.com'],
  ['a control character', 'smtp\u0001.example.com'],
  ['a letter that cannot be seen', 'smtp\u200b.example.com'],
  ['10,000 letters', `${'a.'.repeat(5000)}com`],
])('a host with %s is not read, or as it stands', (_, host) => {
  const document = pageWith(row('<div>a@example.com</div><p></p>'));
  (document.querySelector('p') as Element).textContent = `Mail is sent through: ${host} on port 587 using TLS`;
  const page = readSettings(document);
  expect(page.sendAs[1]?.smtpMsa).toEqual({ port: 587, securityMode: 'starttls' });
  expect(page.unread.map(({ field }) => field)).toContain('smtpMsa.host');
});

test('form fields named like the DOM’s own properties neither throw nor hang', () => {
  for (const name of [
    'firstChild',
    'nextSibling',
    'parentNode',
    'getAttribute',
    'localName',
    'textContent',
    'closest',
  ]) {
    const form = `<form><input name="${name}"></form>`;
    const page = readSettings(pageWith(row(`<div>a@example.com</div>${form}<p>smtp.a.example 587 TLS</p>`)));
    expect([[], ['me@gmail.com', 'a@example.com']]).toContainEqual(page.sendAs.map(({ sendAsEmail }) => sendAsEmail));
  }
});

test('elements 3,000 deep', () => {
  const document = pageWith(row('<div>a@example.com</div><p></p>'));
  let inner = document.querySelector('p') as Element;
  for (let i = 0; i < 3000; i++) inner = inner.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
  inner.textContent = 'smtp.a.example 587 TLS';
  expect(readSettings(document).sendAs[1]?.smtpMsa?.host).toBe('smtp.a.example');
});

test('2,000 rows are all read, in time that grows with their number', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      row(`<div>A ${i} &lt;a${i}@example.com&gt;</div><p>smtp.a${i}.example 587 TLS</p>`),
    );
  const time = (document: Document) => {
    const start = cpuTime();
    const { page } = locateSettings(document);
    return { page, took: cpuTime() - start };
  };
  const html = (count: number) => sectionHtml({ rows: ownRow + rows(count).join('') });
  time(documentOf(html(250)));
  const few = time(documentOf(html(250)));
  const many = time(documentOf(html(2000)));
  expect(many.page.sendAs).toHaveLength(2001);
  expect(many.page.sendAs[2000]?.smtpMsa?.host).toBe('smtp.a1999.example');
  expect(many.took).toBeLessThan(8 * few.took * 4);
});

test('copies of a row are rows, and none of them is taken for the account’s own', () => {
  const page = readSettings(documentOf(sectionHtml({ rows: ownRow + ownRow + addRow })));
  expect(page.sendAs.map(({ isPrimary }) => isPrimary)).toEqual([undefined, undefined]);
});
