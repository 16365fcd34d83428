import { describe, expect, test, vi } from 'vitest';
import { readEditWindow } from '../../../utils/gmail/read-edit-window';
import { mixed } from '../../gmail/accounts/mixed';
import { origin } from '../../gmail/accounts/origin';
import { savedHtml, sentHtml } from '../../gmail/edit-confirm';
import { smtpStepHtml } from '../../gmail/edit-smtp';
import { nameStepHtml } from '../../gmail/edit-window';
import { languages } from '../../gmail/words';
import { documentOf } from './document-of';
import { namePage, RADIOS, smtpPage } from './edit-page';

const read = (html: string, search?: string) => readEditWindow(documentOf(html), search);
const NAME = '<input type="text" name="cfn" value=" Yamada ">';
const BOX = '<input type="checkbox" name="cfia" checked>';
const SMTP = { host: 'mail.example.jp', port: 587, securityMode: 'starttls', username: 'info' };

describe('pages of the stand-in', () => {
  const entries = [origin, mixed].flatMap((account) => account.sendAs.map((sendAs) => ({ account, sendAs })));

  test.each(entries)('name and address: $sendAs.sendAsEmail', ({ account, sendAs }) => {
    for (const options of [{}, { classes: 'renamed' as const }, { language: 'ar' }, { language: 'xx' }]) {
      const window = read(nameStepHtml(account, sendAs, options));
      expect(window).toMatchObject({ step: 'address', sendAsEmail: sendAs.sendAsEmail, errorText: undefined });
      expect(window.treatAsAlias).toBe(sendAs.isPrimary ? undefined : sendAs.treatAsAlias !== false);
      expect(window.replyToAddress).toBe(sendAs.replyToAddress || undefined);
      if (!sendAs.isPrimary) expect(window.displayName).toBe(sendAs.displayName || undefined);
    }
  });

  test.each(entries.filter(({ sendAs }) => sendAs.smtpMsa))('server: $sendAs.sendAsEmail', ({ account, sendAs }) => {
    const { smtpMsa: smtp = {} } = sendAs;
    const window = read(smtpStepHtml(account, { carried: { cfa: sendAs.sendAsEmail }, smtp, adding: false }));
    expect(window).toMatchObject({ step: 'smtp', sendAsEmail: sendAs.sendAsEmail });
    expect(window.smtpMsa).toEqual({
      host: smtp.host,
      port: smtp.port,
      securityMode: smtp.securityMode,
      username: smtp.username || undefined,
    });
    expect(window.smtpFields?.host.value).toBe(smtp.host ?? '');
  });

  test('adding, an error, the mail sent, saved', () => {
    expect(read(nameStepHtml(origin, undefined))).toMatchObject({ step: 'address', sendAsEmail: undefined });
    const error = 'Authentication failed.';
    const failed = read(
      smtpStepHtml(origin, { carried: {}, smtp: { host: 'a.example', port: 465 }, adding: true, error }),
    );
    expect(failed).toMatchObject({ step: 'smtp', errorText: error });
    const sent = read(sentHtml(origin, { sendAsEmail: 'info@example.jp' }, { language: 'ko' }));
    expect(sent).toMatchObject({ step: 'verification-sent', sendAsEmail: 'info@example.jp' });
    expect(read(savedHtml(origin)).step).toBe('unknown');
  });
});

describe('the address', () => {
  test.each([
    ['in bold', [NAME, BOX, '<b>\u2068info@example.jp\u2069</b>'], '', 'info@example.jp'],
    ['strong', [NAME, '<strong>info@example.jp</strong>'], '', 'info@example.jp'],
    ['in the query', [NAME], '?view=cf&cfa=info%40example.jp&at=x', 'info@example.jp'],
    ['both, in other letters', [NAME, '<b>Info@Example.jp</b>'], '?cfa=info%40example.jp', 'Info@Example.jp'],
    ['both, and not the same', [NAME, '<b>info@example.jp</b>'], '?cfa=other%40example.jp', undefined],
    ['two in bold', [NAME, '<b>info@example.jp</b><b>other@example.jp</b>'], '', undefined],
    ['typed', [NAME, '<input name="cfa" value="info@example.jp ">'], '', 'info@example.jp'],
    ['half typed', [NAME, '<input name="cfa" value="info@">'], '', undefined],
    ['not an address in the query', [NAME], '?cfa=%3Cb%3E', undefined],
  ])('%s', (_, rows, search, sendAsEmail) => {
    expect(read(namePage(rows), search)).toMatchObject({ step: 'address', sendAsEmail });
  });
});

describe('the first page', () => {
  test('with all fields', () => {
    const rows = [NAME, '<b>info@example.jp</b>', BOX, '<input name="cfrt" value="reply@example.jp">'];
    const window = read(namePage(rows));
    expect(window).toMatchObject({ displayName: 'Yamada', replyToAddress: 'reply@example.jp', treatAsAlias: true });
    expect(window.nameFields?.treatAsAlias?.name).toBe('cfia');
    expect(window.nameFields?.sendAsEmail).toBeUndefined();
    expect(window.panel?.id).toBe('ipanel');
  });

  test('blank fields hold nothing', () => {
    const rows = ['<input name="cfn" value=" ">', '<input name="cfrt" value="  ">', '<input name="cfa" value=" ">'];
    const { displayName, replyToAddress, sendAsEmail, errorText } = read(namePage(rows));
    expect([displayName, replyToAddress, sendAsEmail, errorText]).toEqual(Array(4).fill(undefined));
  });

  test('the box is off', () => {
    expect(read(namePage([NAME, '<input type="checkbox" name="cfia">'])).treatAsAlias).toBe(false);
  });

  test.each([
    ['0', undefined],
    ['1', 'Yamada'],
  ])('of the own address, name %s', (value, displayName) => {
    const radios = ['0', '1'].map(
      (v) => `<input type="radio" name="cfgnr" value="${v}"${v === value ? ' checked' : ''}>`,
    );
    expect(read(namePage([NAME, ...radios]))).toMatchObject({ step: 'address', displayName });
  });

  test('an alias carried along, hidden, is not the box', () => {
    expect(read(namePage([NAME, '<input type="hidden" name="cfia" value="on">'])).treatAsAlias).toBeUndefined();
  });
});

describe('the page for the server', () => {
  test('gives its values and its fields, and no password', () => {
    const window = read(smtpPage(), '?cfa=info%40example.jp');
    expect(window).toMatchObject({ step: 'smtp', sendAsEmail: 'info@example.jp', smtpMsa: SMTP });
    expect(window.smtpFields?.security.length).toBe(7);
    const { panel: _, smtpFields, ...rest } = window;
    expect(JSON.stringify(rest)).not.toContain('secret');
    expect(
      Object.values(smtpFields ?? {})
        .flat()
        .map(({ name }) => name),
    ).not.toContain('cfsw');
  });

  test('never asks the password field for its value', () => {
    const document = documentOf(smtpPage());
    const value = vi.spyOn(Object.getPrototypeOf(document.querySelector('[name=cfsw]')), 'value', 'get');
    const password = document.querySelector('[name=cfsw]');
    readEditWindow(document);
    expect(value).toHaveBeenCalled();
    expect(value.mock.contexts).not.toContain(password);
  });

  test.each([
    [
      'spaces and capitals stay as typed',
      { host: '<input name="cfss" value=" Mail.Example.jp. ">' },
      { host: ' Mail.Example.jp. ' },
    ],
    [
      'empty',
      { host: '<input name="cfss">', username: '<input name="cfsl">' },
      { host: undefined, username: undefined },
    ],
    [
      'only the group of the chosen port counts',
      { port: '<select name="cfsp"><option>465</select>' },
      { port: 465, securityMode: 'ssl' },
    ],
    ['no radio chosen', { radios: '<input type="radio" name="sm587" value="2">' }, { securityMode: undefined }],
    [
      'a value not known',
      { radios: '<input type="radio" name="sm587" value="3" checked>' },
      { securityMode: undefined },
    ],
    ['no group for the port', { radios: RADIOS[465] ?? '' }, { securityMode: undefined }],
    [
      'unsecured',
      { port: '<select name="cfsp"><option>25</select>', radios: '<input type="radio" name="sm25" value="0" checked>' },
      { port: 25, securityMode: 'none' },
    ],
  ])('%s', (_, parts, smtpMsa) => {
    expect(read(smtpPage(parts)).smtpMsa).toEqual({ ...SMTP, ...smtpMsa });
  });
});

describe('the page for the server as pictures show it', () => {
  const radio = (port: number, value: number, checked: string, word: string, more = '') =>
    `<input type="radio" name="sm${port}" id="r${port}${value}" value="${value}" ${checked}><label for="r${port}${value}">Secured connection using <a href="https://support.google.com">${word}</a>${more}</label>`;
  const radios = [
    radio(465, 1, 'checked', 'SSL', ' <b>(recommended)</b>'),
    radio(465, 2, '', 'TLS'),
    radio(587, 2, 'checked', 'TLS', ' <b>(recommended)</b>'),
    radio(587, 1, '', 'SSL'),
  ].join('');
  const inUse =
    '<b>You are currently using: secured connection on port 465 using <a href="#">TLS</a></b><br>To edit, please adjust your preferences below.';

  test('words about the server in use are none of its fields, links none of the radios', () => {
    const window = read(
      smtpPage({ error: `${inUse}<div id="smErr" class="r"></div>`, radios }),
      '?cfa=info@example.jp',
    );
    expect(window).toMatchObject({ step: 'smtp', sendAsEmail: 'info@example.jp', smtpMsa: SMTP, errorText: undefined });
  });

  test.each([...languages, 'xx'])('the stand-in in %s', (language) => {
    const before = { host: 'smtp.example.com', port: 465, securityMode: 'starttls' as const };
    const smtp = { ...before, username: 'info' };
    const html = smtpStepHtml(
      mixed,
      { carried: { cfa: 'info@example.com' }, smtp, before, adding: false },
      { language },
    );
    expect(read(html)).toMatchObject({ step: 'smtp', sendAsEmail: 'info@example.com', smtpMsa: smtp });
  });
});

describe('words of Gmail in red', () => {
  test.each([
    [
      'by id',
      '<div id="smErr">Authentication <b>failed</b>.<br>[Server response: 535]</div>',
      'Authentication failed.\n[Server response: 535]',
    ],
    ['by class', '<span class="rb">No</span>', 'No'],
    ['nested', '<div class="r"><span class="rb">No</span></div>', 'No'],
    ['two', '<div class="r">One</div><div class="rb">Two</div>', 'One\nTwo'],
    ['hidden', '<div class="r" style="display: none">No</div>', undefined],
    ['around fields', '<div class="r">Name <input name="x"></div>', undefined],
    ['empty', '<div class="r"> </div>', undefined],
  ])('%s', (_, error, errorText) => {
    expect(read(smtpPage({ error }))).toMatchObject({ step: 'smtp', errorText });
  });

  test('without a form', () => {
    expect(read('<body><div class="r">Functionality not enabled</div></body>')).toEqual({
      step: 'error',
      errorText: 'Functionality not enabled',
    });
    const other = read('<body><h1>Functionality not enabled</h1><input type="password" value="secret"></body>');
    expect(other).toEqual({ step: 'unknown', errorText: 'Functionality not enabled' });
    expect(read(`<body>${'x'.repeat(5000)}</body>`).errorText?.length).toBe(2000);
  });
});

describe('only looks like it', () => {
  const broken: [string, string][] = [
    ['nothing', ''],
    ['no panel', smtpPage().replace('ipanel', 'panel')],
    ['no form', smtpPage().replace('mainForm', 'form')],
    ['two panels', smtpPage({ outside: '<div id="ipanel"></div>' })],
    ['two forms', smtpPage({ outside: '<form name="mainForm"></form>' })],
    [
      'form outside the panel',
      '<div id="ipanel"></div><form name="mainForm"><input type="hidden" name="cfrp" value="1"><input name="cfn"></form>',
    ],
    ['no step', smtpPage({ step: '' })],
    ['another step', smtpPage({ step: '<input type="hidden" name="cfrp" value="2">' })],
    ['a step one can see', smtpPage({ step: '<input name="cfrp" value="3">' })],
    ['the step twice', smtpPage({ more: '<input type="hidden" name="cfrp" value="3">' })],
    ...['host', 'port', 'username', 'password', 'radios'].map((part): [string, string] => [
      `no ${part}`,
      smtpPage({ [part]: '' }),
    ]),
    ['host twice', smtpPage({ more: '<input name="cfss">' })],
    ['password twice, once outside', smtpPage({ outside: '<input type="password" name="cfsw">' })],
    ['username outside the form', smtpPage({ username: '', outside: '<input name="cfsl">' })],
    ['radios outside the form', smtpPage({ radios: '', outside: RADIOS[587] ?? '' })],
    ['password as plain text', smtpPage({ password: '<input type="text" name="cfsw" value="secret">' })],
    ['port as text', smtpPage({ port: '<input name="cfsp" value="587">' })],
    ['host as text area', smtpPage({ host: '<textarea name="cfss"></textarea>' })],
    ['host as a div', smtpPage({ host: '<div name="cfss"></div>' })],
    ['no name', namePage([BOX])],
    ['name hidden', namePage(['<input type="hidden" name="cfn">'])],
    ['both pages in one', namePage([NAME, '<input name="cfss">'])],
    ['fields named like the DOM', smtpPage({ outside: '<form name="querySelectorAll"></form><img name="body">' })],
  ];

  test.each(broken)('%s', (_, html) => {
    const window = read(html, '?view=cf&cfa=info%40example.jp');
    expect(window).toMatchObject({ step: 'unknown' });
    expect(JSON.stringify(window)).not.toContain('secret');
    expect(window.smtpFields ?? window.nameFields ?? window.sendAsEmail).toBeUndefined();
  });

  test.each([
    ['two addresses', '<div id="ipanel">a@example.jp b@example.jp <input></div>'],
    ['no field', '<div id="ipanel">a@example.jp</div>'],
    ['two fields', '<div id="ipanel">a@example.jp <input><input></div>'],
    ['a password field of the form', '<div id="ipanel">a@example.jp <input><input type="password" name="cfsw"></div>'],
  ])('not "the mail was sent": %s', (_, html) => {
    expect(read(html).step).toBe('unknown');
  });
});

test('the mail was sent to the address beside the link that sends it again, also in the first line', () => {
  const sent =
    '<p>A mail was sent to a@example.jp <a href="#">[Resend email]</a></p><p>Not you? Write to b@example.net.</p>';
  expect(read(`<body>${sent}</body>`)).toMatchObject({ step: 'verification-sent', sendAsEmail: 'a@example.jp' });
  expect(read(`<body><p>Hello c@example.org</p><p>To:</p>${sent}</body>`).sendAsEmail).toBe('a@example.jp');
});
