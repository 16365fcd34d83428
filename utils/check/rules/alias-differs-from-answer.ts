import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'alias-differs-from-answer',
  severity: 'warning',
  field: 'treatAsAlias',
  taste: true,
  needs: ['treatAsAlias', 'readHere'],
  detects:
    'The box "Treat as an alias" says the opposite of the user’s own answer to where mail for the address is read. Never without an answer.',
  evidence: 'strong',
  sources: [
    'https://support.google.com/a/answer/1710338',
    'https://support.cloudhq.net/should-i-tick-or-uncheck-treat-as-an-alias-in-gmail-settings/',
    'https://www.xserver.ne.jp/manual/man_mail_setting_gmail.php',
  ],
  supersedes: ['alias-off-for-own-address', 'alias-on-for-other-persons-mailbox'],
  check({ treatAsAlias, readHere }) {
    if (treatAsAlias === readHere) return pass;
    return fail({ actual: treatAsAlias, expected: readHere, variant: readHere ? undefined : 'untick' });
  },
  examples: {
    fail: [
      { treatAsAlias: false, readHere: true },
      { treatAsAlias: true, readHere: false },
    ],
    pass: [
      { treatAsAlias: true, readHere: true },
      { treatAsAlias: false, readHere: false },
      { treatAsAlias: null, readHere: false },
    ],
    unknown: [{ treatAsAlias: true }, { readHere: true }],
  },
});
