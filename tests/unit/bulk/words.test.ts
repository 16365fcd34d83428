import { describe, expect, it } from 'vitest';
import { columnsOf, isPasswordName, isTitleRow, tellsServers } from '../../../utils/bulk/read/columns';
import { readOthers } from '../../../utils/bulk/read/read-others';
import { addressOf, isAddress } from '../../../utils/bulk/read/values';

/** What people and programs call a column. */
const TITLES: Record<string, string> = {
  user: 'User, user email, Account, owner, primaryEmail',
  sendAsEmail: 'sendAsEmail, Send as, SendAs address, Address, Email, E-mail address, mail address',
  displayName: 'displayName, Name',
  replyToAddress: 'replyToAddress, Reply-to',
  isPrimary: 'isPrimary',
  isDefault: 'is default',
  treatAsAlias: 'treatAsAlias',
  verificationStatus: 'verification status',
  'smtpMsa.host': 'smtpMsa.host, SMTP host, SMTP server, Host, Server, outgoing server',
  'smtpMsa.port': 'smtpMsa_port, SMTP port, Ｐｏｒｔ',
  'smtpMsa.securityMode': 'smtpMsa.securityMode, Security mode, Security, Encryption, SSL, SMTP security',
  'smtpMsa.username': 'smtpMsa.username, User name, SMTP username, SMTP user, Login',
};
const GAM = ['user', 'displayName', 'sendAsEmail', 'replyToAddress', 'isPrimary', 'isDefault', 'treatAsAlias'];
const AUDIT = [...GAM, 'verificationStatus'];

describe('titles', () => {
  it.each(Object.entries(TITLES).flatMap(([field, list]) => list.split(', ').map((title) => [title, field])))(
    '%s',
    (title, field) => {
      expect([...columnsOf([title])]).toEqual([[field, 0]]);
      expect(isTitleRow([field === 'sendAsEmail' ? 'host' : 'address', title])).toBe(true);
    },
  );

  it('by the names of the API come before what a person may mean, and the first before later ones', () => {
    expect([...columnsOf(['host', 'smtpMsa.host', 'address', 'address', 'sendAsEmail'])]).toEqual([
      ['sendAsEmail', 4],
      ['smtpMsa.host', 1],
    ]);
    expect([...columnsOf(['x', 'port', 'port'])]).toEqual([['smtpMsa.port', 1]]);
  });

  it('name the address, and more than that', () => {
    expect(isTitleRow(['address'])).toBe(false);
    expect(isTitleRow(['host', 'port'])).toBe(false);
    expect(isTitleRow(['address', 'a@example.com', 'port'])).toBe(false);
  });

  it('tell by a column for servers, or by all that GAM writes, that an address without one is sent by Gmail', () => {
    const tells = (titles: string[]) => tellsServers(columnsOf(titles));
    expect(tells(AUDIT)).toBe(true);
    expect(tells(['address', 'server'])).toBe(true);
    expect(AUDIT.map((one) => tells(AUDIT.filter((title) => title !== one)))).toEqual(AUDIT.map(() => false));
  });

  it.each(['Password', 'SMTP passwd', 'pwd', 'Passwort', 'Kennwort', 'passphrase', 'mot de passe', 'MDP'])(
    'of passwords: %s',
    (title) => expect(isPasswordName(title)).toBe(true),
  );
  it.each(['contraseña', 'senha', 'hasło', 'wachtwoord', 'пароль', 'şifre', 'パスワード', '密码', '密碼', '비밀번호'])(
    'of passwords: %s',
    (title) => expect(isPasswordName(title)).toBe(true),
  );
  it.each(['pass', 'PW', 'secret'])('of passwords, as a whole only: %s', (title) => {
    expect(isPasswordName(title)).toBe(true);
    expect(isPasswordName(`${title} x`)).toBe(false);
    expect(isPasswordName(`x ${title}`)).toBe(false);
  });
});

describe('values', () => {
  const read = (more: object) => addressOf({ sendAsEmail: 'a@example.com', ...more }, true);
  const wrong = (more: object) => read(more)?.problems.map(({ code, values }) => `${code} ${values.field}`);

  it.each([
    ['none', 'none unsecured'],
    ['ssl', 'ssl SSL/TLS smtps'],
    ['starttls', 'starttls TLS tls/starttls StartTLS/TLS'],
  ])('security %s', (mode, words) => {
    for (const word of words.split(' '))
      expect(read({ 'smtpMsa.securityMode': word }), word).toMatchObject({
        problems: [],
        sendAs: { smtpMsa: { securityMode: mode } },
      });
  });

  it.each([
    [true, 'true TRUE yes 1 on'],
    [false, 'false No 0 off'],
  ])('yes and no: %s', (flag, words) => {
    for (const word of words.split(' '))
      for (const field of ['isPrimary', 'isDefault', 'treatAsAlias'] as const)
        expect(read({ [field]: word }), word).toMatchObject({ problems: [], sendAs: { [field]: flag } });
  });

  it('of ports', () => {
    const port = (text: string | number) => read({ 'smtpMsa.port': text })?.sendAs.smtpMsa?.port;
    expect(['1', '587.0', 465, ' 25 ', '65535'].map(port)).toEqual([1, 587, 465, 25, 65_535]);
    expect(['0', '65536', '-1', '46.5', 'x'].map(port)).toEqual(Array(5).fill(undefined));
    expect(wrong({ 'smtpMsa.port': '65536' })).toEqual(['value smtpMsa.port']);
  });

  it('of whether an address is confirmed, and to whom answers go', () => {
    expect(read({ verificationStatus: 'Accepted' })?.sendAs.verificationStatus).toBe('accepted');
    expect(read({ verificationStatus: 'pending' })?.sendAs.verificationStatus).toBe('pending');
    expect(wrong({ verificationStatus: 'no', replyToAddress: 'nobody' })).toEqual([
      'value replyToAddress',
      'value verificationStatus',
    ]);
  });

  it('that are longer than a line are shown from their beginning', () => {
    const [problem] = read({ isDefault: 'x'.repeat(100) })?.problems ?? [];
    expect(problem?.values.value).toBe('x'.repeat(60));
  });

  it('that are absent are not known, and those that are empty say what Gmail leaves out', () => {
    const given = { user: 'a@example.com', isDefault: '', treatAsAlias: '', displayName: '', isPrimary: '' };
    expect(read(given)).toEqual({
      user: 'a@example.com',
      sendAs: { sendAsEmail: 'a@example.com', isPrimary: false, isDefault: false, treatAsAlias: false },
      unread: ['replyToAddress', 'verificationStatus'].map((field) => ({
        sendAsEmail: 'a@example.com',
        field,
        reason: 'not-shown',
      })),
      problems: [],
    });
    expect(read({ user: 'mailto:A@example.com' })?.sendAs).toMatchObject({ isPrimary: true, treatAsAlias: undefined });
    expect(read({ isPrimary: 'yes', treatAsAlias: '' })?.sendAs.treatAsAlias).toBeUndefined();
  });

  it('of a server: one of them is enough, and none of them means Gmail only where servers were asked for', () => {
    const unread = (knowsServer: boolean, more: object = {}) =>
      addressOf({ sendAsEmail: 'a@example.com', ...more }, knowsServer)?.unread.some(
        ({ field }) => field === 'smtpMsa',
      );
    expect(read({ 'smtpMsa.username': 'info' })?.sendAs.smtpMsa).toMatchObject({ username: 'info' });
    expect(read({ 'smtpMsa.host': ' ', 'smtpMsa.port': '' })?.sendAs).not.toHaveProperty('smtpMsa');
    expect([unread(true), unread(false), unread(false, { isPrimary: 'true' })]).toEqual([false, true, false]);
  });

  it.each(['a@example.com', 'Taro.O-Neil+x@sub.example.co.jp', 'info@例え.jp', 'a@xn--r8jz45g.jp', 'a@1.example'])(
    'an address: %s',
    (text) => expect(isAddress(text)).toBe(true),
  );
  it.each(['', 'a', '@example.com', 'a@', 'a b@example.com', 'a@b@example.com', 'a@-x.example'])(
    'no address: %j',
    (text) => expect(isAddress(text)).toBe(false),
  );
  it.each([
    '<a@example.com',
    'a@example.com>',
    '"a@example.com',
    'a@exa"mple.com',
    'a\ufffd@example.com',
    'a@例\ufffd.jp',
  ])('no address: %j', (text) => expect(isAddress(text)).toBe(false));
  it('of 320 signs is one, and of 321 none', () => {
    const domain = `${'a'.repeat(60)}.`.repeat(4);
    const of = (length: number) => `${'x'.repeat(length - domain.length - 4)}@${domain}com`;
    expect([of(320).length, isAddress(of(320)), isAddress(of(321))]).toEqual([320, true, false]);
  });
});

describe('a file', () => {
  const good = async (text: string | Blob) => {
    const read = await readOthers(text);
    if (!read.ok) throw new Error(read.refusal.code);
    return read;
  };
  const users = async (text: string | Blob) =>
    (await good(text)).users.map(({ user, sendAs }) => `${user} ${sendAs.length}`);

  it('is read from the hundredth line on where its titles stand there, and quotes above them close nothing', async () => {
    const file = (above: number) => `${'Got "2 Users\n'.repeat(above)}address,port\na@example.com,x\n`;
    for (const above of [1, 2, 99])
      expect((await good(file(above))).problems).toEqual([
        { line: above + 2, code: 'value', values: { field: 'smtpMsa.port', value: 'x' } },
      ]);
    expect(await readOthers(file(100))).toMatchObject({ ok: false, refusal: { code: 'columns' } });
  });

  it('has rows of one user anywhere, in small letters or not; without users each row stands for itself', async () => {
    const row = (user: string, address: string) => `${user},${address},x\n`;
    const rows =
      row('Ann@x.example', 'a@y.example') + row('bob@x.example', 'b@y.example') + row('ann@X.example', 'c@y.example');
    expect(await users(`user,address,name\n${rows}`)).toEqual(['Ann@x.example 2', 'bob@x.example 1']);
    expect(await users('address,name\na@y.example,x\nb@y.example,x\n')).toEqual([' 1', ' 1']);
  });

  it('may have cells behind its columns where they are empty, and none too few', async () => {
    const read = await good('address,name\na@y.example,x, ,\nb@y.example\nc@y.example,x,y\n\n , \n');
    expect(read.users.map(({ sendAs: [one] }) => one?.sendAsEmail)).toEqual(['a@y.example', undefined]);
    expect(read.problems).toEqual([
      { line: 3, code: 'cells', values: { count: 1, expected: 2 } },
      { line: 4, code: 'cells', values: { count: 3, expected: 2 } },
    ]);
  });

  it('names no user that it does not name: a row that ends before its user has none', async () => {
    expect(await users('address,name,user\n , \na@x.example,A,ann@x.example\n')).toEqual([' 0', 'ann@x.example 1']);
  });

  it('names the first two hundred problems, and counts all', async () => {
    const read = await good(`address,name\n${'x,y\n'.repeat(201)}`);
    expect([read.problems.length, read.problemCount, read.problems[199]?.line]).toEqual([200, 201, 201]);
  });

  it('says which column holds passwords', async () => {
    const column = async (text: string) => {
      const read = await readOthers(text);
      return read.ok ? undefined : read.refusal.values.column;
    };
    expect(await column('"address","SMTP password" \n')).toBe('SMTP password');
    expect(await column('address,name\na@x.example,x\naddress,name, password \n')).toBe('password');
    expect(await column('{"sendAsEmail":"a@x.example","password" : "x"}')).toBe('password');
    expect(await column('{"sendAsEmail":"a@x.example","password":""}')).toBeUndefined();
  });
});

describe('JSON', () => {
  const usersOf = async (json: unknown) => {
    const read = await readOthers(JSON.stringify(json));
    return read.ok ? read.users : [];
  };
  const one = { sendAsEmail: 'a@y.example' };

  it.each(['user', 'User', 'userId', 'userEmail', 'primaryEmail', 'email'])('names the user as %s', async (key) => {
    for (const json of [{ [key]: 'ann@x.example', sendAs: [one] }, [{ ...one, [key]: 'ann@x.example' }]])
      expect(await usersOf(json)).toMatchObject([{ user: 'ann@x.example', isAccount: true, sendAs: [one] }]);
  });

  it('of which nobody knows whose it is, is nobody’s', async () => {
    expect(await usersOf({ user: 'me', sendAs: [one] })).toMatchObject([{ user: '', isAccount: false }]);
    const two = [{ ...one, isPrimary: true }, { sendAsEmail: 'b@y.example' }];
    expect((await usersOf(two)).map(({ user, sendAs }) => `${user} ${sendAs.length}`)).toEqual(['a@y.example 2']);
    const later = [{ sendAsEmail: 'b@y.example' }, { ...one, isPrimary: true }];
    expect((await usersOf(later)).map(({ user, sendAs }) => `${user} ${sendAs.length}`)).toEqual(['a@y.example 2']);
  });

  it('holds all that is known of an address, and nothing else of it', async () => {
    const whole = {
      sendAsEmail: 'a@y.example',
      displayName: 'A',
      replyToAddress: 'r@y.example',
      isPrimary: false,
      isDefault: true,
      treatAsAlias: true,
      verificationStatus: 'pending',
      smtpMsa: { host: 'h.example', port: 465, securityMode: 'ssl', username: 'u' },
    };
    const [user] = await usersOf([{ ...whole, signature: 'x', smtpMsa: { ...whole.smtpMsa, other: 'x' } }]);
    expect(user).toEqual({ user: '', isAccount: false, sendAs: [whole], unread: [] });
  });

  it('may be wrapped eight deep', async () => {
    const wrapped = (depth: number): unknown => (depth === 0 ? [one] : { data: wrapped(depth - 1), status: 200 });
    expect(await usersOf(wrapped(8))).toHaveLength(1);
    expect(await usersOf(wrapped(9))).toHaveLength(0);
  });

  it('says on which line stands what is no address, and from which on it cannot be read', async () => {
    const text = `${JSON.stringify(one)}\n\n{"sendAsEmail":\n"x"}\n{"a":\n`;
    const read = await readOthers(text);
    expect(read.ok && read.problems).toEqual([
      { line: 3, code: 'address', values: { value: 'x' } },
      { line: 5, code: 'json', values: {} },
    ]);
    expect(await readOthers(`${JSON.stringify(one)}\n[7]\n7`)).toMatchObject({
      ok: true,
      problems: [{ code: 'json' }],
    });
  });
});
