import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readEditWindow } from '../../../utils/gmail/read-edit-window.ts';
import { loadedIn } from '../../../utils/gmail/read-loaded.ts';
import { mixed } from '../../gmail/accounts/mixed.ts';
import { type SmtpStep, smtpStepHtml } from '../../gmail/edit-smtp.ts';
import { nameStepHtml } from '../../gmail/edit-window.ts';

const [, , alex, office] = mixed.sendAs;
const smtp = alex?.smtpMsa ?? {};
const window = (html: string) => new JSDOM(html).window.document;
const loaded = (document: Document) => loadedIn(readEditWindow(document, '?cfa=alex@example.com'));
const server = (change: Partial<SmtpStep> = {}, options = {}) =>
  window(smtpStepHtml(mixed, { carried: {}, smtp, before: smtp, adding: false, ...change }, options));

it('reads host and port as Gmail sent them, whatever radio is ticked', () => {
  const shown = { sendAsEmail: 'alex@example.com', host: 'smtp.fastmail.com', port: 587 };
  expect(loaded(server())).toEqual(shown);
  expect(loaded(server({}, { ticked: 'recommended' }))).toEqual(shown);
});

it('reads nothing of what somebody typed', () => {
  const typed = server();
  (typed.querySelector('[name=cfss]') as HTMLInputElement).value = 'smtp.example.net';
  expect(loaded(typed)).toBeUndefined();
  const chosen = server();
  (chosen.querySelector('[name=cfsp]') as HTMLSelectElement).value = '465';
  expect(loaded(chosen)).toBeUndefined();
});

it('reads nothing after an error, or beside words that name another port', () => {
  expect(loaded(server({ error: 'Authentication failed.' }))).toBeUndefined();
  expect(loaded(server({ before: { ...smtp, port: 465 } }))).toBeUndefined();
});

it('reads the alias box of an address that is there already, as Gmail sent it', () => {
  expect(loaded(window(nameStepHtml(mixed, alex)))).toEqual({ sendAsEmail: 'alex@example.com', treatAsAlias: true });
  const other = window(nameStepHtml(mixed, office));
  expect(loadedIn(readEditWindow(other))).toEqual({ sendAsEmail: 'office@example.org', treatAsAlias: false });
  const box = other.querySelector('[name=cfia]') as HTMLInputElement;
  box.checked = true;
  expect(loadedIn(readEditWindow(other))).toBeUndefined();
  expect(loaded(window(nameStepHtml(mixed, undefined)))).toBeUndefined();
});
