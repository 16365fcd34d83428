import { expect, it } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import type { Unread } from '../../../utils/send-as';
import { accountOf } from '../../bench/accounts';
import { cpuTime } from '../cpu-time';

const knowledge = defaultKnowledge('2026-11-24');

/** Milliseconds of one check: the least of several, which nothing else disturbed. */
function took(addresses: number): number {
  const { account, language, replyFrom, sendAs } = accountOf(0, addresses);
  const unread = sendAs.flatMap(({ sendAsEmail }): Unread[] => [
    { sendAsEmail, field: 'smtpMsa.username', reason: 'not-shown' },
    { sendAsEmail, field: 'treatAsAlias', reason: 'unknown-words' },
  ]);
  const page = { account, language, replyFrom, sendAs, unread, anchor: 'aYf' };
  const run = () => {
    const start = cpuTime();
    check(page, knowledge);
    return cpuTime() - start;
  };
  return Math.min(...Array.from({ length: 8 }, run));
}

it('a check of twice the addresses takes about twice as long, not four times', () => {
  expect(took(2000) / took(1000)).toBeLessThan(3);
});
