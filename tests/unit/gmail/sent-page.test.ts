import { describe, expect, test } from 'vitest';
import { readEditWindow } from '../../../utils/gmail/read-edit-window.ts';
import { mixed } from '../../gmail/accounts/mixed.ts';
import { sentHtml } from '../../gmail/edit-confirm.ts';
import { languages } from '../../gmail/words.ts';
import { documentOf } from './document-of.ts';

const read = (body: string) => readEditWindow(documentOf(`<body>${body}</body>`));
const SENT = { step: 'verification-sent', sendAsEmail: 'info@example.jp' };

describe.each([...languages, 'xx'])('the stand-in in %s', (language) => {
  test.each(['link', 'code'] as const)('a mail with a %s was sent', (confirmWith) => {
    for (const classes of ['kept', 'renamed'] as const) {
      const options = { language, confirmWith, classes };
      const html = sentHtml(mixed, { sendAsEmail: 'info@example.jp' }, options);
      expect(readEditWindow(documentOf(html))).toMatchObject(SENT);
    }
  });
});

const ADDRESS = '<b>info@example.jp</b>';
const RESEND = '<span role="link" tabindex="0">Erneut senden</span>';
const FIELD = '<p>Code <input type="text"> <input type="button" value="OK"></p>';

describe('in any language', () => {
  test.each([
    ['behind the address', `<p>An ${ADDRESS} gesendet. [${RESEND}]</p>`],
    ['brackets within the link', `<p>An ${ADDRESS} gesendet. <a href="?view=cf">[Erneut senden]</a></p>`],
    ['on the next line', `<p>An ${ADDRESS} gesendet.<br>[${RESEND}]</p>`],
    ['in a language from right to left', `<p dir="rtl">\u202b${ADDRESS} \u200f[${RESEND}]\u202c</p>`],
    ['with a field for the code', `<p>An ${ADDRESS} gesendet. [${RESEND}]</p>${FIELD}`],
    ['beside another address elsewhere', `<p>me@gmail.com</p><p>x</p><p>An ${ADDRESS} gesendet. [${RESEND}]</p>`],
    ['a heading that is known', `<p>Confirm verification and add your email address</p><p>sent to ${ADDRESS}</p>`],
    [
      'the same, with a form of hidden fields',
      `<form name="mainForm"><input type="hidden" name="cfrp" value="4"></form>
      <b>Confirma la verificación y añade tu dirección de correo</b><p>${ADDRESS}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject(SENT);
    expect(read(`<div id="ipanel">${html}</div>`)).toMatchObject(SENT);
  });
});

describe('not said', () => {
  test.each([
    ['an error that names the address', `<div class="r">You must send through servers of ${ADDRESS}. ${RESEND}</div>`],
    ['an answer in brackets', `<p>${ADDRESS} [Server response: 535 <b>denied</b>]</p>`],
    ['help in brackets', `<p>${ADDRESS} [<a href="https://support.google.com/mail">Learn more</a>]</p>`],
    ['two addresses', `<p>${ADDRESS} me@gmail.com [${RESEND}]</p>`],
    ['no address', `<p>Gesendet. [${RESEND}]</p>`],
    ['a question', `<p>${ADDRESS} [${RESEND}]</p><input type="radio"><input type="radio">`],
    ['a password', `<p>${ADDRESS} [${RESEND}]</p><input type="password">`],
    ['a field of the form', `<p>${ADDRESS} [${RESEND}]</p><input name="cfn">`],
    ['a known heading and no address', '<p>Confirm verification and add your email address</p>'],
  ])('%s', (_, html) => {
    for (const page of [html, `<div id="ipanel">${html}</div>`]) {
      expect(['error', 'unknown']).toContain(read(page).step);
    }
  });
});
