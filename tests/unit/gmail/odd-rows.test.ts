import { expect, it } from 'vitest';
import { locateSettings, type SettingsReading } from '../../../utils/gmail/read-settings.ts';
import { actions, link, pageWith, row, wordsAt } from './section.ts';

/*
 * All that is read of rows as Gmail does not write them today, and why the rest is not, as committed text: a fact that
 * nobody can be sure of must not appear. After a change that is meant: `npx vitest run --project unit odd-rows -u`.
 */

const IDENTITY = 'X &lt;x@example.com&gt;';
const SERVER = 'Mail is sent through: smtp.a.example';
const WAY = 'Secured connection on port 587 using TLS';

/** Lines under the identity, with `|` between them. */
const DETAILS = `
${SERVER} | ${WAY}
${SERVER} | ${WAY} | Not an alias.
${SERVER} | Secured connection on port 465 using SSL | Unverified
${SERVER} | Unsecured connection on port 25
${SERVER} | Unsecured connection on port 25 using TLS
${SERVER} | Unsecured connection
${SERVER} | on port 587
${SERVER}
Mail is sent through: a friend | ${WAY}
Mail is sent through: a friend
${WAY}
Unsecured connection on port 25
using TLS
587
smtp.a.example
smtp.a.example:587 TLS
smtp.a.example. | ${WAY}
${SERVER} | ${SERVER} | ${WAY}
${SERVER}, smtp.b.example | ${WAY}
${SERVER} | ${WAY} | Secured connection on port 465 using SSL
${SERVER} | ${WAY} | Reply-to: y@example.com
${SERVER} | ${WAY} | Reply-to: Y &lt;y@example.com&gt;
${SERVER} | ${WAY} | X@Example.com
Reply-to: y@example.com | Reply-to: Y@example.com
Reply-to: y@example.com, z@example.com
Reply-to: y@ example.com
Reply-to: y@example.com on port 587
y@smtp.a.example | 587 TLS
Something new
${SERVER} | ${WAY} | Something new
Not an alias. | Something new
${link('verify')}
Unverified ${link('verify')}
Unverified ${link('send again')}
${link('send again')}
${link('help')} Not an alias.
${SERVER} | Secured connection on port 587 using ${link('TLS')}
${SERVER} | Secured connection on port 465 using <a href="https://x.example">SSL</a> | ${link('verify')}
${SERVER} | Secured connection on port <b>5</b>87 using T<i>L</i>S
Mail is sent through: smtp<b>.a.</b>example | ${WAY}
Mail is sent through: <span>smtp.a.example</span><span>Secured connection on port 587 using TLS</span>
Mail is sent through: smtp.a.example (587/TLS) | Not an alias.
Mail is sent through: smtp.a.example(port:465) SSL
Mail is sent through: 192.0.2.25 | ${WAY}
Mail is sent through: http://smtp.a.example/ | ${WAY}
Mail is sent through: user@smtp.a.example | ${WAY}
Отправка через smtp.a.example | Порт 587 (TLS)
メールの送信先: smtp.a.example | ポート 587 で TLS を使用したセキュリティで保護された接続 | エイリアスではありません。
`;

const lines = (text: string, at: number) =>
  [IDENTITY.replace('x@', `x${at}@`), ...text.split(' | ')].map((line) => `<div>${line}</div>`).join('');
const OTHERS: Record<string, string> = {
  'a name above': row('<div>X</div><div>&lt;x@example.com&gt;</div>'),
  'an address above one in brackets': row('<div>x@example.com</div><div>&lt;y@example.com&gt;</div>'),
  'an address above one with a name': row('<div>x@example.com</div><div>Y &lt;y@example.com&gt;</div>'),
  'an address above two in brackets': row(
    '<div>x@example.com</div><div>Y &lt;y@example.com&gt; &lt;z@example.com&gt; z</div>',
  ),
  'two in brackets': row('A &lt;a@example.com&gt; &lt;x@example.com&gt;'),
  'two in brackets, and words behind': row('A &lt;a@example.com&gt; &lt;x@example.com&gt; words'),
  'one in brackets, and words behind': row('A &lt;x@example.com&gt; Not an alias.'),
  'blanks in the brackets': row('A  B &lt; x@example.com &gt;'),
  'a link that touches the bracket': row(`${link('X')}&lt;x@example.com&gt;`),
  'a sign in another cell': `<tr><td>${IDENTITY}</td>${actions()}<td>!</td></tr>`,
  'no address in the brackets': row('A &lt;b&gt; &lt;x@example.com&gt;'),
  'a link before the name': row(`${link('!')} X &lt;x@example.com&gt;`),
  'a link behind a bare address': row(`x@example.com ${link('verify')}`),
  'a bare address that goes on': row('<span>x@example.com</span><span>Not an alias.</span>'),
  'a bare address that may go on': row('<span>x@example.co</span><span>m is it</span>'),
  'an address and a server in one line': row('x@example.com smtp.a.example'),
  'details in another cell': `<tr><td>${IDENTITY}</td>${actions()}<td>smtp.a.example 587 TLS</td></tr>`,
  'words in another cell': `<tr><td>${IDENTITY}</td>${actions()}<td>Not an alias.</td></tr>`,
  'a port in another cell': `<tr><td>${IDENTITY}</td>${actions()}<td>587</td></tr>`,
  'a server in a row below': `${row(IDENTITY)}<tr><td colspan="4">smtp.a.example 587 TLS</td></tr>`,
  'words in a row below': `${row(IDENTITY)}<tr><td colspan="4">Not an alias.</td></tr>`,
  'two rows below': `${row(IDENTITY)}<tr><td>a</td></tr><tr><td>b</td><td>smtp.a.example 587</td></tr>`,
  'an identity in the second cell': `<tr><td>1</td><td>${IDENTITY}</td>${actions()}</tr>`,
  'two identities': `<tr><td>${IDENTITY}</td><td>y@example.com</td>${actions()}</tr>`,
  'no identity, one link, and an @': `<tr><td>x@localhost</td><td>${link('edit info')}</td><td></td></tr>`,
  'no identity, and one link': `<tr><td>hello</td><td>${link('edit info')}</td><td></td></tr>`,
  'no identity, and two links': `<tr><td>hello</td><td>${link('edit info')}</td><td>${link('delete')}</td></tr>`,
  'no identity, no link, and an @': '<tr><td>x@localhost</td><td></td><td></td></tr>',
  'a row without link behind it': `<tr><td>${IDENTITY}</td><td></td><td></td><td></td></tr>`,
  'no link to edit': `<tr><td>${IDENTITY}</td><td>${link('make default')}</td><td></td><td>${link('delete')}</td></tr>`,
  'two links to edit': `<tr><td>${IDENTITY}</td><td>${link('make default')}</td><td>${link('a')}${link('b')}</td><td></td></tr>`,
};

function reading({ page, rows }: SettingsReading, index: number): string {
  const [sendAs, one] = [page.sendAs[index], rows[index]];
  const unread = page.unread
    .filter(({ sendAsEmail }) => sendAsEmail === undefined || sendAsEmail === sendAs?.sendAsEmail)
    .map(({ field, reason }) => `${field} ${reason}`);
  const words = Object.entries(one ? wordsAt(one) : {}).map(([field, list]) => `${field} ${JSON.stringify(list)}`);
  return [
    `  ${JSON.stringify(sendAs) ?? 'no row'}`,
    `  not read: ${unread.join(', ')}`,
    `  at: ${words.join(', ')}; edit: ${one?.editLink?.textContent}`,
  ].join('\n');
}

/** All of them on one page, for rows do not change each other. */
function readings(texts: readonly string[], rest = {}): string[] {
  const found = locateSettings(pageWith(texts.map((text, at) => row(lines(text, at + 1))).join(''), rest));
  return texts.map((text, at) => `${text}\n${reading(found, at + 1)}`);
}

it('what is read of odd rows is what stands in odd-rows.txt', async () => {
  const unknown = [`${SERVER} | ${WAY}`, 'Šalje se preko smtp.a.example | Veza na portu 587 (TLS)', 'Nije alias.'];
  const others = Object.entries(OTHERS).map(([name, rows]) => {
    const found = locateSettings(pageWith(rows));
    return [
      name,
      ...found.rows.slice(1).map((_, at) => reading(found, at + 1)),
      ...(found.rows[1] ? [] : [reading(found, 1)]),
    ].join('\n');
  });
  const blocks = [
    ...readings(DETAILS.trim().split('\n')),
    'In a language that nobody knows:',
    ...readings(unknown, { lang: 'bs' }),
    ...others,
  ];
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('odd-rows.txt');
});
