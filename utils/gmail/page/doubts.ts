import type { SendAs, SendAsField, SendAsPage, Unread } from '../../send-as';
import { isFullyKnown } from './known-words';
import { tableLanguage } from './labels';

/** Something that Gmail shows in another way than is known here, so that it is not read. */
export interface Doubt {
  field: SendAsField;
  /** Gmail's own window for this address says otherwise; absent: no row of the page could be read. */
  sendAsEmail?: string | undefined;
}

/** When every row with an outside server lacks the same fact, that is the page and not the row. */
export function doubtsOf(page: SendAsPage): Doubt[] {
  const contradicted = page.unread.filter(({ reason }) => reason === 'contradicted');
  return [
    ...FACTS.filter((fact) => isLacking(page, fact)).map(({ field }) => ({ field })),
    ...contradicted.map(({ field, sendAsEmail }) => ({ field: field as SendAsField, sendAsEmail })),
  ];
}

interface Fact {
  field: SendAsField;
  read(row: SendAs): unknown;
  /** Is it certain that Gmail shows it in this row? */
  isDue(row: SendAs, page: SendAsPage): boolean;
}

const hasServer = ({ smtpMsa }: SendAs): boolean => smtpMsa !== undefined;

const FACTS: Fact[] = [
  // That there is a server, and no more.
  {
    field: 'smtpMsa',
    read: ({ smtpMsa }) => smtpMsa,
    isDue: (row, page) => hasServer(row) || isAmbiguous(row, page),
  },
  { field: 'smtpMsa.host', read: ({ smtpMsa }) => smtpMsa?.host, isDue: hasServer },
  { field: 'smtpMsa.port', read: ({ smtpMsa }) => smtpMsa?.port, isDue: hasServer },
  {
    field: 'smtpMsa.securityMode',
    read: ({ smtpMsa }) => smtpMsa?.securityMode,
    // Port 25 may be unsecured: in most languages nobody knows the words for that.
    isDue: ({ smtpMsa }) => smtpMsa !== undefined && smtpMsa.port !== 25,
  },
  {
    field: 'treatAsAlias',
    read: ({ treatAsAlias }) => treatAsAlias,
    isDue: ({ smtpMsa, isPrimary }, { language }) =>
      isFullyKnown(language && tableLanguage(language)) &&
      isPrimary === false &&
      smtpMsa?.host !== undefined &&
      smtpMsa.port !== undefined &&
      smtpMsa.securityMode !== undefined,
  },
];

function isLacking(page: SendAsPage, { field, read, isDue }: Fact): boolean {
  const rows = page.sendAs.filter((row) => isDue(row, page));
  if (!rows.length || !rows.every((row) => read(row) === undefined)) return false;
  const reasons = rows.flatMap((row) => unreadOf(page, row, field).map(({ reason }) => reason));
  if (reasons.includes('contradicted')) return false;
  // What somebody typed can be read in two ways in one row; in all rows of several, that is the page.
  return rows.length > 1 || field === 'smtpMsa' || !reasons.includes('ambiguous');
}

const isAmbiguous = (row: SendAs, page: SendAsPage): boolean => unreadOf(page, row, 'smtpMsa').length > 0;

const unreadOf = ({ unread }: SendAsPage, { sendAsEmail }: SendAs, field: SendAsField): Unread[] =>
  unread.filter((one) => one.field === field && one.sendAsEmail === sendAsEmail);
