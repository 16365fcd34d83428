import { describe, expect, it } from 'vitest';
import { type CheckedAddress, isForOrganisation, packed, type Said, unpacked } from '../../../utils/bulk/checked';
import { counted } from '../../../utils/bulk/counted';
import { groupsOf } from '../../../utils/bulk/groups';
import { domainsFrom, domainsIn, sharedAddresses } from '../../../utils/bulk/organisation';
import { type Row, rowsOf, worstOf } from '../../../utils/bulk/rows';
import { countOf } from '../../../utils/bulk/summary';
import { toCsv } from '../../../utils/bulk/to-csv';
import { shownRows } from '../../../utils/bulk/view';

const said = (ruleId: string, severity: Said['severity'], rest: Partial<Said> = {}): Said => ({
  ruleId,
  severity,
  variant: undefined,
  isNote: false,
  ...rest,
});

/** `ann a@example.org smtp.example.org:587`, and what was found. */
function row(words: string, status: Row['status'], findings: Said[], untold?: Row['untold']): Row {
  const [user = '', sendAsEmail = '', server = ''] = words.split(' ');
  const [host = '', port] = server.split(':');
  const sendAs = { sendAsEmail, ...(host && { smtpMsa: { host, port: Number(port) } }) };
  const checked: CheckedAddress[][] = [[{ status, untold, findings }]];
  return rowsOf([{ user, isAccount: true, sendAs: [sendAs], unread: [] }], checked, 0)[0] as Row;
}

const wording = ({ ruleId, variant }: Said, { sendAs }: Row) =>
  ruleId === 'port' ? `Port ${sendAs.smtpMsa?.port}` : variant === 'over' ? 'has ended' : ruleId;

const note = said('third-party-retirement', 'info', { isNote: true, endsMonth: '2027-01-01' });
const rows = [
  row('ann a@one.example Smtp.One.Example:587', 'ok', [note]),
  row('bob b@two.example smtp.two.example:465', 'error', [said('port', 'error'), said('x', 'info')]),
  row('cid c@two.example smtp.two.example:25', 'warning', [said('port', 'warning'), said('x', 'info')]),
  row('dan d@two.example smtp.two.example:465', 'error', [said('port', 'warning', { variant: 'probably' })]),
  row('eve e@two.example smtp.new.example:587', 'unknown', [said('y', 'unknown')], 'mail-host'),
  row('fay f@example.com', 'ok', []),
];
const names = (some: readonly Row[]) => some.map(({ user }) => user).join(' ');
const byUser = { column: 'user', descending: false } as const;

describe('groups', () => {
  it('hold what has the same words, worst first, with its servers', () => {
    expect(groupsOf(rows, wording).map(({ key, severity, count, hosts }) => [key, severity, count, hosts[0]])).toEqual([
      ['port Port 465', 'error', 2, 'smtp.two.example'],
      ['port Port 25', 'warning', 1, 'smtp.two.example'],
      ['mail-host two.example', 'unknown', 1, 'smtp.new.example'],
      ['x x', 'info', 2, 'smtp.two.example'],
      ['third-party-retirement third-party-retirement', 'info', 1, 'smtp.one.example'],
    ]);
  });

  it('are as grave as the worst among them, whichever comes first; with as many, the worst stands first', () => {
    const grave = (some: readonly Row[]) => groupsOf(some, wording).map(({ key, severity }) => `${severity} ${key}`);
    expect(grave(rows.toReversed()).toSorted()).toEqual(grave(rows).toSorted());
    expect(
      grave([row('a a@x.example', 'info', [said('n', 'info'), said('e', 'error'), said('w', 'warning')])]),
    ).toEqual(['error e e', 'warning w w', 'info n n']);
  });

  it('hold rows that were not read in full as one, and others in question by whom they are about', () => {
    const asked = (server: string, untold: Row['untold']) => row(`a a@x.example ${server}`, 'unknown', [], untold);
    const some = [
      asked('s1.example:25', 'unread'),
      asked('s2.example:25', 'unread'),
      asked('s1.example:25', 'server'),
      asked('s1.example:25', 'certificate'),
      asked('s1.example:25', 'mail-host'),
    ];
    expect(groupsOf(some, wording).map(({ key, count, hosts }) => [key, count, hosts])).toEqual([
      ['unread', 2, ['s1.example', 's2.example']],
      ['server s1.example', 1, ['s1.example']],
      ['certificate s1.example', 1, ['s1.example']],
      ['mail-host x.example', 1, ['s1.example']],
    ]);
    expect(groupsOf([asked('', 'unread')], wording)[0]?.hosts).toEqual([]);
  });

  it('name the server that is used most first', () => {
    const same = (server: string) => row(`a a@x.example ${server}`, 'info', [said('n', 'info')]);
    const [group] = groupsOf(['a.example', 'b.example', 'b.example', 'c.example'].map(same), wording);
    expect(group).toMatchObject({ count: 4, hosts: ['b.example', 'a.example', 'c.example'] });
  });

  it('lead to their addresses', () => {
    for (const { key, count } of groupsOf(rows, wording))
      expect(shownRows(rows, { finding: key }, byUser, wording)).toHaveLength(count);
  });
});

describe('the table', () => {
  it('is left with what was asked for', () => {
    const shown = (filter: Parameters<typeof shownRows>[1]) => names(shownRows(rows, filter, byUser, wording));
    expect(shown({})).toBe('ann bob cid dan eve fay');
    expect(shown({ status: 'error' })).toBe('bob dan');
    expect(shown({ host: '' })).toBe('fay');
    expect(shown({ host: 'smtp.one.example' })).toBe('ann');
    expect(shown({ domain: 'two.example', status: 'unknown' })).toBe('eve');
    expect(shown({ text: ' F@EXAM ' })).toBe('fay');
    expect(shown({ text: 'bob' })).toBe('bob');
  });

  it('is sorted by each column, both ways', () => {
    const sorted = (column: Parameters<typeof shownRows>[2]['column'], descending = false) =>
      names(shownRows(rows, {}, { column, descending }, wording));
    expect(sorted('status')).toBe('bob dan cid eve fay ann');
    expect(sorted('user', true)).toBe('fay eve dan cid bob ann');
    expect(sorted('address', true)).toBe('fay eve dan cid bob ann');
    expect(sorted('server')).toBe('fay eve ann bob cid dan');
  });

  it('offers the most frequent first', () => {
    expect(counted(rows.map(({ domain }) => domain))[0]).toEqual(['two.example', 4]);
  });

  it('says the worst of a row, and a note where there is nothing else', () => {
    expect(rows.map((one) => worstOf(one)?.ruleId)).toEqual([
      'third-party-retirement',
      'port',
      'port',
      'port',
      undefined,
      undefined,
    ]);
  });

  it('is counted', () => {
    const open = said('workspace-retirement-open', 'info', { isNote: true, endsMonth: '2027-01-01' });
    expect(countOf([...rows, row('gus g@x.example', 'info', [open])])).toEqual({
      toFix: 3,
      questions: 1,
      fine: 3,
      ends: { count: 1, of: 7, from: '2027-01-01' },
      open: { count: 1, endsMonth: '2027-01-01' },
    });
  });
});

describe('an organisation', () => {
  const user = (name: string, isAccount: boolean, ...sendAs: string[]) => ({
    user: name,
    isAccount,
    sendAs: sendAs.map((one) => {
      const [sendAsEmail = '', host] = one.split('>');
      return { sendAsEmail, ...(host && { smtpMsa: { host } }) };
    }),
    unread: [],
  });

  it('has the domains of its accounts, and not those of Gmail', () => {
    const users = [
      user('a@x.example', true),
      user('b@Y.example', true),
      user('c@y.example', true),
      user('d@gmail.com', true),
      user('e@z.example', false),
    ];
    expect(domainsIn(users)).toEqual(['y.example', 'x.example']);
    expect(domainsFrom(' @X.example,y.example;\nno/domain bücher.example ')).toEqual([
      'x.example',
      'y.example',
      'xn--bcher-kva.example',
    ]);
  });

  it('shares an address where several users have its password', () => {
    const users = [
      user('a', true, 'Team@x.example>smtp', 'team@x.example>smtp', 'in@x.example'),
      user('b', true, 'team@x.example>smtp', 'in@x.example', '__proto__@x.example>smtp'),
    ];
    expect(sharedAddresses(users)).toEqual({ 'team@x.example': 2 });
  });
});

it('a file for spreadsheets holds no formula', () => {
  const cells = ['=1+1', '+1', '-1', '@x', ' =1', '＝1', '|x', 'a "b"', 'a\nb', '店'];
  expect(
    toCsv(
      ['a'],
      cells.map((cell) => [cell]),
    ),
  ).toBe(
    '\ufeff"a"\r\n"\'=1+1"\r\n"\'+1"\r\n"\'-1"\r\n"\'@x"\r\n"\' =1"\r\n"\'＝1"\r\n"\'|x"\r\n"a ""b"""\r\n"a\nb"\r\n"店"\r\n',
  );
});

describe('what travels from the background', () => {
  const finding = (ruleId: string, more: object = {}) => ({
    ruleId,
    severity: 'error',
    variant: undefined,
    isNote: false,
    field: 'smtpMsa',
    params: {},
    dismissable: false,
    editHelps: true,
    ...more,
  });
  const report = (status: string, findings: object[], untold?: string) => ({ status, findings, untold }) as never;

  it('is the same on the other side, without what the table does not show', () => {
    const dated = finding('d', { isNote: true, severity: 'info', params: { endsMonth: '2027-01-01', x: 1 } });
    const part = packed([
      [report('error', [finding('a', { variant: 'v' }), finding('hidden', { explainedBy: 'a' })]), report('ok', [])],
      [report('error', [finding('a', { variant: 'v' })]), report('unknown', [dated], 'unread')],
      [],
    ]);
    const a = { ruleId: 'a', severity: 'error', variant: 'v', isNote: false };
    const d = { ruleId: 'd', severity: 'info', variant: undefined, isNote: true, endsMonth: '2027-01-01' };
    expect(part.said).toEqual([[a], [], [d]]);
    expect(unpacked(part)).toEqual([
      [
        { status: 'error', untold: undefined, findings: [a] },
        { status: 'ok', untold: undefined, findings: [] },
      ],
      [
        { status: 'error', untold: undefined, findings: [a] },
        { status: 'unknown', untold: 'unread', findings: [d] },
      ],
      [],
    ]);
  });

  it('belongs to its row, whose users are counted on', () => {
    const user = (name: string, ...all: string[]) => ({
      user: name,
      isAccount: true,
      sendAs: all.map((sendAsEmail) => ({ sendAsEmail, smtpMsa: { host: 'H.example' } })),
      unread: [],
    });
    const checked: CheckedAddress = { status: 'ok', untold: undefined, findings: [] };
    const made = rowsOf(
      [user('a', 'x@One.example', 'y@one.example'), user('b', 'z@one.example')],
      [[checked], [checked]],
      7,
    );
    expect(made.map(({ user: name, at, domain, host }) => [name, at, domain, host])).toEqual([
      ['a', [7, 0], 'one.example', 'h.example'],
      ['b', [8, 0], 'one.example', 'h.example'],
    ]);
  });

  it('is for the organisation, or for the user', () => {
    expect(['organisation-outside-server', 'port-25'].map((ruleId) => isForOrganisation({ ruleId }))).toEqual([
      true,
      false,
    ]);
  });
});

it('all that a spreadsheet may run is a text', () => {
  const cells = ['%x', '\t=1', '－1', '＋1', '＠x', '1-1', 'a=b'];
  const written = toCsv(
    ['t'],
    cells.map((cell) => [cell]),
  )
    .split('\r\n')
    .slice(1, -1);
  expect(written).toEqual([`"'%x"`, `"'\t=1"`, `"'－1"`, `"'＋1"`, `"'＠x"`, '"1-1"', '"a=b"']);
});
