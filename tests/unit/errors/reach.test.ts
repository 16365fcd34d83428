import { describe, expect, test } from 'vitest';
import { explain } from '../../../utils/errors/explain';

const rulesOf = (text: string) =>
  explain(text)
    .map(({ ruleId }) => ruleId)
    .join(' ');
/** So many signs that say nothing, to the end of their line. */
const fill = (length: number) => `${'~'.repeat(length - 1)}\n`;
const FRAME = 'p=CustomFromDenied\n';
const PROGRAM = 'SMTP Error:\n';
/** A phrase of the table that counts only where it is known who speaks. */
const RELAY = 'Relay access denied';
/** Known by its words alone, and only where it is known who speaks. */
const GIST = '550 wrong sender, not verified';
const OWNED = 'bounce-sender-not-owned';
const DENIED = 'bounce-relay-denied';
const both = (of: (length: number) => string, length: number) => [rulesOf(of(length)), rulesOf(of(length + 1))];

describe('of Gmail’s words about sending as', () => {
  test('a phrase counts less than 4,000 signs behind their beginning, and none before them', () => {
    expect(both((length) => FRAME + fill(length - FRAME.length) + RELAY, 3999)).toEqual([DENIED, '']);
    expect(rulesOf(fill(3000) + FRAME + fill(3000) + RELAY)).toBe(DENIED);
    expect(rulesOf(fill(700) + RELAY + fill(700) + FRAME)).toBe('');
  });

  test('an answer without a known phrase counts within 4,000 signs, and needs its code', () => {
    expect(both((length) => FRAME + fill(length) + GIST, 3995)).toEqual([OWNED, '']);
    expect(rulesOf(FRAME + GIST)).toBe(OWNED);
    expect(rulesOf(FRAME + GIST.replace('550 ', ''))).toBe('');
  });

  test('nothing is said where a server of a recipient answered, but for what Gmail said before', () => {
    const RECIPIENT = 'Rejected by the server for the recipient domain example.net.\n';
    expect(rulesOf(`${RECIPIENT}${FRAME}${GIST}`)).toBe('');
    expect(rulesOf(`It was ${RECIPIENT}${FRAME}${GIST}`)).toBe('');
    const TLS = 'TLS missing certificate\n';
    expect([rulesOf(TLS + RECIPIENT), rulesOf(RECIPIENT + TLS), rulesOf(`It was ${RECIPIENT}${TLS}`)]).toEqual([
      'bounce-starttls-required',
      '',
      '',
    ]);
  });

  test('two answers of a long text give one explanation', () => {
    const bounce = "using the 'Send mail as' feature\n550 wrong sender, not verified\n";
    expect(rulesOf(fill(20_000) + bounce + fill(20_000) + bounce)).toBe(OWNED);
  });

  test('behind them even many errors are no list', () => {
    const lines = [
      "Unauthenticated email from example.jp is not accepted due to domain's DMARC policy",
      '535 Incorrect authentication data',
      'TLS missing certificate',
    ];
    expect(explain(FRAME + lines.join('\n'))).toHaveLength(3);
    expect(rulesOf(lines.join('\n'))).toBe('');
  });
});

describe('of words of a program', () => {
  test('a phrase counts less than 600 signs away, before and behind', () => {
    const LATE = 'x1\n';
    expect(both((length) => fill(700) + PROGRAM + fill(length - PROGRAM.length) + RELAY, 599)).toEqual([DENIED, '']);
    expect(both((length) => LATE + RELAY + fill(length - RELAY.length) + PROGRAM + fill(700), 599)).toEqual([
      DENIED,
      '',
    ]);
    expect(rulesOf(fill(3000) + PROGRAM + fill(300) + RELAY)).toBe(DENIED);
  });

  test('an answer without a known phrase counts from 600 signs before them to 3,400 behind', () => {
    expect(both((length) => `${fill(700)}${GIST}\n${fill(length - GIST.length - 1)}${PROGRAM}`, 600)).toEqual([
      OWNED,
      '',
    ]);
    expect(both((length) => fill(700) + PROGRAM + fill(length - PROGRAM.length) + GIST, 3396)).toEqual([OWNED, '']);
    expect(rulesOf(fill(5000) + PROGRAM + GIST)).toBe(OWNED);
    expect(rulesOf(`${GIST}\n${PROGRAM}`)).toBe(OWNED);
  });

  test('wherever they stand first and last', () => {
    expect(rulesOf(`${PROGRAM}${fill(2000)}${PROGRAM}${fill(2000)}x1 ${RELAY}`)).toBe('');
    expect(rulesOf(`${PROGRAM}${fill(2000)}${PROGRAM}x1 ${RELAY}`)).toBe(DENIED);
    expect(rulesOf(`x1 ${RELAY}\n${PROGRAM}${fill(2000)}${PROGRAM}`)).toBe(DENIED);
    expect(rulesOf(`Test mail\n${GIST}\n${fill(6000)}${PROGRAM}`)).toBe(OWNED);
    expect(rulesOf(`(550, 'x')\n${fill(2000)}(550, 'x')\nx1 ${RELAY}`)).toBe(DENIED);
  });

  test('a word of mail makes an error of a connection one of sending, up to 300 signs away', () => {
    const [before, behind] = [
      (length: number) => `x1 smtp${'~'.repeat(length)} no such host`,
      (length: number) => `x1 no such host ${'~'.repeat(length)} smtp`,
    ];
    expect(both(before, 300 - 'smtp '.length)).toEqual(['bounce-could-not-connect', '']);
    expect(both(behind, 300 - '  smtp'.length)).toEqual(['bounce-could-not-connect', '']);
  });

  test('in a long text only phrases are looked for', () => {
    const said = `relay access ${PROGRAM}${GIST}\n`;
    expect(rulesOf(fill(20_000) + said + fill(20_001))).toBe(OWNED);
    expect(rulesOf(`${fill(20_000)}${said}${fill(20_000)}relay access\n`)).toBe('');
  });

  test('an answer has 500 signs, before its code as well, on one line', () => {
    const late = (length: number) => `${PROGRAM}550 ${'~'.repeat(length)} wrong sender, not verified`;
    expect(both(late, 500 - '550  wrong sender, not verif'.length)).toEqual([OWNED, '']);
    const early = (length: number) => `${PROGRAM}sender not verified ${'~'.repeat(length)} (#5.1.0)`;
    expect(both(early, 500 - 'sender not verified  '.length)).toEqual([OWNED, '']);
    expect(explain(`${PROGRAM}wrong sender, not verified (#5.1.0)\nend`)[0]?.line).toBe(
      'wrong sender, not verified (#5.1.0)',
    );
  });
});

describe('of a text with nothing else in it', () => {
  test.each([
    ['an answer', '550 5.5.1 Authentication required\n', DENIED],
    ['an answer, behind a few words', 'I get: 550 5.5.1 Authentication required\n', DENIED],
    ['a phrase at the very beginning', 'Invalid credentials for relay\n', DENIED],
    ['an error of a connection at the very beginning', 'No such host\n', 'bounce-could-not-connect'],
    ['an answer by its words alone', '550 The sender must match the authenticated user\n', OWNED],
  ])('%s counts up to 600 signs', (_, said, rule) => {
    expect(both((length) => `${said}${'~'.repeat(length - said.length)}`, 600)).toEqual([rule, '']);
  });

  test.each(['Invalid credentials for relay', 'No such host'])('two signs may stand before "%s"', (said) => {
    expect(['', '*', '**', '***'].map((before) => rulesOf(before + said) !== '')).toEqual([true, true, true, false]);
  });

  test('an answer by its words alone is shown with all its lines', () => {
    expect(explain('550 The sender must match\nThe authenticated user')[0]?.line).toBe(
      '550 The sender must match The authenticated user',
    );
  });

  test('a code alone needs to begin it', () => {
    expect([rulesOf('535 nope'), rulesOf('I get: 535 nope')]).toEqual(['bounce-login-rejected', '']);
  });

  test('Gmail’s words before the answer of a recipient are not those of a sender', () => {
    expect(rulesOf('530 5.7.0 Authentication required\nMessage blocked')).toBe('');
  });
});

test('a mark of something else counts on the same line, up to 300 signs away', () => {
  const MARK = 'starttls error (';
  const before = (length: number) => `${FRAME}${MARK}${'~'.repeat(length)} ${RELAY}`;
  const behind = (length: number) => `${FRAME}${RELAY} ${'~'.repeat(length)}${MARK}`;
  expect(both(before, 300 - MARK.length - 1)).toEqual(['', DENIED]);
  expect(both(behind, 300 - MARK.length - 1)).toEqual(['', DENIED]);
  expect(rulesOf(`${FRAME}${MARK}\n${RELAY}\n${MARK}`)).toBe(DENIED);
});

describe('a mark of those who quote', () => {
  const said = '535 Incorrect authentication data\n';
  const MARK = 'Unsubscribe';

  test('counts near the error, and in the last 4,000 signs of a text of any length', () => {
    expect(rulesOf(`${fill(30_000)}${said}${fill(30_000)}`)).toBe('bounce-login-rejected');
    expect(rulesOf(`${fill(30_000)}${MARK}\n${said}${fill(30_000)}`)).toBe('');
    expect(rulesOf(`${fill(30_000)}${said}${fill(10_000)}${MARK}\n${fill(20_000)}`)).toBe('bounce-login-rejected');
    const tail = (length: number) => `${fill(30_000)}${said}${fill(30_000)}${MARK}${'~'.repeat(length - MARK.length)}`;
    expect(both(tail, 4000)).toEqual(['', 'bounce-login-rejected']);
  });
});
