import type { Report } from '../utils/report';

/** What was read and what was not, for a report of a page that changed: structure only, addresses and names masked. */
export function maskedReport({ language, anchor, addresses, unread }: Report): string {
  const numbers = new Map(addresses.map(({ sendAsEmail }, index) => [sendAsEmail, `address ${index + 1}`]));
  const lines = [
    `language: ${language ?? 'unknown'}`,
    `section found by: ${anchor ?? 'nothing'}`,
    `addresses: ${addresses.length}`,
    ...unread.map(
      ({ sendAsEmail, field, reason }) => `${(sendAsEmail && numbers.get(sendAsEmail)) ?? 'page'}: ${field} ${reason}`,
    ),
  ];
  return lines.join('\n');
}
