import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateSettings, readSettings } from '../../../utils/gmail/read-settings.ts';
import { readLines } from '../../../utils/gmail/text/lines.ts';
import { compare } from '../../drift/compare.ts';
import { mixed } from '../../gmail/accounts/mixed.ts';
import { settingsHtml } from '../../gmail/settings.ts';
import { languages } from '../../gmail/words.ts';
import { documentOf } from './document-of.ts';
import { link, pageWith, row, wordsAt } from './section.ts';

const IDENTITY = '<div>X &lt;x@example.com&gt;</div>';
const LINKS: [string, (word: string) => string][] = [
  ['a link with an address', (word) => `<a href="https://support.google.com/mail/answer/22370">${word}</a>`],
  ['a link of Gmail’s scripts', link],
  ['a link in bold', (word) => `<b><a href="#">${word}</a></b>`],
  ['a link around bold', (word) => `<span role="link"><u>${word}</u></span>`],
  ['a button', (word) => `<button>${word}</button>`],
  ['plain text', (word) => word],
];
const LINES: [string, (lines: string[]) => string][] = [
  ['div', (lines) => lines.map((line) => `<div>${line}</div>`).join('')],
  ['br', (lines) => lines.join('<br>')],
  ['table', (lines) => `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`],
  ['one line', (lines) => lines.join(' ')],
];

/** What the page says of the row with this cell. */
function readRow(cell: string) {
  const page = readSettings(pageWith(row(cell)));
  return { ...page.sendAs[1], unread: page.unread };
}

describe.each([...languages, 'xx'])('the stand-in in %s', (language) => {
  test.each(['a', 'span'] as const)('a row reads the same with TLS and SSL as links: %s', (securityWord) => {
    const account = { ...mixed, language };
    for (const details of ['div', 'br', 'span', 'table'] as const) {
      const read = (word: typeof securityWord | 'text', aliasLine: 'first' | 'last') =>
        readSettings(documentOf(settingsHtml(account, { details, aliasLine, securityWord: word })));
      const page = read(securityWord, 'first');
      expect({ ...page, unread: undefined }).toEqual({ ...read('text', 'last'), unread: undefined });
      expect(compare(page, account).wrong).toEqual([]);
      for (const { sendAsEmail, smtpMsa } of account.sendAs) {
        const found = page.sendAs.find((one) => one.sendAsEmail === sendAsEmail)?.smtpMsa?.securityMode;
        if (smtpMsa?.securityMode !== 'none') expect(found).toBe(smtpMsa?.securityMode);
      }
    }
  });
});

/** Alias line, server line, connection line, as seen in pictures or told by who saw them; the last ones are made up. */
const SEEN: Record<string, [notAlias: string, server: string, connection: string]> = {
  en: ['Not an alias.', 'Mail is sent through: HOST', 'Secured connection on port 587 using TLS'],
  fr: ['Ceci n’est pas un alias.', 'Les e-mails sont envoyés par : HOST', 'Connexion TLS sécurisée sur le port 587'],
  'es-419': [
    'No es un alias.',
    'El correo se envía a través de: HOST',
    'Conexión segura en el puerto 587, utiliza TLS',
  ],
  ja: [
    'エイリアスではありません。',
    'メールの経由サーバー: HOST',
    'TLS を使用したポート 587 でのセキュリティで保護された接続',
  ],
  'zh-TW': ['不是別名。', '郵件遞送伺服器：HOST', '採用 TLS 的加密連線 (通訊埠 587)'],
  de: ['', 'Nachricht wurde gesendet über: HOST', 'Sichere Verbindung auf Port 587 mit TLS'],
  'pt-BR': ['', 'Enviado por: HOST', 'Conexão segura na porta 587 usando TLS'],
  ko: ['별칭이 아닙니다.', '메일 발송 중계 서버: HOST', '포트 587에서 TLS를 사용한 보안 연결'],
  id: ['Bukan alias.', 'Surat dikirim melalui: HOST', 'Sambungan aman pada port 587menggunakan TLS'],
  'zh-CN': ['', '邮件通过 HOST 发送', '使用TLS的安全连接（端口 587）'],
  ar: ['', 'عبر: \u200eHOST\u200e', 'اتصال آمن على المنفذ ٥٨٧ باستخدام \u202aTLS\u202c'],
  he: ['', '\u202bדרך: \u2066HOST\u2069\u202c', 'חיבור מאובטח ב-TLS ביציאה 587'],
};
const addAnother: Record<string, string> = {
  en: 'Add another email address',
  fr: 'Ajouter une autre adresse e-mail',
  'es-419': 'Agregar otra dirección de correo electrónico',
  ja: '他のメール アドレスを追加',
  'zh-TW': '新增另一個電子郵件地址',
  ko: '다른 이메일 주소 추가',
  id: 'Tambahkan alamat email lainnya',
};

describe.each(Object.entries(SEEN))('words of %s', (language, [notAlias, server, connection]) => {
  const read = (lines: string[], asLines: (lines: string[]) => string) => {
    const document = pageWith(row(IDENTITY + asLines(lines)), { lang: language });
    const add = document.querySelector('td[colspan] [role=link]');
    if (add) add.textContent = addAnother[language] ?? 'xyz';
    const { page, rows } = locateSettings(document);
    return { ...page.sendAs[1], words: rows[1] && wordsAt(rows[1]) };
  };

  test.each(LINKS)('%s', (_, asLink) => {
    for (const [name, asLines] of LINES) {
      const lines = [server.replace('HOST', 'smtp.example.com'), connection.replace('TLS', asLink('TLS'))];
      const ticked = read(lines, asLines);
      expect(ticked.smtpMsa, name).toEqual({ host: 'smtp.example.com', port: 587, securityMode: 'starttls' });
      expect(ticked.words, name).toMatchObject({
        'smtpMsa.securityMode': ['TLS'],
        'smtpMsa.host': ['smtp.example.com'],
      });
      expect(ticked.treatAsAlias, name).toBe(notAlias ? true : undefined);
      if (!notAlias) continue;
      for (const all of [
        [notAlias, ...lines],
        [...lines, notAlias],
      ]) {
        expect(read(all, asLines), name).toMatchObject({ treatAsAlias: false, smtpMsa: ticked.smtpMsa });
      }
      expect(read([...lines, 'xyz'], asLines).treatAsAlias, name).toBeUndefined();
      expect(read(lines.slice(0, 1), asLines).treatAsAlias, name).toBeUndefined();
      expect(read(lines.slice(1), asLines).treatAsAlias, name).toBeUndefined();
    }
  });
});

test('in any words and any order, a link says what it says as plain text', () => {
  const word = fc.constantFrom<string>(
    'via',
    'Verbindung',
    'sécurisée',
    'порт',
    'μέσω',
    'の接続',
    '的加密連線',
    '를',
    'عبر',
    'יציאה',
    'ผ่าน',
    '(',
    '）',
    ',',
  );
  const gap = fc.constantFrom(' ', '\u00a0', '\u3000');
  const line = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
    at: fc.tuple(fc.nat(), fc.nat()),
    mode: fc.constantFrom('SSL', 'TLS'),
    port: fc.constantFrom(25, 465, 587),
    asLink: fc.constantFrom(...LINKS.map(([, asLink]) => asLink)),
    gap,
  });
  const document = pageWith(row(`${IDENTITY}<p>Via: smtp.example.com</p><p class="line"></p>`));
  const template = document.querySelector('.line');
  fc.assert(
    fc.property(line, ({ words, at, mode, port, asLink, gap }) => {
      const parts = words.toSpliced(at[0] % (words.length + 1), 0, String(port));
      const html = parts.toSpliced(at[1] % (parts.length + 1), 0, asLink(mode)).join(gap);
      if (template) template.innerHTML = html;
      const [, found] = readSettings(document).sendAs;
      const securityMode = mode === 'SSL' ? 'ssl' : 'starttls';
      expect(found?.smtpMsa, html).toEqual({ host: 'smtp.example.com', port, securityMode });
      expect(found?.treatAsAlias, html).toBeUndefined();
    }),
    { numRuns: 300, seed: 10 },
  );
});

test('a link is part of its line, text and all', () => {
  const { lines, links } = readLines(documentOf('<body>a <a href="#">b <b>c</b></a> d<br><button>e</button>').body);
  expect(lines.map(({ raw, links }) => [raw, ...links.map(({ start, end }) => raw.slice(start, end))])).toEqual([
    ['a b c d', 'b c'],
    ['e', 'e'],
  ]);
  expect(links.map(({ localName }) => localName)).toEqual(['a', 'button']);
  expect(readRow(`${IDENTITY}<p>Not an ${link('alias')}.</p>`).treatAsAlias).toBe(false);
});

test('TLS is no action, even where its link begins a line', () => {
  const html = `<p>Via: smtp.example.com</p><p>Secured on port 587 using<br>${link('TLS')}</p>`;
  expect(readRow(IDENTITY + html).smtpMsa?.securityMode).toBe('starttls');
});

describe('what is clicked is no detail', () => {
  const server = '<p>Mail is sent through: smtp.example.com</p><p>Secured connection on port 587 using TLS</p>';

  test.each([
    ['a line of links', `<p>${link('465 SSL')} | ${link('smtp.b.example')}</p>`],
    ['in brackets', `<p>[${link('smtp.b.example 465 SSL')}]</p>`],
    ['beside "verify"', `<p>${link('verify')} ${link('x')}</p>`],
  ])('%s', (_, html) => {
    const found = readRow(IDENTITY + server + html);
    expect(found.smtpMsa).toEqual({ host: 'smtp.example.com', port: 587, securityMode: 'starttls' });
    expect(found.treatAsAlias).toBeUndefined();
  });

  test.each([
    ['behind words', `<p>Unverified ${link('verify')}</p>`],
    ['alone', `<p>${link('verify')}</p>`],
    ['in brackets', `<p>[${link('verify')}]</p>`],
    ['behind the identity', ''],
  ])('"verify" %s', (_, html) => {
    const identity = html ? IDENTITY : `<div>X &lt;x@example.com&gt; ${link('verify')}</div>`;
    expect(readRow(identity + server + html)).toMatchObject({
      sendAsEmail: 'x@example.com',
      displayName: 'X',
      treatAsAlias: true,
      verificationStatus: 'pending',
    });
  });

  test('another link in a detail line is not known', () => {
    const found = readRow(`${IDENTITY}${server}<p>Unverified ${link('Learn more')}</p>`);
    expect(found.treatAsAlias).toBeUndefined();
  });

  test.each([
    `x@example.com ${link('verify')}`,
    `x@example.com${link('verify')}`,
    `${link('x@example.com')} verify`,
    '<a href="mailto:x@example.com">x@example.com</a>',
  ])('an address alone, with a link beside it: %s', (html) => {
    expect(readRow(html).sendAsEmail).toBe('x@example.com');
  });

  test('a link before the name may be no part of it', () => {
    const { displayName, unread } = readRow(`${link('★ x')} Name &lt;x@example.com&gt;`);
    expect(displayName).toBeUndefined();
    expect(unread).toContainEqual({ sendAsEmail: 'x@example.com', field: 'displayName', reason: 'ambiguous' });
    expect(readRow(link('Name &lt;x@example.com&gt;')).displayName).toBe('Name');
  });
});

describe('a full stop behind the server', () => {
  const host = (line: string) => {
    const { smtpMsa, unread } = readRow(`${IDENTITY}<p>${line}</p>`);
    return smtpMsa?.host ?? unread.find(({ field }) => field === 'smtpMsa.host')?.reason;
  };

  test.each([
    [
      'another sentence follows',
      'Mail is sent through: smtp.example.com. Secured connection on port 587 using TLS',
      'smtp.example.com',
    ],
    ['in letters without capitals', 'דרך: smtp.example.com. חיבור 587 TLS', 'smtp.example.com'],
    ['in brackets', 'Sent through: smtp.example.com. (On port 587 with TLS)', 'smtp.example.com'],
    ['the sentence goes on', 'Sent through smtp.example.com. on port 587 with TLS', 'ambiguous'],
    ['another piece follows', 'Via: smtp.example.com. <b>Secured</b> on port 587 with TLS', 'ambiguous'],
    ['nothing follows', 'On port 587 with TLS through: smtp.example.com.', 'smtp.example.com.'],
    ['an ideographic one', '郵件遞送伺服器：smtp.example.com。採用 TLS (587)', 'smtp.example.com'],
  ])('%s', (_, line, expected) => {
    expect(host(line)).toBe(expected);
  });
});
