import { describe, expect, test } from 'vitest';
import { isAboutSendingAs } from '../../../utils/errors/certain';
import { explain } from '../../../utils/errors/explain';
import { english, japanese } from './texts';

const LOGIN = '535-5.7.8 Username and Password not accepted.';
/** What Gmail says when the server of a recipient refuses: everything after the colon is that server's. */
const blocked = (answer: string, recipient = 'someone@evil.example') =>
  `Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n10:11 AM (2 hours ago)\nto me\nMessage blocked\nYour message to ${recipient} has been blocked. See technical details below for more information.\nThe response from the remote server was:\n${answer}`;

describe('certain: Gmail says so before any server speaks', () => {
  test.each([
    ['English', english(LOGIN)],
    ['Japanese', japanese(LOGIN)],
    ['the link of any language', `p=CustomFromDenied\nไม่ได้ส่งข้อความ\n${LOGIN}`],
    ['no code at all', english("TLS Negotiation failed, the certificate doesn't match the host.")],
    ['a date before it', `Nov 12, 2026, 10:11 AM (12 days ago)\n${english(LOGIN)}`],
  ])('%s', (_, text) => {
    expect(isAboutSendingAs(text)).toBe(true);
  });
});

describe('perhaps: the words may be those of any server', () => {
  test.each([
    ["a recipient's server", blocked(LOGIN)],
    ["a recipient's server that writes Gmail's words", blocked(`${LOGIN}\n${english(LOGIN)}`)],
    ['the same on one line', blocked(`550 ${english(LOGIN).replaceAll('\n', ' ')}`)],
    ['a code that is none', blocked(`199 ${english(LOGIN)}`)],
    ['a code alone on its line', blocked(`550\n${english(LOGIN)}`)],
    ['a recipient who is called so', blocked(LOGIN, 'p=CustomFromDenied@evil.example')],
    ['the answer alone', LOGIN],
    ['a pop-up, which is no mail', `Authentication failed. Please check your username/password.\n${LOGIN}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(isAboutSendingAs(text)).toBe(false);
  });

  test('it is explained all the same', () => {
    expect(explain(blocked(LOGIN)).map(({ ruleId }) => ruleId)).toEqual(['bounce-login-rejected']);
  });
});
