import { findingPath } from '../../../components/finding-path';
import { titleOf } from '../../../components/summary';
import { valuesOf } from '../../../components/values';
import type { wordsOf } from '../../../components/words';
import type { Row } from '../../../utils/bulk/rows';
import { send } from '../../../utils/messages';
import { type AddressReport, type Finding, isShown } from '../../../utils/report';
import { type Findings, knownOf } from './findings';

/** The API's names, then what was found. */
export const CSV_TITLES = [
  'user',
  'sendAsEmail',
  'verificationStatus',
  'smtpMsa.host',
  'smtpMsa.port',
  'smtpMsa.securityMode',
  'status',
  'rules',
  'finding',
  'why',
  'otherFindings',
] as const;

const USERS_AT_A_TIME = 100;

/** Full reports of the users that these rows belong to. */
export async function reportsFor(
  rows: readonly Row[],
  findings: Findings,
): Promise<(row: Row) => AddressReport | undefined> {
  const wanted = [...new Set(rows.map(({ at: [user] }) => user))];
  const reports = new Map<number, AddressReport[]>();
  for (let from = 0; from < wanted.length; from += USERS_AT_A_TIME) {
    const part = wanted.slice(from, from + USERS_AT_A_TIME);
    const users = part.flatMap((index) => findings.read.users[index] ?? []);
    const said = await send('reportOthers', { ...knownOf(findings), users });
    for (const [n, index] of part.entries()) reports.set(index, said[n] ?? []);
  }
  return ({ at: [user, index] }) => reports.get(user)?.[index];
}

/** One line of the file. */
export function csvRow(row: Row, report: AddressReport | undefined, words: ReturnType<typeof wordsOf>): string[] {
  const { t, language } = words;
  const { sendAsEmail, verificationStatus, smtpMsa } = row.sendAs;
  const findings = report?.findings.filter(isShown) ?? [];
  const [first, ...others] = findings.toSorted((a, b) => Number(a.isNote) - Number(b.isNote));
  const said = (finding: Finding, part: 'title' | 'why') =>
    report ? t(findingPath(finding, part), valuesOf(report, finding, language, t)) : '';
  return [
    row.user,
    sendAsEmail,
    verificationStatus ?? '',
    smtpMsa?.host ?? '',
    `${smtpMsa?.port ?? ''}`,
    smtpMsa?.securityMode ?? '',
    t(`ui.status.${row.status}`),
    findings.map(({ ruleId }) => ruleId).join(' '),
    first ? said(first, 'title') : report ? titleOf(report, words) : '',
    first ? said(first, 'why') : '',
    others.map((other) => said(other, 'title')).join(' / '),
  ];
}
