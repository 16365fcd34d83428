import { describe, expect, it } from 'vitest';
import { dateIn } from '../../../utils/gmail/bounce/date.ts';
import { markFields } from '../../../utils/gmail/edit-window/mark-fields.ts';
import { accountOf } from '../../../utils/gmail/page/account.ts';
import { allLabels, gmailLabel, labelsIn, tableLanguage } from '../../../utils/gmail/page/labels.ts';
import { languageOf } from '../../../utils/gmail/page/language.ts';
import {
  accountsUrl,
  composeUrl,
  isAccountsSettings,
  isEditWindow,
  userIndexOf,
} from '../../../utils/gmail/page/route.ts';
import { addressesIn, isAddress, namedAddresses } from '../../../utils/gmail/text/address.ts';
import { comparable, fold } from '../../../utils/gmail/text/fold.ts';
import { hostIn, isHost } from '../../../utils/gmail/text/host.ts';
import { readLines } from '../../../utils/gmail/text/lines.ts';
import { isDoubtful } from '../../../utils/gmail/text/seams.ts';
import { isShown } from '../../../utils/gmail/text/shown.ts';
import { tokensOf } from '../../../utils/gmail/text/tokens.ts';
import { visibleText } from '../../../utils/gmail/text/visible-text.ts';
import { documentOf } from './document-of.ts';

const linesOf = (html: string) => readLines(documentOf(`<body>${html}`).body);

/** Runs as they may come from a page; `|` is where one piece of text ends, `/` one element. */
const RUNS = `
smtp.example.com
smtp.example.com.
smtp.example.com. Next
smtp.example.com. next
server: smtp.example.com.
smtp.example.com, smtp2.example.com; (smtp3.example.com)
smtp.example.com:465
smtp.example.com(port:465)
smtp.example.com、465、TLS
port:465/TLS
587/TLS 465-SSL 25. 25 2587 5870 587.5 12:587 587:12
465menggunakan 25menggunakan 587abcd
TLS1.2 xTLS TLSx (TLS) SSL/TLS
a@example.com
Name<a@example.com>,b@example.com
a@example.com:465
user@smtp.example.com.
o'brien@example.com 'a@example.com'
a@localhost @example.com a@@b.com a@b.c
http://smtp.example.com/x?y see https://a.example:465
ftp://localhost http://intranet/
192.0.2.25 192.0.2.256 1.2.3 192.0.2.25:587
smtp.example.c smtp..example.com .smtp.example.com smtp.example.com-
経由smtp.example.jpを 経由でsmtp.例え.jp
smtp.example.com|Secured
smtp.example.com/Secured
smtp.example.com/secured
smtp.example.com/.au
smtp.example./Com
alias./Reply
smtp/.example.com
smtp.|example.com
smtp.o|ffice365.com
smtp.o/ffice365.com
through/smtp.example.com
58|7
58/7
587|TLS
587/TLS/smtp.example.com
a@exam|ple.com
a@example.com/Not
a@example.co/m
mail.example.org/Port 465
mail.example.org|x
`;

describe('a run of text', () => {
  it('is read as what stands in runs.txt', async () => {
    const blocks = RUNS.trim()
      .split('\n')
      .map((run) => {
        const cuts = run.includes('://') || /[a-z]\/TLS|\/x\?/.test(run) || /\/TLS /.test(run) ? [run] : run.split('/');
        const html = cuts
          .map((part) => `<span>${part.replaceAll('<', '&lt;').split('|').join('<!---->')}</span>`)
          .join('');
        const { lines } = linesOf(html);
        const tokens = lines.flatMap((line) =>
          tokensOf(line).map(({ kind, value, start, end }) => `  ${kind} ${value} ${start}-${end}`),
        );
        return [run, ...tokens].join('\n');
      });
    // After a change that is meant: `npx vitest run --project unit words-read -u`, and look at the difference.
    await expect(`${blocks.join('\n')}\n`).toMatchFileSnapshot('runs.txt');
  });

  it.each([
    'a.co',
    'smtp.example.com',
    'x_y.example.com',
    'a-b.example.museum',
    '0.0.0.0',
    '255.255.255.255',
    'a.xn--p1ai',
    'пример.рф',
    '例え.jp',
    `${'a'.repeat(63)}.com`,
  ])('a host: %s', (text) => expect(isHost(text)).toBe(true));
  it.each([
    '',
    'com',
    'a.c',
    'a..com',
    '-a.com',
    'a-.com',
    'a.com-',
    '256.1.1.1',
    '1.2.3',
    'a.1',
    'a.comкириллица',
    `${'a'.repeat(64)}.com`,
    `${`${'a'.repeat(49)}.`.repeat(5)}comm`,
    'a b.com',
    '.рф',
  ])('no host: %s', (text) => expect(isHost(text)).toBe(false));
  it('of 253 signs is a host, and no longer one', () => {
    const name = (length: number) => `${`${'a'.repeat(49)}.`.repeat(4)}${'b'.repeat(length - 204)}.com`;
    expect([name(253).length, isHost(name(253)), isHost(name(254))]).toEqual([253, true, false]);
    expect(isHost(`${'é.'.repeat(125)}com`)).toBe(true);
  });

  it.each([
    ['smtp.example.jp', 'smtp.example.jp'],
    ['経由smtp.example.jpを', 'smtp.example.jp'],
    ['..smtp.example.com..', 'smtp.example.com.'],
    ['ב-smtp.example.com', 'smtp.example.com'],
    ['smtp.example.com를', 'smtp.example.com'],
    ['経由', undefined],
    ['経由例え.jp', '経由例え.jp'],
  ])('the host in %s: %s', (word, host) => {
    const span = hostIn(word);
    expect(span && word.slice(span.start, span.end)).toBe(host);
  });

  it.each([
    'a@b.example',
    'ä@b.example',
    "o'b@b.example",
    'a.b+c@b.example',
    `${'x'.repeat(308)}@b.example`.slice(-320),
  ])('an address: %s', (text) => expect(isAddress(text)).toBe(true));
  it.each([
    '',
    '@b.example',
    'a@',
    'a@b',
    '.a@b.example',
    'a b@b.example',
    'a@b@c.example',
    '<a@b.example',
    `${'x'.repeat(320)}@b.example`,
  ])('no address: %s', (text) => expect(isAddress(text)).toBe(false));
  it.each([
    ['(a@b.example).', ['a@b.example']],
    ['a@b.example,c@d.example', ['a@b.example', 'c@d.example']],
    ["'a@b.example'", ['a@b.example']],
    ['x:a@b.example/y', ['a@b.example']],
    ['a@-b.example', []],
    ['a@b.example.', ['a@b.example']],
  ])('the addresses in %s', (word, addresses) => {
    expect(addressesIn(word).map(({ start, end }) => word.slice(start, end))).toEqual(addresses);
  });
  it('names addresses in order, in small letters', () => {
    expect(namedAddresses('From: B <B@X.example>,\tａ@x.example nobody')).toEqual(['b@x.example', 'a@x.example']);
  });

  it('is compared in plain signs, at the same length', () => {
    expect(fold('a\u00a0b\u3000c\t５８７ ٥٨٧ ५८७ Ａ：＠～ é')).toBe('a b c 587 587 587 A:@~ é');
    expect(fold('٠٩ ০৯ ｜')).toBe('09 09 |');
    expect(comparable(' \u200eA b » : ')).toBe('ab');
    expect(comparable('a:b')).toBe('a:b');
  });
});

describe('lines', () => {
  const shown = (html: string) =>
    linesOf(html).lines.map(({ raw, seams, links }) => {
      const marks = [...seams].map(([at, kind]) => `${at}${kind[0]}`).join(' ');
      return [raw, marks, links.map(({ start, end }) => raw.slice(start, end)).join('|')].filter(Boolean).join(' ; ');
    });

  it.each([
    ['a<br>b<p>c</p>d', ['a', 'b', 'c', 'd']],
    ['a<b>b</b>c', ['abc ; 1e 2e']],
    ['a<!-- x -->b<wbr>c', ['abc ; 1t 2t']],
    ['<span style="display: block">a</span>b<span style="display:inline">c</span>', ['a', 'bc ; 1e']],
    ['<div> </div><div>a</div>', ['a']],
    ['<a href="#">a</a> b <span role="link">c</span><button>d</button><a>e</a>', ['a b cde ; 1e 4e 5e 6e ; a|c|d']],
    ['<a href="#">a<b role="button">b</b></a>', ['ab ; 1e ; ab']],
    ['<a href="#">a<br>b</a>c', ['a ; a', 'bc ; 1e ; b']],
    [
      'a<select><option>x</select><script>y</script><style>z</style><textarea>t</textarea><send-as-x>u</send-as-x>b',
      ['ab ; 1t'],
    ],
    ['a<span hidden>x</span><i style="DISPLAY : none">y</i>b', ['ab ; 1t']],
    ['\u202ba\u200eb\u202c', ['ab ; 1t']],
  ])('of %s', (html, lines) => expect(shown(html)).toEqual(lines));

  it('have their links, also those without text', () => {
    const { links } = linesOf('<a href="#"></a><span role="button"><img></span><b role="linked">x</b>');
    expect(links.map(({ localName }) => localName)).toEqual(['a', 'span']);
  });

  it('are seen where neither they nor anything around them is hidden', () => {
    const at = (html: string) => isShown(documentOf(html).querySelector('i') as Element);
    expect(at('<p style="display:block"><i style="color:red">x</i></p>')).toBe(true);
    expect(at('<p hidden><b style="display:block"><i>x</i></b></p>')).toBe(false);
    expect(at('<i style="display:none">x</i>')).toBe(false);
    expect(visibleText(documentOf('<p> a </p><p>bcd</p>').body, 4)).toBe('a\nbc');
  });
});

describe('the page', () => {
  it.each([
    ['Nov 12, 2026, 10:11 AM', '2026-11-12'],
    ['November 2 2026', '2026-11-02'],
    ['Thu, 5 Sept. 2026', '2026-09-05'],
    ['31 Dec, 2026', '2026-12-31'],
    ['2026/1/2 10:11', '2026-01-02'],
    ['2026年11月12日(木)', '2026-11-12'],
    ['2026. 3. 4.', '2026-03-04'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['12/11/2026', undefined],
    ['31 Foo 2026', undefined],
    ['Feb 30, 2026', undefined],
    ['12026-01-01', undefined],
    ['1926-01-01', undefined],
    ['', undefined],
  ])('says by %j that it was %s', (text, date) => expect(dateIn(text)).toBe(date));

  it('says each month in English', () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      new Date(Date.UTC(2026, at, 7)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
    );
    expect(months.map((month) => dateIn(`${month} 7, 2026`))).toEqual(
      months.map((_, at) => `2026-${String(at + 1).padStart(2, '0')}-07`),
    );
  });

  const stated = (lang: string, add = '') => {
    const document = documentOf(`<html lang="${lang}"><b>${add}</b>`);
    return languageOf(document, document.querySelector('b') ?? undefined);
  };
  it.each([
    ['de', '', 'de', undefined],
    ['pt_BR', '', 'pt-BR', undefined],
    ['iw', '', 'he', undefined],
    ['', '', undefined, undefined],
    ['no tag', '', undefined, undefined],
    ['de', 'Add another email address', 'en', 'en'],
    ['', 'Add another email address', 'en', 'en'],
    ['en-GB', 'Add another email address', 'en-GB', 'en'],
    ['es-MX', gmailLabel('addAnother', 'es'), 'es-MX', undefined],
    ['zh-TW', gmailLabel('addAnother', 'zh-CN'), 'zh-CN', 'zh-CN'],
  ])('that says lang="%s" and "%s" is in %s', (lang, add, language, proven) => {
    const found = stated(lang, add);
    expect(found.language).toBe(language);
    if (proven !== undefined) expect(found.proven).toBe(proven);
  });

  it.each([
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-AR', 'es-419'],
    ['ES-419', 'es-419'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-MO', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-hant', 'zh-TW'],
    ['pt-BR', 'pt'],
    ['', ''],
  ])('in %s has the labels of %s', (language, table) => expect(tableLanguage(language)).toBe(table));

  it('has every label in every language among all of them', () => {
    const all = new Set(allLabels());
    for (const language of ['en', 'de', 'ja', 'zh-TW', 'es-419'])
      for (const label of Object.values(labelsIn(language).words)) expect(all.has(label), label).toBe(true);
  });

  it.each([
    ['Settings - a@gmail.com - Gmail', 'a@gmail.com'],
    ['Inbox (2) – a@gmail.com — Corp Mail', 'a@gmail.com'],
    ['x@y.example - \u200eＡ@gmail.com\u200e - Gmail', 'Ａ@gmail.com'],
    ['a@gmail.com', undefined],
    ['Settings - a@gmail.com', undefined],
    ['Settings-a@gmail.com-Gmail', undefined],
  ])('with the title %j is of %s', (title, account) => {
    expect(accountOf({ title, location: null })).toBe(account);
    expect(accountOf({ title, location: new URL('https://mail.google.com/mail/b/x/u/0/') as never })).toBeUndefined();
  });
  it('without a title is of nobody', () => expect(accountOf({ title: {}, location: null })).toBeUndefined());

  it('is known by its address', () => {
    const at = (path: string) => new URL(path, 'https://mail.google.com');
    expect(isEditWindow(at('/mail/u/0/?view=om'))).toBe(false);
    expect(isAccountsSettings(at('/mail/#settings/accounts_x'))).toBe(false);
    expect([userIndexOf(at('/mail/u/123')), userIndexOf(at('/mail/u/1234/'))]).toEqual([123, 0]);
    expect(accountsUrl(2)).toBe('https://mail.google.com/mail/u/2/#settings/accounts');
    expect(composeUrl(1, 'a+b@c.example', 'Test 1&2')).toBe(
      'https://mail.google.com/mail/u/1/?view=cm&fs=1&to=a%2Bb%40c.example&su=Test+1%262',
    );
  });

  it('has its differing fields outlined, with room to see the focus', () => {
    const document = documentOf('<head></head>');
    markFields(document, ['host', 'port', 'username', 'securityMode']);
    const style = document.querySelector('#send-as-fields');
    expect(style?.parentElement).toBe(document.head);
    for (const part of [
      'input[name="cfss"]',
      'select[name="cfsp"]',
      'input[name="cfsl"]',
      'input[name^="sm"][type="radio"]:checked',
      'outline: 2px solid',
      'outline-width: 4px',
    ])
      expect(style?.textContent).toContain(part);
    markFields(document, ['port']);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(style?.textContent).not.toContain('cfss');
  });
});

describe('a name that text touches', () => {
  const doubtful = (name: string) => {
    const [before = '', ...pieces] = name.split('|');
    const { lines } = linesOf(`${before}${pieces.map((piece) => `<b>${piece}</b>`).join('')}`);
    const [line] = lines;
    return line && isDoubtful(line, { start: 0, end: name.replaceAll('|', '').length });
  };

  it.each(['smtp.example.co|secured', 'smtp.example.|secured', 'a.b.|secured', 'smtp.example.com|m|x'])(
    'is in doubt: %s',
    (name) => {
      expect(doubtful(name)).toBe(true);
    },
  );

  it.each([
    'smtp|.example.secured',
    'smtp.exam|ple.secured',
    'example.|secured',
    'smtp.example.s|ecured',
    'smtp.example.|com',
    'smtp.example.secured',
  ])('is in none: %s', (name) => expect(doubtful(name)).toBe(false));
});
