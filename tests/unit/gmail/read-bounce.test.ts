import { describe, expect, test } from 'vitest';
import { explain } from '../../../utils/errors/explain';
import { dateIn } from '../../../utils/gmail/bounce/date';
import { readBounce } from '../../../utils/gmail/read-bounce';
import { origin } from '../../gmail/accounts/origin';
import { openedMail } from '../../gmail/mail-pages';
import { newPage, withClasses } from '../../gmail/page';
import { documentOf } from './document-of';

const NAME_MISMATCH = "TLS Negotiation failed, the certificate doesn't match the host.";
const BOUNCE = `<p>Message not delivered</p><div>You're sending this from a different address or alias using the 'Send mail as' feature.<br>The response was:<br>${NAME_MISMATCH}</div>`;
const DAEMON = 'mailer-daemon@googlemail.com';

/** A message as Gmail builds it: header with the sender, then the text. */
const message = (sender: string, body: string, more = '') =>
  `<div role="listitem"${more}><div data-message-id="#msg-f:1"><span email="${sender}" name="X"><span>X</span></span><span title="Nov 12, 2026, 10:11\u202fAM">10:11</span> <span email="me@gmail.com">me</span><div class="a3s">${body}</div></div></div>`;
const conversation = (...messages: string[]) => `<div role="main"><div role="list">${messages.join('')}</div></div>`;
const read = (html: string) => readBounce(documentOf(html));

const FORWARDED = (from: string) =>
  `<p>---------- Forwarded message ----------</p><p>${from}</p><p>To: someone@example.net</p>`;

describe('reads', () => {
  test('the bounce of the stand-in, with class names that are not known either', () => {
    for (const options of [{}, { classes: 'renamed' as const }, { language: 'ar' }]) {
      const page = newPage(origin.language, options);
      const [bounce, ordinary] = origin.mails.map((mail) => withClasses(page, openedMail(page, mail)));
      const found = read(`<div role="main">${bounce}</div>`);
      expect(found?.sendAsEmail).toBe('info@example.jp');
      expect(explain(found?.text ?? '')).toEqual([{ ruleId: 'bounce-tls-name-mismatch', line: NAME_MISMATCH }]);
      expect(read(`<div role="main">${ordinary}</div>`)).toBeUndefined();
    }
  });

  test('text with its lines, container, date', () => {
    const found = read(conversation(message(DAEMON, BOUNCE)));
    expect(found?.text).toContain(`The response was:\n${NAME_MISMATCH}`);
    expect(found?.message.getAttribute('role')).toBe('listitem');
    expect(found).toMatchObject({ date: '2026-11-12', sendAsEmail: undefined, senders: [] });
  });

  test.each([
    ['the other name of the daemon', conversation(message('Mailer-Daemon@google.com', BOUNCE))],
    [
      'no attribute, a sender in the text',
      `<div role="main"><div role="listitem">Mail Delivery &lt;${DAEMON}&gt;<p>${BOUNCE}</p></div></div>`,
    ],
    ['no list', `<div role="main"><h2>Failure</h2><span email="${DAEMON}"></span>${BOUNCE}</div>`],
    ['no list, but ids', conversation(message(DAEMON, BOUNCE)).replace(/role="list(?:item)?"/g, '')],
    ['the older attribute', conversation(message(DAEMON, BOUNCE)).replace('data-message-id', 'data-legacy-message-id')],
    [
      'beside a hidden view',
      `<div role="main" style="display: none">${message('a@example.net', 'Hello')}</div>${conversation(message(DAEMON, BOUNCE))}`,
    ],
  ])('%s', (_, html) => {
    expect(explain(read(html)?.text ?? '').map(({ ruleId }) => ruleId)).toEqual(['bounce-tls-name-mismatch']);
  });

  test('the last of two that are shown', () => {
    const first = message(DAEMON, '<p>535 Incorrect authentication data</p>');
    const last = message(DAEMON, BOUNCE);
    const hidden = message(DAEMON, '<p>554 hidden</p>', ' style="display:none"');
    const found = read(conversation(first, last, message('me@gmail.com', 'Hm.'), hidden));
    expect(found?.text).toContain(NAME_MISMATCH);
    expect(found?.text).not.toContain('535');
  });

  test('the help link, which marks the frame in any language', () => {
    const thai = `<p>ไม่ได้ส่งข้อความ</p><a href="https://www.google.com/url?q=https://support.google.com/mail/?p%3DCustomFromDenied">x</a><p>554 5.7.1 Relay access denied</p>`;
    const found = read(conversation(message(DAEMON, thai)));
    expect(explain(found?.text ?? '').map(({ ruleId }) => ruleId)).toEqual(['bounce-relay-denied']);
  });

  test('the help link only before the answer of a server, which can write one too', () => {
    const link = '<a href="https://support.google.com/mail/?p=CustomFromDenied">https://support.google.com/</a>';
    const answer = `<p>The response was:</p><p>550 5.7.1 See ${link} Relay access denied</p>`;
    const found = read(conversation(message(DAEMON, `<p>Message blocked</p>${answer}`)));
    expect(explain(found?.text ?? '')).toEqual([]);
  });

  test('not the note that stands in the message', () => {
    const note = '<send-as-bounce>535 Incorrect authentication data</send-as-bounce>';
    expect(read(conversation(message(DAEMON, note + BOUNCE)))?.text).not.toContain('535');
  });

  test('no more than it needs', () => {
    expect(read(conversation(message(DAEMON, 'word '.repeat(100_000))))?.text.length).toBe(20_000);
  });
});

describe('the address', () => {
  test.each([
    ['first under the line', FORWARDED('From: 山田 &lt;Info@example.jp&gt;'), 'info@example.jp'],
    [
      'in another language',
      FORWARDED('差出人: 山田 &lt;info@example.jp&gt;').replace('Forwarded message', '転送メッセージ'),
      'info@example.jp',
    ],
    [
      'among raw headers',
      FORWARDED('X-Received: by mx@example.net<br>From: info@example.jp').replace('Forwarded', 'Original'),
      'info@example.jp',
    ],
    ['two addresses on the line', FORWARDED('a@example.jp b@example.jp'), undefined],
    ['another bounce', FORWARDED(`From: ${DAEMON}`), undefined],
    [
      "a line of the answering server's before Gmail's own",
      FORWARDED('From: other@example.jp') + FORWARDED('From: info@example.jp'),
      undefined,
    ],
    [
      "such a line before Gmail's own in another language",
      FORWARDED('From: other@example.jp') + FORWARDED('差出人: info@example.jp'),
      undefined,
    ],
    [
      'two lines that agree',
      FORWARDED('From: info@example.jp') + FORWARDED('From: Info@example.jp'),
      'info@example.jp',
    ],
    ['two lines under one', FORWARDED('From: other@example.jp</p><p>From: info@example.jp'), undefined],
    ['no such line', '', undefined],
  ])('%s', (_, returned, sendAsEmail) => {
    expect(read(conversation(message(DAEMON, BOUNCE + returned)))?.sendAsEmail).toBe(sendAsEmail);
  });

  test('the senders before it, nearest first', () => {
    const html = conversation(
      message('friend@example.net', 'Hello'),
      message('Info@example.jp', 'Hello'),
      message('friend@example.net', 'Hello again'),
      message('info@example.jp', 'Hello again'),
      message(DAEMON, BOUNCE),
      message('other@example.jp', 'Later'),
    );
    expect(read(html)?.senders).toEqual(['info@example.jp', 'friend@example.net']);
  });
});

describe('is no bounce', () => {
  test.each([
    ['nothing', ''],
    ['no view', message(DAEMON, BOUNCE)],
    ['a hidden view', `<div style="display:none">${conversation(message(DAEMON, BOUNCE))}</div>`],
    ['a hidden message', conversation(message(DAEMON, BOUNCE, ' hidden'))],
    ['a mail that quotes one', conversation(message('friend@example.net', `From: &lt;${DAEMON}&gt;<br>${BOUNCE}`))],
    [
      'a quote that names its sender in an element',
      conversation(message('friend@example.net', `<a href="mailto:${DAEMON}">${DAEMON}</a>${BOUNCE}`)),
    ],
    [
      'a quote in a mail without attributes',
      `<div role="main"><div role="listitem">friend@example.net<p>From: ${DAEMON}</p>${BOUNCE}</div></div>`,
    ],
    ['a daemon of another company', conversation(message('mailer-daemon@example.net', BOUNCE))],
    ['an address that only begins so', conversation(message(`${DAEMON}.example.net`, BOUNCE))],
    [
      'a list of mails',
      `<div role="main"><table><tr role="row"><td><span email="${DAEMON}">X</span></td><td>Message not delivered</td></tr></table></div>`,
    ],
    ['fields named like the DOM', `<form name="querySelectorAll"></form>${conversation(message(DAEMON, BOUNCE))}`],
  ])('%s', (_, html) => {
    expect(read(html)).toBeUndefined();
  });
});

test.each([
  ['Nov 12, 2026, 10:11\u202fAM', '2026-11-12'],
  ['Thursday, November 12, 2026 at 10:11 AM', '2026-11-12'],
  ['12 Nov 2026, 10:11', '2026-11-12'],
  ['Thu, 1 Jan 2026 00:00', '2026-01-01'],
  ['2026/11/12 10:11', '2026-11-12'],
  ['2026年1月2日(金) 10:11', '2026-01-02'],
  ['2026. 1. 2. 오전 10:11', '2026-01-02'],
  ['2026-11-12', '2026-11-12'],
  ['12/11/2026, 10:11', undefined],
  ['12 ene 2026, 10:11', undefined],
  ['12 พ.ย. 2569', undefined],
  ['2026/13/12', undefined],
  ['31 Feb 2026', undefined],
  ['Reply to 12 people', undefined],
  ['', undefined],
])('dateIn: %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});
