import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../utils/gmail/read-settings.ts';
import type { GmailAccount } from '../../gmail/account.ts';
import { mixed } from '../../gmail/accounts/mixed.ts';
import { settingsHtml } from '../../gmail/settings.ts';
import { documentOf } from './document-of.ts';
import { addRow, ownRow, row, sectionHtml, setting } from './section.ts';

const NOTHING = { sendAs: [], anchor: undefined };
const other = row('<div>helper@gmail.com</div>');
const neighbour = (rows: string, className = 'cf qv') =>
  setting('Grant access', `<table class="${className}"><tbody>${rows}${addRow}</tbody></table>`);
const page = (parts: Partial<Parameters<typeof sectionHtml>[0]>) =>
  readSettings(documentOf(sectionHtml({ rows: ownRow + row('a@example.com'), ...parts })));
const emails = ({ sendAs }: { sendAs: { sendAsEmail: string }[] }) => sendAs.map(({ sendAsEmail }) => sendAsEmail);

describe('the ways to find the section', () => {
  test('by its class', () => {
    expect(page({ settings: neighbour(other) })).toMatchObject({ anchor: 'class-aYf' });
  });

  test('by the account’s own address', () => {
    const found = page({ class: 'q1', settings: neighbour(other) + neighbour(row('old@example.net')) });
    expect(found.anchor).toBe('own-address');
    expect(emails(found)).toEqual(['me@gmail.com', 'a@example.com']);
  });

  test('by a server, where the account is not known', () => {
    const rows = ownRow + row('<div>a@example.com</div><p>smtp.a.example 587 TLS</p>');
    expect(page({ class: 'q1', title: 'Gmail', rows, settings: neighbour(other) })).toMatchObject({
      anchor: 'server-lines',
    });
  });

  test('also with rows of three cells, and not with rows of two', () => {
    const short = (cells: string) => readSettings(documentOf(sectionHtml({ class: 'q1', rows: `<tr>${cells}</tr>` })));
    const own = '<td>&lt;me@gmail.com&gt;</td><td>edit info</td>';
    expect(emails(short(`${own}<td></td>`))).toEqual(['me@gmail.com']);
    expect(short(own)).toMatchObject(NOTHING);
  });

  test('by its label', () => {
    const found = page({ class: 'q1', title: 'Gmail', settings: neighbour(other).replace('Add another email', 'Add') });
    expect(found.anchor).toBe('section-label');
    expect(emails(found)).toEqual(['me@gmail.com', 'a@example.com']);
  });

  test.each(['kept', 'no-aYf', 'renamed'] as const)('rows of the table only, not of its neighbours: %s', (classes) => {
    expect(emails(readSettings(documentOf(settingsHtml(mixed, { classes }))))).toEqual(emails(mixed));
  });
});

describe('two that fit', () => {
  test('both of the class: the one with the account’s own address', () => {
    expect(emails(page({ settings: neighbour(other, 'aYf') }))).toEqual(['me@gmail.com', 'a@example.com']);
  });

  test.each([
    ['both with the own address', { settings: neighbour(ownRow, 'aYf') }],
    ['without the class', { class: 'q1', settings: neighbour(ownRow) }],
    ['the class at one, the own address at the other', { class: 'q1', settings: neighbour(other, 'aYf') }],
  ])('%s: nothing is read', (_, parts) => {
    const found = page(parts);
    expect(found).toMatchObject(NOTHING);
    expect(found.unread).toContainEqual({ field: 'sendAs', reason: 'ambiguous' });
  });
});

describe('not the visible section', () => {
  const html = sectionHtml({ rows: ownRow });
  const hide = (from: string, to: string) => readSettings(documentOf(html.replace(from, to)));

  test.each([
    ['the view is hidden', '<div role="main">', '<div role="main" style="display:none">'],
    ['something around it is hidden', '<div role="main">', '<div style="color: red; display: none"><div role="main">'],
    ['its tab is hidden', '<div role="main">', '<div role="main"><div style="DISPLAY : none">'],
    ['hidden by attribute', '<div role="main">', '<div role="main"><div hidden>'],
    ['outside the view', '<div role="main">', '<div role="main"></div><div>'],
    ['in an opened mail', '<div role="main">', '<div role="main"><div class="ii gt"><div class="a3s aiL">'],
    ['in a mail by its id', '<div role="main">', '<div role="main"><div data-message-id="#msg-f:1">'],
    ['in a mail being written', '<div role="main">', '<div role="main"><div contenteditable="true">'],
  ])('%s', (_, from, to) => {
    const found = hide(from, to);
    expect(found).toMatchObject(NOTHING);
    expect(found.unread).toContainEqual({ field: 'sendAs', reason: 'not-found' });
  });

  test('elsewhere in Gmail', () => {
    const at = (hash: string) => readSettings(documentOf(html, `https://mail.google.com/mail/u/0/${hash}`)).anchor;
    expect(['#settings/accounts', '#inbox/FMfcgzGxRvKqLmNpWtZbHsDj', '#settings/general'].map(at)).toEqual([
      'class-aYf',
      undefined,
      undefined,
    ]);
  });

  test.each(['skeleton', 'other-tab', 'inbox'] as const)('the stand-in’s %s', (place) => {
    expect(readSettings(documentOf(settingsHtml(mixed, { place })))).toMatchObject(NOTHING);
  });

  test('a setting with an address, when the section is gone', () => {
    const gone: GmailAccount = { ...mixed, sendAs: [] };
    expect(readSettings(documentOf(settingsHtml(gone)))).toMatchObject(NOTHING);
  });
});
