import { describe, expect, test } from 'vitest';
import { locateSettings, readSettings } from '../../../utils/gmail/read-settings.ts';
import { compare } from '../../drift/compare.ts';
import type { GmailAccount } from '../../gmail/account.ts';
import { mixed } from '../../gmail/accounts/mixed.ts';
import { origin } from '../../gmail/accounts/origin.ts';
import type { PageOptions } from '../../gmail/page.ts';
import { settingsHtml } from '../../gmail/settings.ts';
import { languages } from '../../gmail/words.ts';
import { documentOf } from './document-of.ts';
import { actions, link, ownRow, pageWith, row, sectionHtml, wordsAt } from './section.ts';

const DETAILS = ['div', 'br', 'span', 'table'] as const;
const CLASSES = ['kept', 'no-aYf', 'renamed'] as const;

/** What the page with this row says about its address. */
function readRow(cell: string, rest: Parameters<typeof pageWith>[1] = {}) {
  const page = readSettings(pageWith(row(cell), rest));
  return { ...page.sendAs[1], unread: Object.fromEntries(page.unread.map(({ field, reason }) => [field, reason])) };
}

const reading = (account: GmailAccount, options: PageOptions = {}) =>
  readSettings(documentOf(settingsHtml(account, options)));

describe.each([...languages, 'xx'])('in %s', (language) => {
  test.each(DETAILS)('every row reads the same with detail lines as %s, whatever the classes', (details) => {
    for (const account of [mixed, origin].map((one) => ({ ...one, language }))) {
      const pages = CLASSES.map((classes) => reading(account, { details, classes }));
      for (const page of pages) {
        expect(compare(page, account).wrong).toEqual([]);
        expect({ ...page, anchor: undefined }).toEqual({ ...pages[0], anchor: undefined });
        expect(page.language).toBe(language);
        expect(page.sendAs.map(({ smtpMsa }) => smtpMsa?.host)).toEqual(
          account.sendAs.map(({ smtpMsa }) => smtpMsa?.host),
        );
        expect(page.sendAs.map(({ replyToAddress }) => replyToAddress)).toEqual(
          account.sendAs.map(({ replyToAddress }) => replyToAddress),
        );
        expect(page.replyFrom).toBe(account.replyFrom);
      }
    }
  });
});

test('what nobody could know is left open, with a reason', () => {
  const { sendAs, unread } = reading({ ...origin, language: 'de' });
  expect(sendAs[1]).toMatchObject({ isPrimary: false, isDefault: false });
  expect(sendAs[1]?.treatAsAlias).toBeUndefined();
  expect(unread).toEqual([
    { sendAsEmail: 'info@example.jp', field: 'smtpMsa.username', reason: 'not-shown' },
    { sendAsEmail: 'info@example.jp', field: 'treatAsAlias', reason: 'unknown-words' },
    { sendAsEmail: 'info@example.jp', field: 'verificationStatus', reason: 'not-shown' },
  ]);
});

describe('identity', () => {
  test.each([
    ['A &lt;b@c.example&gt; &lt;x@example.com&gt;', 'A <b@c.example>'],
    ['smtp.evil.example 465 SSL &lt;x@example.com&gt;', 'smtp.evil.example 465 SSL'],
    ['me@gmail.com &lt;x@example.com&gt;', 'me@gmail.com'],
    ['a &lt; b &lt;x@example.com&gt;', 'a < b'],
    ['<b>A</b> <i>&lt;x@example.com&gt;</i>', 'A'],
    ['\u202bA\u00a0 B\u202c &lt;\u202ax@example.com\u202c&gt;', 'A B'],
    ['Not an alias. &lt;x@example.com&gt;', 'Not an alias.'],
    ['&lt;x@example.com&gt;', undefined],
    ['x@example.com', undefined],
  ])('%s', (html, displayName) => {
    const { unread, ...sendAs } = readRow(`<div>${html}</div>`);
    expect(sendAs).toEqual({
      sendAsEmail: 'x@example.com',
      displayName,
      isPrimary: false,
      isDefault: false,
      treatAsAlias: true,
    });
    expect(unread).not.toHaveProperty('displayName');
  });

  test.each(['info+tag@example.com', 'info@例え.jp', "o'brien@xn--r8jz45g.jp", 'INFO@Example.com'])('%s', (address) => {
    expect(readRow(`<div>A &lt;${address}&gt;</div>`).sendAsEmail).toBe(address);
  });

  test.each([
    '<span>A &lt;b@c.example&gt;</span><span> &lt;x@example.com&gt;</span>',
    '<div>b@c.example</div><div>&lt;x@example.com&gt;</div>',
    '<div>A</div><div>x@example.com</div>',
    '<div>x@localhost</div><div>Reply-to: Y &lt;y@example.com&gt;</div>',
    'x@example.com</td><td>y@example.com',
    `<div>x@example.com ${link('verify')} &lt;y@example.com&gt;</div>`,
    '<div>x@example.com</div><div>A &lt;y@example.com&gt; or &lt;z@example.com&gt; both</div>',
    `<div>${'x'.repeat(10_000)}@example.com</div>`,
  ])('not certain whose row: %#', (html) => {
    const page = readSettings(pageWith(row(html)));
    expect(page.sendAs.map(({ sendAsEmail }) => sendAsEmail)).toEqual(['me@gmail.com']);
    expect(page.unread).toContainEqual({ field: 'sendAs', reason: 'ambiguous' });
  });

  test('a row with links to act on it belongs to an address, though none can be read', () => {
    const page = readSettings(pageWith(row('<div>Work</div>')));
    expect(page.sendAs.map(({ sendAsEmail }) => sendAsEmail)).toEqual(['me@gmail.com']);
    expect(page.unread).toContainEqual({ field: 'sendAs', reason: 'ambiguous' });
  });

  test('an address alone, and one in brackets behind words below it', () => {
    const found = readRow('<div>x@example.com</div><div>Reply-to: Y &lt;y@example.com&gt;</div>');
    expect(found).toMatchObject({ sendAsEmail: 'x@example.com', displayName: undefined });
    expect(found.replyToAddress).toBe('y@example.com');
  });

  test('a name on a line of its own is no detail', () => {
    const { smtpMsa, displayName, unread } = readRow('<div>smtp.a.example 465 SSL</div>&lt;x@example.com&gt;');
    expect({ smtpMsa, displayName }).toEqual({});
    expect(unread).toMatchObject({ displayName: 'ambiguous', smtpMsa: 'ambiguous' });
  });
});

const identity = '<div>X &lt;x@example.com&gt;</div>';

describe('server', () => {
  test.each([
    ['two hosts', 'smtp.a.example or smtp.b.example on 587 with TLS', { port: 587, securityMode: 'starttls' }, 'host'],
    [
      'two ports',
      'smtp.a.example on 587 or 465 with TLS',
      { host: 'smtp.a.example', securityMode: 'starttls' },
      'port',
    ],
    ['TLS and SSL', 'smtp.a.example on 587 with SSL/TLS', { host: 'smtp.a.example', port: 587 }, 'securityMode'],
  ])('%s: that one is not read', (_, line, smtpMsa, field) => {
    const found = readRow(`${identity}<div>${line}</div>`);
    expect(found.smtpMsa).toEqual(smtpMsa);
    expect(found.unread).toHaveProperty([`smtpMsa.${field}`], 'ambiguous');
  });

  test('without a host name the rest is read', () => {
    const found = readRow(`${identity}<div>via mailserver</div><div>on port 587 using TLS</div>`);
    expect(found.smtpMsa).toEqual({ port: 587, securityMode: 'starttls' });
    expect(found.unread).toHaveProperty(['smtpMsa.host'], 'not-found');
  });

  test('port 25 is "unsecured" only in known words', () => {
    const line = (words: string) => readRow(`${identity}<div>Via: smtp.a.example</div><div>${words}</div>`);
    expect(line('Unsecured connection on port 25').smtpMsa?.securityMode).toBe('none');
    expect(line('保護されていない接続 (25)').smtpMsa?.securityMode).toBe('none');
    expect(line('Zwak op 25').smtpMsa).toEqual({ host: 'smtp.a.example', port: 25 });
    expect(line('Zwak op 25').unread).toHaveProperty(['smtpMsa.securityMode'], 'unknown-words');
  });

  test.each([
    ['a lone number', 'Added 25 days ago'],
    ['a lone host', 'See support.google.com'],
  ])('%s is no server', (_, line) => {
    const found = readRow(`${identity}<div>${line}</div>`);
    expect(found.smtpMsa).toBeUndefined();
    expect(found.unread).toHaveProperty('smtpMsa', 'ambiguous');
  });

  test('text of links is no server', () => {
    const found = readRow(`${identity}<div><a href="#">smtp.a.example 465 SSL</a></div>`);
    expect(found.smtpMsa).toBeUndefined();
    expect(found.unread).not.toHaveProperty('smtpMsa');
  });

  test('hidden text is not read', () => {
    const hidden = '<div style="display: none">smtp.b.example 465 SSL</div><div hidden>smtp.c.example</div>';
    expect(readRow(`${identity}${hidden}<p>smtp.a.example 587 TLS</p>`).smtpMsa?.host).toBe('smtp.a.example');
  });

  test('this extension’s own hint is not read', () => {
    const found = readRow(
      `${identity}<p>smtp.a.example 587 TLS</p><send-as-hint>smtp.b.example 465 SSL</send-as-hint>`,
    );
    expect(found.smtpMsa).toEqual({ host: 'smtp.a.example', port: 587, securityMode: 'starttls' });
  });

  test('details in another cell are read, a number there is not', () => {
    const cells = (cell: string) =>
      readSettings(pageWith(`<tr><td>${identity}</td>${actions()}<td>${cell}</td></tr>`)).sendAs[1]?.smtpMsa;
    expect(cells('smtp.a.example 587 TLS')?.host).toBe('smtp.a.example');
    expect(cells('25')).toBeUndefined();
  });

  test.each(['<td colspan="4">', '<td></td><td colspan="3">'])(
    'details in a row below are not read, and not taken for absent: %s',
    (cell) => {
      const page = readSettings(pageWith(`${row(identity)}<tr>${cell}smtp.a.example 587 TLS</td></tr>`));
      expect(page.sendAs[1]?.smtpMsa).toBeUndefined();
      expect(page.unread).toContainEqual({ sendAsEmail: 'x@example.com', field: 'smtpMsa', reason: 'ambiguous' });
      expect(page.unread).not.toContainEqual({ field: 'sendAs', reason: 'ambiguous' });
    },
  );
});

describe('reply-to', () => {
  test('one address in a line of its own', () => {
    expect(readRow(`${identity}<p>Zurück an: Y &lt;y@example.com&gt;</p>`).replyToAddress).toBe('y@example.com');
  });

  test.each([
    ['two addresses', '<p>y@example.com, z@example.com</p>'],
    ['two lines', '<p>To y@example.com</p><p>To z@example.com</p>'],
    ['an address beside a server', '<p>y@example.com smtp.a.example 587 TLS</p>'],
    ['a server typed with an @', '<p>y@smtp.a.example</p><p>587 TLS</p>'],
    ['something like an address', '<p>y@localhost</p>'],
  ])('%s: not read', (_, html) => {
    const found = readRow(identity + html);
    expect(found.replyToAddress).toBeUndefined();
    expect(found.unread).toHaveProperty('replyToAddress', 'ambiguous');
  });

  test.each(['<p>Sent to x@example.com</p>', '<p>such as @yahoo.com</p>'])('none in: %s', (html) => {
    const found = readRow(identity + html);
    expect(found.replyToAddress).toBeUndefined();
    expect(found.unread).not.toHaveProperty('replyToAddress');
  });
});

describe('treat as an alias', () => {
  const server = '<p>Mail is sent through: smtp.a.example</p><p>Secured connection on port 587 using TLS</p>';

  test('off by Gmail’s words, in any page', () => {
    expect(readRow(`${identity}${server}<p>Not an alias.</p>`, { lang: 'xx' }).treatAsAlias).toBe(false);
  });

  test('on only where an English row was read in full', () => {
    expect(readRow(identity + server).treatAsAlias).toBe(true);
    expect(readRow(identity + server, { lang: 'xx' }).treatAsAlias).toBe(true); // Gmail's words are English.
    const more = readRow(`${identity}${server}<p>Not treated as alias</p>`);
    expect(more.treatAsAlias).toBeUndefined();
    expect(more.unread).toHaveProperty('treatAsAlias', 'unknown-words');
  });

  test('unknown where Gmail’s words are not known to be English', () => {
    const html = sectionHtml({ rows: ownRow + row(identity) }).replace('Add another email address', 'Voeg toe');
    const page = readSettings(documentOf(html));
    expect(page.sendAs[1]?.treatAsAlias).toBeUndefined();
    expect(page.unread).toContainEqual({ sendAsEmail: 'x@example.com', field: 'treatAsAlias', reason: 'not-shown' });
  });
});

test.each([
  ['<p>Unverified</p>', 'pending'],
  [`<p>${link('verify')}</p>`, 'pending'],
  ['<p>via unverified.example.com</p>', undefined],
  ['<p>verify</p>', undefined],
])('verification: %s', (html, status) => {
  expect(readRow(identity + html).verificationStatus).toBe(status);
});

describe('primary and default', () => {
  const page = (title: string, rows = ownRow + row(identity)) => readSettings(documentOf(sectionHtml({ title, rows })));

  test('the account of the title is the primary address', () => {
    const found = page('Inbox (3) - re: a@b.example - Me@Gmail.com - Gmail');
    expect(found.account).toBe('Me@Gmail.com');
    expect(found.sendAs.map(({ isPrimary }) => isPrimary)).toEqual([true, false]);
  });

  test('capitals make no other mailbox', () => {
    const rows = row('<div>Me &lt;ME@Gmail.com&gt;</div>') + row('<div>&lt;m.e@gmail.com&gt;</div>');
    expect(page('x - me@gmail.com - Gmail', rows).sendAs.map(({ isPrimary }) => isPrimary)).toEqual([true, false]);
    expect(page('x - M.E@GMAIL.com - Gmail').sendAs.map(({ isPrimary }) => isPrimary)).toEqual([true, false]);
  });

  test('Gmail’s other name and its dots are the same mailbox', () => {
    expect(page('x - m.e@googlemail.com - Gmail').sendAs.map(({ isPrimary }) => isPrimary)).toEqual([true, false]);
  });

  test.each(['Gmail', 'Settings - me@gmail.com', 'Settings - other@gmail.com - Gmail'])(
    'nobody is known to be primary: %s',
    (title) => {
      const found = page(title);
      expect(found.sendAs.map(({ isPrimary }) => isPrimary)).toEqual([undefined, undefined]);
      expect(found.unread.filter(({ field }) => field === 'isPrimary')).toHaveLength(2);
    },
  );

  test('the account of a delegated mailbox is not known', () => {
    const html = sectionHtml({ rows: ownRow });
    const at = (path: string) => readSettings(documentOf(html, `https://mail.google.com${path}#settings/accounts`));
    expect(at('/mail/b/AEoRXRS/u/0/').account).toBeUndefined();
    expect(at('/mail/u/0/').account).toBe('me@gmail.com');
  });

  const defaults = (rows: string) =>
    readSettings(documentOf(sectionHtml({ rows }))).sendAs.map(({ isDefault }) => isDefault);

  test('the only address is the default', () => {
    expect(defaults(`<tr><td>&lt;me@gmail.com&gt;</td>${actions('&nbsp;', '')}</tr>`)).toEqual([true]);
  });

  test('a blank cell beside others says nothing', () => {
    const blank = `<tr><td>&lt;me@gmail.com&gt;</td>${actions('&nbsp;', '')}</tr>`;
    expect(defaults(blank + row('a@example.com'))).toEqual([undefined, false]);
  });

  test('a blank cell beside a default and a link is not the default', () => {
    const blank = `<tr><td>b@example.com</td>${actions('&nbsp;')}</tr>`;
    expect(defaults(ownRow + blank + row('a@example.com'))).toEqual([true, false, false]);
  });

  test('links in every row say nothing', () => {
    expect(defaults(row('me@gmail.com') + row('a@example.com'))).toEqual([undefined, undefined]);
    expect(defaults(row('me@gmail.com'))).toEqual([false]);
  });

  test('text in two rows says nothing of them', () => {
    const unverified = `<tr><td>a@example.com</td>${actions('waiting')}</tr>`;
    expect(defaults(ownRow + unverified + row(identity))).toEqual([undefined, undefined, false]);
  });

  test('columns may be added', () => {
    const rows = [ownRow, row(identity), row('a@example.com')].map((html, i) =>
      html
        .replace('<tr>', '<tr><td><input type="checkbox"></td>')
        .replace('</td><td>', `</td><td>${i ? '' : '!'}</td><td>`),
    );
    const found = locateSettings(documentOf(sectionHtml({ rows: rows.join('') })));
    expect(found.page.sendAs.map(({ isDefault }) => isDefault)).toEqual([true, false, false]);
    expect(found.rows.map(({ editLink }) => editLink?.textContent)).toEqual(Array(3).fill('edit info'));
  });
});

describe('columns that Gmail does not have today', () => {
  /** Rows of four cells behind the identity, each given as default, edit and delete. */
  const wide = (rows: string[][], title?: string) => {
    const html = rows.map(
      (cells, i) =>
        `<tr><td>${i ? `a${i}@example.com` : 'me@gmail.com'}</td><td>!</td>${cells
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    );
    const found = locateSettings(documentOf(sectionHtml({ rows: html.join(''), ...(title && { title }) })));
    return found.page.sendAs.map(
      ({ isDefault }, i) => `${isDefault}, ${found.rows[i]?.editLink?.textContent ?? 'no link'}`,
    );
  };
  const [make, edit, remove] = [link('make default'), link('edit info'), link('delete')];
  const own = ['default', edit, ''];
  const other = [make, edit, remove];

  test('leave default and links as they are where their number agrees', () => {
    expect(wide([own, other, other])).toEqual(['true, edit info', 'false, edit info', 'false, edit info']);
    expect(
      wide([
        [make, edit, ''],
        ['default', edit, remove],
      ]),
    ).toEqual(['false, edit info', 'true, edit info']);
  });

  test('of the only address', () => {
    expect(wide([['', edit, '']])).toEqual(['true, edit info']);
    expect(wide([['', edit, remove]])).toEqual(['true, no link']);
  });

  test('give no link where a row has one more or less, or nobody is known to be primary', () => {
    expect(wide([own, [make, edit, remove + link('help')], other])).toEqual([
      'true, edit info',
      'false, no link',
      'false, edit info',
    ]);
    expect(wide([own, [make, edit, '']])).toEqual(['true, edit info', 'false, no link']);
    expect(wide([['default', edit, remove], other])).toEqual(['undefined, no link', 'false, edit info']);
    expect(wide([own, other], 'Gmail')).toEqual(['undefined, no link', 'undefined, no link']);
  });

  test('in some rows only say nothing of the default', () => {
    const uneven = ['<td>default</td>', `<td>${make}</td><td></td>`].map(
      (cells, i) =>
        `<tr><td>${i ? 'a@example.com' : 'me@gmail.com'}</td><td>!</td>${cells}<td>${edit}</td><td></td></tr>`,
    );
    const { page } = locateSettings(documentOf(sectionHtml({ rows: uneven.join('') })));
    expect(page.sendAs.map(({ isDefault }) => isDefault)).toEqual([undefined, undefined]);
  });
});

describe('when replying', () => {
  const radio = (checked: boolean, label: string, name = 'r') =>
    `<div><input type="radio" name="${name}" ${checked ? 'checked' : ''}> ${label}</div>`;
  const read = (after: string) => {
    const { replyFrom, unread } = readSettings(pageWith(row(identity), { after }));
    return replyFrom ?? unread.find(({ field }) => field === 'replyFrom')?.reason;
  };

  test.each([
    [
      'the second, with an address in brackets',
      radio(false, 'ab') + radio(true, 'cd (me@gmail.com)'),
      'default-address',
    ],
    ['the second of two without', radio(false, 'ab') + radio(true, 'cd'), 'default-address'],
    ['the first', radio(true, 'ab') + radio(false, 'cd (me@gmail.com)'), 'same-address'],
    ['the other way round', radio(true, 'cd（me@gmail.com）') + radio(false, 'ab'), 'default-address'],
    [
      'words against the address',
      radio(true, 'cd (me@gmail.com)') + radio(false, 'Always reply from default address'),
      'ambiguous',
    ],
    [
      'both with an address in brackets, and no known words',
      radio(true, 'ab (a@example.com)') + radio(false, 'cd (me@gmail.com)'),
      'ambiguous',
    ],
    [
      'both with an address in brackets, whatever the words',
      radio(true, 'Always reply from default address (a@example.com)') + radio(false, 'cd (me@gmail.com)'),
      'ambiguous',
    ],
    ['three', radio(true, 'a') + radio(false, 'b') + radio(false, 'c'), 'ambiguous'],
    ['none chosen', radio(false, 'ab') + radio(false, 'cd'), 'ambiguous'],
    ['no words', radio(true, '') + radio(false, ''), 'ambiguous'],
    ['another setting’s', radio(true, 'a', 'bx_amard') + radio(false, 'b', 'bx_amard'), 'not-found'],
    ['none', '', 'not-found'],
  ])('%s', (_, after, expected) => {
    expect(read(after)).toBe(expected);
  });

  test('drawn radios with labels in front', () => {
    const drawn = (checked: boolean, label: string) =>
      `<label>${label} <span role="radio" aria-checked="${checked}"></span></label>`;
    expect(read(drawn(true, 'ab') + drawn(false, 'cd (me@gmail.com)'))).toBe('same-address');
  });
});

describe('language', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en-GB'],
    ['ja', 'en'], // Gmail's own words are English.
    ['"><script>', 'en'],
  ])('%s, with English words: %s', (lang, expected) => {
    const document = pageWith('');
    document.documentElement.lang = lang;
    expect(readSettings(document).language).toBe(expected);
  });

  test('an old or missing tag', () => {
    const html = sectionHtml({ rows: ownRow, lang: 'iw' }).replace('Add another email address', 'הוספה');
    expect(readSettings(documentOf(html)).language).toBe('he');
    const without = readSettings(documentOf(html.replace(' lang="iw"', '')));
    expect(without.language).toBeUndefined();
    expect(without.unread).toContainEqual({ field: 'language', reason: 'not-found' });
  });
});

describe('places', () => {
  test('rows stand where they were read, each value at its words', () => {
    const document = documentOf(settingsHtml(mixed, { details: 'table' }));
    const { page, rows, table } = locateSettings(document);
    expect(rows.map(({ sendAsEmail }) => sendAsEmail)).toEqual(page.sendAs.map(({ sendAsEmail }) => sendAsEmail));
    expect(table?.className).toBe('cf qv aYf');
    for (const { row, cell, sendAsEmail, editLink } of rows) {
      expect(row.cells[0]).toBe(cell);
      expect(cell.textContent).toContain(sendAsEmail);
      expect(editLink?.textContent).toBe('edit info');
      expect(row.contains(editLink ?? null)).toBe(true);
    }
    expect(rows[3] && wordsAt(rows[3])).toEqual({
      sendAsEmail: ['office@example.org'],
      'smtpMsa.host': ['smtp.example.org'],
      'smtpMsa.port': ['465'],
      'smtpMsa.securityMode': ['SSL'],
      replyToAddress: ['desk@example.net'],
      treatAsAlias: ['Not an alias.'],
    });
  });

  test('also across split text, marks and elements', () => {
    const cell = `${identity}<p>through: \u200esm<b>tp.a</b>.example\u200e on \u202a587\u202c</p><p>T<i>LS</i></p>`;
    const [, located] = locateSettings(pageWith(row(cell))).rows;
    expect(located && wordsAt(located)).toMatchObject({
      'smtpMsa.port': ['587'],
      'smtpMsa.securityMode': ['TLS'],
    });
    const host = locateSettings(pageWith(row(`${identity}<p>sm\u200etp<b>.a.example</b> 587</p>`))).rows[1];
    expect(host && wordsAt(host)['smtpMsa.host']).toEqual(['sm\u200etp.a.example']);
  });

  test('a link that is known to delete is never the link to edit', () => {
    const rows = `<tr><td>a@example.com</td><td>${link('make default')}</td><td>${link('delete')}</td><td></td></tr>`;
    expect(locateSettings(pageWith(rows)).rows.map(({ editLink }) => editLink?.textContent)).toEqual([
      'edit info',
      undefined,
    ]);
  });
});
