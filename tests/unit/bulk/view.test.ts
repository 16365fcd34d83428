import { describe, expect, it } from 'vitest';
import type { CheckedAddress, Said } from '../../../utils/bulk/checked';
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
