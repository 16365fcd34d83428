import type { SendAs, SendAsField, SendAsPage } from '../../utils/send-as.ts';
import type { GmailAccount } from '../gmail/account.ts';
import { expectedReplyFrom, expectedSendAs } from '../gmail/expected.ts';

export interface Tally {
  right: number;
  unread: number;
  wrong: string[];
}

/** Facts that the row shows; of the others nothing can be expected. */
const FIELDS = ['displayName', 'replyToAddress', 'isPrimary', 'isDefault', 'treatAsAlias', 'smtpMsa'] as const;
const SERVER = ['host', 'port', 'securityMode'] as const;

/** Holds a reading against what the page was made from. A missing value needs a reason. */
export function compare(page: SendAsPage, account: GmailAccount): Tally {
  const tally: Tally = { right: 0, unread: 0, wrong: [] };
  const expected = expectedSendAs(account);
  for (const one of page.sendAs) {
    if (!expected.some(({ sendAsEmail }) => sendAsEmail === one.sendAsEmail))
      tally.wrong.push(`row ${one.sendAsEmail}`);
  }
  for (const one of expected) compareRow(one, page, account.language, tally);
  judge(
    tally,
    'account',
    page.account,
    account.account,
    page.unread.some(({ field }) => field === 'account') || !page.anchor,
  );
  if (page.anchor) {
    const reason = page.unread.some(({ field }) => field === 'replyFrom');
    judge(tally, 'replyFrom', page.replyFrom, expectedReplyFrom(account), reason);
  }
  return tally;
}

function compareRow(expected: SendAs, page: SendAsPage, language: string, tally: Tally): void {
  const { sendAsEmail } = expected;
  const found = page.sendAs.filter((one) => one.sendAsEmail === sendAsEmail);
  const hasReason = (field: SendAsField | 'sendAs') =>
    page.unread.some((one) => one.field === field && (field === 'sendAs' || one.sendAsEmail === sendAsEmail));
  const [row] = found;
  if (!row || found.length > 1) {
    judge(tally, `row ${sendAsEmail}`, row && 'twice', 'once', hasReason('sendAs'));
    return;
  }
  for (const field of FIELDS) {
    if (field === 'treatAsAlias' && (expected.isPrimary || language !== 'en')) {
      // Only English words are known; then a guess would be wrong, and nothing is expected.
      if (row[field] !== undefined && row[field] !== expected[field]) tally.wrong.push(`${sendAsEmail} ${field}`);
    } else if (field === 'smtpMsa') {
      judge(
        tally,
        `${sendAsEmail} smtpMsa`,
        row.smtpMsa && 'server',
        expected.smtpMsa && 'server',
        hasReason('smtpMsa'),
      );
    } else {
      const value = field.startsWith('is') ? Boolean(expected[field]) : expected[field];
      const tidy = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : value;
      judge(tally, `${sendAsEmail} ${field}`, row[field], tidy, hasReason(field));
    }
  }
  if (row.verificationStatus !== undefined && row.verificationStatus !== expected.verificationStatus) {
    tally.wrong.push(`${sendAsEmail} verificationStatus`);
  }
  if (!row.smtpMsa || !expected.smtpMsa) return;
  for (const key of SERVER) {
    const value = expected.smtpMsa[key];
    // "Unsecured" has no token that all languages share.
    if (key === 'securityMode' && value === 'none' && !['en', 'ja'].includes(language)) {
      if (row.smtpMsa[key] !== undefined) tally.wrong.push(`${sendAsEmail} ${key}`);
    } else
      judge(tally, `${sendAsEmail} ${key}`, sameName(row.smtpMsa[key]), sameName(value), hasReason(`smtpMsa.${key}`));
  }
}

/** A full stop after a host may be the sentence's; with it or without it, the name is the same one. */
const sameName = <T>(value: T) => (typeof value === 'string' ? value.replace(/\.$/, '') : value);

function judge(tally: Tally, what: string, found: unknown, expected: unknown, hasReason: boolean): void {
  if (found === undefined && hasReason) tally.unread++;
  else if (found === expected) tally.right++;
  else tally.wrong.push(`${what}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
}
