import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { both, fillSmtp, goToPassword } from '../../../utils/gmail/edit-window/fill';
import type { SmtpFields } from '../../../utils/gmail/edit-window/smtp-fields';
import { readEditWindow } from '../../../utils/gmail/read-edit-window';
import type { SmtpMsa } from '../../../utils/send-as';
import { RADIOS, smtpPage } from './edit-page';

const ORIGIN: SmtpMsa = { host: 'mail.example.jp', port: 587, securityMode: 'starttls', username: 'info' };
const FIXED: SmtpMsa = { host: 'sv1234.xserver.jp', port: 465, securityMode: 'ssl', username: 'info@example.jp' };

function open(html = smtpPage()) {
  const { document } = new JSDOM(html).window;
  const { smtpFields } = readEditWindow(document);
  if (!smtpFields) throw new Error('not an SMTP page');
  const events: string[] = [];
  for (const type of ['focusin', 'input', 'change', 'submit']) {
    document.addEventListener(type, ({ target }) => events.push(`${type} ${(target as HTMLInputElement).name}`));
  }
  const read = () => readEditWindow(document).smtpMsa;
  return { document, fields: smtpFields as SmtpFields, events, read };
}

const stateOf = (document: Document) =>
  [...document.querySelectorAll<HTMLInputElement>('input, select')].map(({ name, value, checked }) => [
    name,
    value,
    checked,
  ]);

describe('fillSmtp', () => {
  test('fills every field, says what it changed, and undoes it exactly', () => {
    const { document, fields, read } = open();
    const before = stateOf(document);
    const { changed, skipped, undo } = fillSmtp(fields, FIXED);
    expect(read()).toEqual(FIXED);
    expect(changed).toEqual([
      { field: 'host', from: 'mail.example.jp', to: 'sv1234.xserver.jp' },
      { field: 'port', from: 587, to: 465 },
      { field: 'securityMode', from: 'starttls', to: 'ssl' },
      { field: 'username', from: 'info', to: 'info@example.jp' },
    ]);
    expect(skipped).toEqual([]);
    undo();
    expect(stateOf(document)).toEqual(before);
  });

  test('Gmail notices each change, and nothing is sent', () => {
    const { fields, events } = open();
    const { undo } = fillSmtp(fields, { ...FIXED, securityMode: 'starttls' });
    const expected = ['cfsp', 'sm465', 'cfss', 'cfsl'].flatMap((name) => [
      `focusin ${name}`,
      `input ${name}`,
      `change ${name}`,
    ]);
    expect(events).toEqual(expected);
    events.length = 0;
    undo();
    expect(events.filter((event) => event.startsWith('change'))).toEqual([
      'change cfsp',
      'change cfss',
      'change cfsl',
      'change sm465',
    ]);
    expect(events.join()).not.toContain('submit');
  });

  test('works with a page that has put its own setter on a field', () => {
    const { fields, read } = open();
    Object.defineProperty(fields.host, 'value', { configurable: true, get: () => 'tracked', set: () => {} });
    fillSmtp(fields, { host: 'smtp.example.com' });
    Reflect.deleteProperty(fields.host, 'value');
    expect(read()?.host).toBe('smtp.example.com');
  });

  test('leaves alone what is right already or was not asked for', () => {
    const { fields, events } = open();
    expect(fillSmtp(fields, ORIGIN)).toMatchObject({ changed: [], skipped: [] });
    expect(fillSmtp(fields, {})).toMatchObject({ changed: [], skipped: [] });
    expect(events).toEqual([]);
  });

  test('never touches the password', () => {
    const { document, fields, events } = open();
    const prototype = document.defaultView?.HTMLInputElement.prototype as HTMLInputElement;
    const spies = [
      vi.spyOn(prototype, 'value', 'get'),
      vi.spyOn(prototype, 'value', 'set'),
      vi.spyOn(prototype, 'focus'),
    ];
    fillSmtp(fields, FIXED).undo();
    const password = document.querySelector('[name=cfsw]');
    for (const spy of spies) {
      expect(spy).toHaveBeenCalled();
      expect(spy.mock.contexts).not.toContain(password);
    }
    expect(events.join()).not.toContain('cfsw');
  });

  test.each<[string, string, SmtpMsa, SmtpMsa, (keyof SmtpMsa)[]]>([
    ['a port Gmail does not offer', smtpPage(), { port: 2525, securityMode: 'ssl' }, ORIGIN, ['port', 'securityMode']],
    ['a mode Gmail does not offer', smtpPage(), { securityMode: 'none' }, ORIGIN, ['securityMode']],
    [
      'no radios at that port',
      smtpPage({ radios: RADIOS[587] ?? '' }),
      { port: 465, securityMode: 'ssl' },
      { ...ORIGIN, port: 465, securityMode: undefined },
      ['securityMode'],
    ],
    [
      'a field Gmail has locked',
      smtpPage({ host: '<input name="cfss" value="mail.example.jp" readonly>' }),
      { host: 'a.example' },
      ORIGIN,
      ['host'],
    ],
    [
      'a port that is switched off',
      smtpPage({ port: '<select name="cfsp"><option>587<option disabled>465</select>' }),
      { port: 465 },
      ORIGIN,
      ['port'],
    ],
    [
      'a radio that is switched off',
      smtpPage({ radios: `${RADIOS[587]?.replace('value="1"', 'value="1" disabled')}` }),
      { securityMode: 'ssl' },
      ORIGIN,
      ['securityMode'],
    ],
  ])('skips %s and says so', (_, html, values, expected, names) => {
    const { fields, read } = open(html);
    expect(fillSmtp(fields, values).skipped).toEqual(names);
    expect(read()).toEqual(expected);
  });

  test('a script of Gmail that answers a change with another is undone as well', () => {
    const { document, fields } = open();
    const before = stateOf(document);
    fields.port.addEventListener('change', () => {
      if (fields.port.value === '465') fields.username.value = 'by-script';
    });
    const { undo, changed } = fillSmtp(fields, { port: 465 });
    expect(changed.map(({ field }) => field)).toEqual(['port', 'securityMode', 'username']);
    undo();
    expect(stateOf(document)).toEqual(before);
  });

  test('undo keeps what was typed elsewhere since, works once, and again after filling again', () => {
    const { fields, read } = open();
    const first = fillSmtp(fields, { host: 'a.example' });
    fields.username.value = 'typed';
    first.undo();
    expect(read()).toEqual({ ...ORIGIN, username: 'typed' });
    fields.host.value = 'mine.example';
    first.undo();
    expect(read()?.host).toBe('mine.example');
    const onlyHost = fillSmtp(fields, { host: 'c.example' });
    fields.security.find(({ name, value }) => name === 'sm587' && value === '1')?.click();
    onlyHost.undo();
    expect(read()?.securityMode).toBe('ssl');
    fillSmtp(fields, { host: 'b.example' }).undo();
    expect(read()?.host).toBe('mine.example');
  });

  test('a radio group without a choice has none again', () => {
    const radios = '<input type="radio" name="sm587" value="2"><input type="radio" name="sm587" value="1">';
    const { fields, read } = open(smtpPage({ radios }));
    const { undo } = fillSmtp(fields, { securityMode: 'ssl' });
    expect(read()?.securityMode).toBe('ssl');
    undo();
    expect(fields.security.map(({ checked }) => checked)).toEqual([false, false]);
  });

  test('the focus is back on the button the user pressed, in a shadow root too', () => {
    const { document, fields } = open(smtpPage({ outside: '<div id="guide"></div>' }));
    const root = document.querySelector('#guide')?.attachShadow({ mode: 'open' });
    const button = root?.appendChild(document.createElement('button'));
    button?.focus();
    const { undo } = fillSmtp(fields, FIXED);
    expect(root?.activeElement).toBe(button);
    undo();
    expect(root?.activeElement).toBe(button);
  });

  test('nothing scrolls: the window stays where the user has it', () => {
    const { document, fields } = open(smtpPage({ outside: '<button id="guide"></button>' }));
    document.querySelector<HTMLElement>('#guide')?.focus();
    const focus = vi.spyOn(document.defaultView?.HTMLElement.prototype as HTMLElement, 'focus');
    fillSmtp(fields, FIXED).undo();
    expect(focus.mock.calls.length).toBeGreaterThan(7);
    for (const [options] of focus.mock.calls) expect(options).toEqual({ preventScroll: true });
  });

  test('two fillings are taken back together, the later first, and each field is told once', () => {
    const { document, fields } = open();
    const before = stateOf(document);
    const first = fillSmtp(fields, { host: 'a.example', port: 465 });
    const second = fillSmtp(fields, { host: 'b.example', port: 2525 });
    const { changed, skipped, undo } = both(first, second);
    expect(changed.map(({ field, from, to }) => `${field} ${from} ${to}`)).toEqual([
      'port 587 465',
      'securityMode starttls ssl',
      'host a.example b.example',
    ]);
    expect(skipped).toEqual(['port']);
    undo();
    expect(stateOf(document)).toEqual(before);
    expect(both(undefined, second)).toBe(second);
  });

  test('the cursor goes to the password, which is not looked at', () => {
    const { document } = open();
    goToPassword(document);
    expect(document.activeElement?.getAttribute('name')).toBe('cfsw');
  });

  test('a window that was closed or changed meanwhile does no harm', () => {
    const { document, fields } = open();
    const { undo } = fillSmtp(fields, FIXED);
    document.body.replaceChildren();
    expect(undo).not.toThrow();
  });
});
