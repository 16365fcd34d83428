import { describe, expect, it } from 'vitest';
import { compared, stillContradicted, withoutContradicted } from '../../../utils/gmail/page/contradicted.ts';
import { doubtsOf } from '../../../utils/gmail/page/doubts.ts';
import { readSettings } from '../../../utils/gmail/read-settings.ts';
import type { SendAs, SendAsPage } from '../../../utils/send-as.ts';
import { mixed } from '../../gmail/accounts/mixed.ts';
import { settingsHtml } from '../../gmail/settings.ts';
import { languages } from '../../gmail/words.ts';
import { documentOf } from './document-of.ts';
import { pageWith, row } from './section.ts';

const lines = (server: string, connection: string, more = '') =>
  row(`<div>Work &lt;work@example.com&gt;</div>${more}<div>${server}</div><div>${connection}</div>`);
const doubts = (...rows: string[]) => doubtsOf(readSettings(pageWith(rows.join('')))).map(({ field }) => field);

const SERVER = 'Mail is sent through: smtp.example.com';
const CONNECTION = 'Secured connection on port 587 using TLS';

describe('the page is doubted', () => {
  it.each(languages)('not as it is known, in "%s"', (language) => {
    expect(doubtsOf(readSettings(documentOf(settingsHtml({ ...mixed, language }))))).toEqual([]);
  });

  it('where every row lacks the same fact', () => {
    expect(doubts(lines(SERVER, 'Secured connection on port 587 using ***'))).toEqual(['smtpMsa.securityMode']);
    expect(doubts(lines(SERVER, 'Secured connection on port *** using TLS'))).toEqual(['smtpMsa.port']);
    expect(doubts(lines('Mail is sent through: ***', CONNECTION))).toEqual(['smtpMsa.host']);
    expect(doubts(lines(SERVER, CONNECTION, '<div>Something new</div>'))).toEqual(['treatAsAlias']);
    expect(doubts(lines('Mail is sent through: ***', '***'))).toEqual(['smtpMsa']);
  });

  it('not where one row shows the fact, or none would', () => {
    const odd = lines(SERVER, 'Secured connection on port 587 using ***');
    expect(doubts(odd, lines(SERVER, CONNECTION))).toEqual([]);
    expect(doubts(row('<div>Work &lt;work@example.com&gt;</div>'))).toEqual([]);
    expect(doubts()).toEqual([]);
  });

  it('not for what was typed in one row and can be read in two ways, nor for words that port 25 may have', () => {
    const two = 'Mail is sent through: smtp.example.com mail.example.net';
    expect(doubts(lines(two, CONNECTION))).toEqual([]);
    expect(doubts(lines(two, CONNECTION), lines(two, CONNECTION))).toEqual(['smtpMsa.host']);
    expect(doubts(lines(SERVER, 'Nobody knows these words on port 25'))).toEqual([]);
  });
});

const read: SendAs = {
  sendAsEmail: 'Work@example.com',
  treatAsAlias: true,
  smtpMsa: { host: 'SMTP.example.com.', port: 587, securityMode: 'starttls' },
};
const loaded = { sendAsEmail: 'work@example.com' };
const page: SendAsPage = { sendAs: [read], account: undefined, language: 'en', replyFrom: undefined, unread: [] };

describe("a row's reading", () => {
  it("is contradicted by another value in Gmail's window, and confirmed by the same", () => {
    expect(compared(read, { ...loaded, host: 'smtp.example.com', port: 587, treatAsAlias: true })).toBeUndefined();
    expect(compared(read, { ...loaded, host: 'smtp.example.net', port: 465 })).toEqual({
      host: 'SMTP.example.com.',
      port: 587,
    });
    expect(compared(read, { ...loaded, treatAsAlias: false })).toEqual({ treatAsAlias: true });
    expect(compared(read, { ...loaded, port: 587 }, { port: 587, treatAsAlias: true })).toEqual({ treatAsAlias: true });
  });

  it('that does not exist is not contradicted', () => {
    expect(compared({ sendAsEmail: 'a@example.com' }, { ...loaded, host: 'b', treatAsAlias: true })).toBeUndefined();
  });

  it('is left out, with the reason, and doubted by the address', () => {
    const { sendAs, unread } = withoutContradicted(page, { 'work@example.com': { port: 587, treatAsAlias: true } });
    expect(sendAs).toEqual([{ ...read, treatAsAlias: undefined, smtpMsa: { ...read.smtpMsa, port: undefined } }]);
    expect(unread).toEqual(
      ['smtpMsa.port', 'treatAsAlias'].map((field) => ({
        sendAsEmail: 'Work@example.com',
        field,
        reason: 'contradicted',
      })),
    );
    expect(doubtsOf({ ...page, sendAs, unread })).toEqual(unread.map(({ reason: _, ...doubt }) => doubt));
  });

  it('is believed again once it is another', () => {
    expect(stillContradicted(read, { port: 465, treatAsAlias: true })).toEqual({ treatAsAlias: true });
    expect(withoutContradicted(page, { 'work@example.com': { port: 465 } })).toEqual(page);
  });
});
