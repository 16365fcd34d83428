import { describe, expect, it } from 'vitest';
import type { ReadOthers } from '../../../utils/bulk/others';
import { readOthers } from '../../../utils/bulk/read/read-others';
import * as shapes from '../../fixtures/exports';

type Good = Extract<ReadOthers, { ok: true }>;

async function good(source: Blob | string): Promise<Good> {
  const read = await readOthers(source);
  if (!read.ok) throw new Error(read.refusal.code);
  return read;
}
const refusal = async (source: Blob | string) => {
  const read = await readOthers(source);
  return read.ok ? undefined : read.refusal.code;
};

/** `ann: shop>smtp.office365.com:587/starttls`; `?` where the server is not known. */
const short = ({ users }: Good): string[] =>
  users.flatMap(({ user, sendAs, unread }) =>
    sendAs.map(({ sendAsEmail, smtpMsa }) => {
      const isUnread = unread.some((one) => one.sendAsEmail === sendAsEmail && one.field === 'smtpMsa');
      const server = smtpMsa ? `${smtpMsa.host}:${smtpMsa.port}/${smtpMsa.securityMode}` : isUnread ? '?' : 'Gmail';
      return `${user}: ${sendAsEmail}>${server}`;
    }),
  );

const ANN = [
  'ann@example.com: ann@example.com>Gmail',
  'ann@example.com: shop@example.org>smtp.office365.com:587/starttls',
];
const BOB = [
  'bob@example.com: bob@example.com>Gmail',
  'bob@example.com: bob@example.net>smtp.office365.com:587/starttls',
];

describe('GAM', () => {
  it('is read with signatures of several lines, which are left out', async () => {
    const read = await good(shapes.GAM);
    expect(short(read)).toEqual([
      ...ANN,
      'bob@example.com: bob@example.com>Gmail',
      'bob@example.com: bob@alias.example>Gmail',
    ]);
    expect(read.problemCount).toBe(0);
    expect(JSON.stringify(read)).not.toContain('Example Ltd');
    expect(read.users[0]).toMatchObject({
      isAccount: true,
      sendAs: [
        { isPrimary: true, isDefault: true, treatAsAlias: undefined, verificationStatus: undefined },
        {
          displayName: 'Shop',
          replyToAddress: 'ann@example.com',
          isPrimary: false,
          isDefault: false,
          treatAsAlias: true,
          verificationStatus: 'accepted',
        },
      ],
      unread: [{ sendAsEmail: 'shop@example.org', field: 'smtpMsa.username', reason: 'not-shown' }],
    });
    expect(read.users[1]?.sendAs[1]).toMatchObject({
      isDefault: true,
      treatAsAlias: false,
      verificationStatus: 'pending',
    });
  });

  it('names users without an address, and has another sign in its titles', async () => {
    const read = await good(shapes.GAM_AUDIT);
    expect(read.users.map(({ user, sendAs }) => `${user} ${sendAs.length}`)).toEqual([
      'new@example.com 0',
      'ann@example.com 2',
    ]);
    expect(short(read).at(-1)).toBe('ann@example.com: shop@example.org>mail.example.org:465/ssl');
    expect(read.users[1]?.sendAs[1]?.treatAsAlias).toBe(false);
  });

  it('of old leaves out the columns of servers where there are none', async () => {
    expect(short(await good(shapes.GAM_OLD))).toEqual([
      'ga.messaging@example.edu: ga.messaging@example.edu>Gmail',
      'ga.messaging@example.edu: messaging@example.edu>Gmail',
    ]);
  });

  it('may have its progress above the titles, and its titles again further down', async () => {
    const twice = shapes.GAM_PROGRESS + shapes.GAM;
    expect((await good(twice)).users.map(({ sendAs }) => sendAs.length)).toEqual([3, 3]);
    expect((await good(twice)).problemCount).toBe(0);
  });

  it('can have its columns in any order, and others among them', async () => {
    const [titles = '', ...rows] = shapes.GAM_AUDIT.trim().split('\n');
    const turned = [
      `orgUnit,${titles.split(',').toReversed()},x`,
      ...rows.map((row) => `/,${row.split(',').toReversed()},`),
    ];
    expect(short(await good(turned.join('\n')))).toEqual(short(await good(shapes.GAM_AUDIT)));
  });
});

describe('sheets of others', () => {
  it('without servers leave open who sends', async () => {
    expect(short(await good(shapes.PSGSUITE))).toEqual([
      'ann@example.com: ann@example.com>Gmail',
      'ann@example.com: shop@example.org>?',
    ]);
  });

  it('are read by what their columns are called, each row for itself', async () => {
    const read = await good(shapes.SHEET);
    expect(short(read)).toEqual([
      ': info@example.jp>mail.example.jp:587/ssl',
      ': shop@example.jp>mail.example.jp:587/starttls',
    ]);
    expect(
      read.users.map(({ sendAs: [one], isAccount }) => [one?.smtpMsa?.username, one?.isPrimary, isAccount]),
    ).toEqual([
      ['info@example.jp', false, false],
      ['shop', false, false],
    ]);
  });

  it.each(['\t', '|'])('may put %j between cells', async (sign) => {
    expect(short(await good(shapes.GAM_AUDIT.replaceAll(',', sign)))).toHaveLength(2);
  });
});

describe("the API's JSON", () => {
  const json = JSON.stringify;
  it.each([
    ['one list', json(shapes.LIST), ANN],
    ['in several lines', json(shapes.LIST, null, 2), ANN],
    ['a list of lists', json([shapes.LIST, shapes.OTHER_LIST]), [...ANN, ...BOB]],
    [
      'lists by user',
      json({ 'ann@example.com': shapes.LIST, 'bob@example.com': shapes.OTHER_LIST.sendAs }),
      [...ANN, ...BOB],
    ],
    ['one after the other', `${json(shapes.LIST, null, 2)}\n${json(shapes.OTHER_LIST, null, 2)}\n`, [...ANN, ...BOB]],
    ['one a line', `${json(shapes.LIST)}\r\n${json(shapes.OTHER_LIST)}`, [...ANN, ...BOB]],
    ['all resources in one list', json([...shapes.LIST.sendAs, ...shapes.OTHER_LIST.sendAs]), [...ANN, ...BOB]],
    ['pasted with a byte order mark', `\ufeff${json(shapes.LIST)}`, ANN],
    ['as client libraries wrap it', json({ config: { headers: { a: 'b' } }, data: shapes.LIST, status: 200 }), ANN],
  ])('is read: %s', async (_, text, expected) => {
    const read = await good(text);
    expect(short(read)).toEqual(expected);
    expect(read.problemCount).toBe(0);
    expect(json(read)).not.toContain('ltr');
  });

  it('with parts only leaves open what was not asked for', async () => {
    const read = await good(
      json({ sendAs: [{ sendAsEmail: 'ann@example.com', isPrimary: true }, { sendAsEmail: 'a@example.org' }] }),
    );
    expect(short(read)).toEqual(['ann@example.com: ann@example.com>Gmail', 'ann@example.com: a@example.org>?']);
    expect(read.users[0]?.sendAs[1]?.treatAsAlias).toBeUndefined();
  });

  it('that ends too soon says where, and the rest is read', async () => {
    const cut = `${json(shapes.LIST)}\n${json(shapes.OTHER_LIST).slice(0, -9)}`;
    const read = await good(cut);
    expect(short(read)).toEqual(ANN);
    expect(read.problems).toEqual([{ line: 2, code: 'json', values: {} }]);
    expect(await refusal(json(shapes.LIST).slice(0, -9))).toBe('json');
  });
});

describe('what is not understood', () => {
  it('is said by line, behind signatures of several lines too, and the rest is read', async () => {
    const read = await good(
      `${shapes.GAM}eve@example.com,Eve,no address,,False,False,True,accepted,,,,\neve@example.com,Eve,e@example.org,,Perhaps,False,True,accepted,,smtp.example.org,abc,ssl\nshort,row\n`,
    );
    expect(read.problems).toEqual([
      { line: 8, code: 'address', values: { value: 'no address' } },
      { line: 9, code: 'value', values: { field: 'isPrimary', value: 'Perhaps' } },
      { line: 9, code: 'value', values: { field: 'smtpMsa.port', value: 'abc' } },
      { line: 10, code: 'cells', values: { count: 2, expected: 12 } },
    ]);
    expect(short(read).at(-1)).toBe('eve@example.com: e@example.org>smtp.example.org:undefined/ssl');
    expect(read.users.at(-1)?.unread.map(({ field }) => field)).toContain('smtpMsa.port');
  });

  it.each([10, 200_000])(
    'is a quote that nothing closes: only its line is lost, with %i lines behind it',
    async (count) => {
      const rows = Array.from({ length: count }, (_, n) => `u${n}@example.com,U,u${n}@example.com,,True,True,,,,,\n`);
      const read = await good(
        `${shapes.GAM_AUDIT}eve@example.com,"Eve,e@example.com,,True,True,,,,,\n${rows.join('')}`,
      );
      expect(read.problems).toEqual([{ line: 5, code: 'quote', values: {} }]);
      expect(read.users).toHaveLength(2 + count);
    },
  );

  it('is a line that never ends: what stands before it is read', async () => {
    const read = await good(`${shapes.GAM_AUDIT}eve@example.com,"${'x'.repeat(5_000_000)}`);
    expect(short(read)).toHaveLength(2);
    expect(read.problems).toEqual([{ line: 5, code: 'tooLong', values: {} }]);
  });

  it('is no file with addresses', async () => {
    expect(await refusal('')).toBe('columns');
    expect(await refusal('x'.repeat(3_000_000))).toBe('columns');
    expect(await refusal('name,colour\nann,red\n')).toBe('columns');
    expect(await refusal('{}')).toBe('empty');
    expect(await refusal('User,sendAsEmail\n')).toBe('empty');
    expect(await refusal(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])]))).toBe('binary');
    expect(await refusal(new Blob([new Uint8Array(3000)]))).toBe('binary');
  });
});

describe('encodings', () => {
  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
    return new Blob([bytes]);
  };
  const named = shapes.GAM.replace('Shop', '店😀');

  it.each([
    ['UTF-8', new Blob([named])],
    ['UTF-8 with a mark', new Blob([`\ufeff${named}`])],
    ['UTF-16, as PowerShell writes it', utf16(`\ufeff${named.replaceAll('\n', '\r\n')}`, true)],
    ['UTF-16, the other way round', utf16(`\ufeff${named}`, false)],
    ['UTF-16 without a mark', utf16(named, true)],
    ['UTF-16 without a mark, the other way round', utf16(named, false)],
    ['lines of old Macs', new Blob([named.replaceAll('\n', '\r')])],
  ])('%s', async (_, file) => {
    const read = await good(file);
    expect(short(read).slice(0, 2)).toEqual(ANN);
    expect(read.users[0]?.sendAs[1]?.displayName).toBe('店😀');
    expect(read.broken).toBe(false);
  });

  it('come in any pieces, also in the middle of a letter or of the end of a line', async () => {
    const bytes = new TextEncoder().encode(
      `${named}eve@example.com,Eve,no address,,False,False,True,accepted,,,,\n`.replaceAll('\n', '\r\n'),
    );
    const file = new Blob([bytes]);
    file.stream = () =>
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
    const read = await good(file);
    expect(read.users[0]?.sendAs[1]?.displayName).toBe('店😀');
    expect(read.problems).toEqual([{ line: 8, code: 'address', values: { value: 'no address' } }]);
  });

  it('that are broken are said once, and cost only what is written in them', async () => {
    const latin = Uint8Array.from(shapes.GAM.replace('Shop', 'Übung'), (letter) => letter.charCodeAt(0));
    const read = await good(new Blob([latin]));
    expect(short(read).slice(0, 2)).toEqual(ANN);
    expect(read.broken).toBe(true);
    const second = Uint8Array.from(`L\xff,${shapes.GAM.replaceAll('\n', '\n,')}`, (letter) => letter.charCodeAt(0));
    expect(short(await good(new Blob([second]))).slice(0, 2)).toEqual(ANN);
    expect(
      await good(new Blob([Uint8Array.from(shapes.GAM.replace('shop@', 'sh\xfcp@'), (l) => l.charCodeAt(0))])),
    ).toMatchObject({
      problems: [{ line: 5, code: 'address' }],
    });
  });
});

describe('a file with passwords', () => {
  /** A file of which the beginning was read, and how far. */
  const watched = (start: string) => {
    let read = 0;
    const file = new Blob([start]);
    file.stream = () =>
      new ReadableStream({
        pull(controller) {
          read += 1;
          controller.enqueue(new TextEncoder().encode(read === 1 ? start : 'a@example.com,x,x\n'.repeat(5000)));
          if (read === 200) controller.close();
        },
      });
    return { file, read: () => read };
  };

  it.each([
    'address,server,password\n',
    'E-Mail;Server;Passwort\n',
    'メールアドレス,サーバー,パスワード\n',
    'sendAsEmail\tsmtpMsa.host\tsmtpMsa.password\n',
    '{"sendAs":[{"sendAsEmail":"a@example.com","smtpMsa":{"host":"x","password":"geheim"}},\n',
  ])('is refused before it is read further: %j', async (start) => {
    const { file, read } = watched(start);
    expect(await refusal(file)).toBe('passwords');
    expect(read()).toBeLessThan(5);
  });

  it('is not one with a line above its titles that speaks of one', async () => {
    expect(short(await good(`Exported without password\n${shapes.GAM}`)).slice(0, 2)).toEqual(ANN);
  });

  it.each(['changePasswordAtNextLogin', 'passport', 'Bypass?'])('is not one with a column %s', async (title) => {
    expect(await refusal(`address,server,${title}\na@example.com,smtp.example.com,False\n`)).toBeUndefined();
  });
});
