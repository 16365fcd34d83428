import { defineRule, fail, pass } from '../rule';

const proof = { verdict: 'right', whole: true, at: '2026-11-24T09:00:00Z' } as const;
const elsewhere = { ...proof, through: 'elsewhere', host: 'mail-lj1-f177.google.com' } as const;

export default defineRule({
  id: 'mail-took-another-way',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host', 'proof'],
  detects:
    'A test mail, sent with these very settings, that went through another company’s server than the one entered.',
  evidence: 'strong',
  sources: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.4'],
  check({ host, proof }) {
    if (proof.through !== 'elsewhere' || proof.host === undefined) return pass;
    return fail({ actual: proof.host, expected: host, params: { sentThrough: proof.host } });
  },
  examples: {
    fail: [{ host: 'sv1.xserver.jp', proof: elsewhere }],
    pass: [
      { host: 'sv1.xserver.jp', proof: { ...proof, through: 'typed', host: 'sv1.xserver.jp' } },
      { host: 'sv1.xserver.jp', proof: { ...proof, through: undefined, host: 'sv2.xserver.jp' } },
      { host: null, proof: elsewhere },
    ],
    unknown: [{ host: 'sv1.xserver.jp' }],
  },
});
