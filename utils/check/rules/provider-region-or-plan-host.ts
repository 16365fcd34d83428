import type { Facts } from '../facts';
import { LOGIN_ERRORS, reported } from '../loudness';
import { hostParams, isOtherEdition, recommendedFrom } from '../recommend';
import { defineRule, fail, pass } from '../rule';

const OTHERS = ['provider-port-mode-differs', 'smtp-org-differs-from-mx-org'];

export default defineRule({
  id: 'provider-region-or-plan-host',
  severity: 'warning',
  field: 'smtpMsa.host',
  needs: ['host', 'hostProfile'],
  detects:
    'The server belongs to another region of the same provider than the address. Which plan an account has cannot be seen: that is a note, after a refused login only.',
  evidence: 'medium',
  sources: [
    'https://wiki.stretchpowered.com/books/zoho/page/how-to-configure-email-server-with-zoho-smtp-settings',
    'https://meshworld.netlify.app/blog/devops/email/smtp/zoho-smtp-server',
    'https://github.com/thunderbird/autoconfig',
  ],
  supersedes: OTHERS,
  check(facts) {
    const { host, hostProfile, domainProfile } = facts;
    const right = domainProfile && recommendedFrom(domainProfile, facts);
    if (right && isOtherEdition(hostProfile, domainProfile)) {
      // Each region keeps its own accounts: the user named another one, and the login was refused.
      const refused = reported(facts, LOGIN_ERRORS);
      const sure = isSure(facts) || (facts.domainHow === 'answer' && refused);
      return fail({
        severity: sure ? 'warning' : 'info',
        variant: sure ? undefined : 'probably',
        actual: host,
        expected: right.host,
        params: { ...hostParams(right), newPort: right.port },
        supersedes: sure && refused ? [...OTHERS, 'bounce-login-rejected'] : OTHERS,
      });
    }
    const choice = hostProfile.quirks?.regionOrPlan;
    if (!choice || !reported(facts, LOGIN_ERRORS)) return pass;
    return fail({
      severity: 'info',
      variant: 'plan',
      actual: host,
      params: { setting: choice },
    });
  },
  examples: {
    fail: [
      {
        host: 'smtp.mail.yahoo.com',
        hostProfile: 'yahoo',
        domain: 'yahoo.co.jp',
        domainProfile: 'yahoo-japan',
        domainHow: 'domain',
      },
      {
        host: 'smtp.zoho.com',
        hostProfile: 'zoho',
        domain: 'example.com',
        domainProfile: 'zoho-eu',
        domainHow: 'answer',
      },
      { host: 'smtp.zoho.com', hostProfile: 'zoho', domain: 'example.com', errors: ['bounce-login-rejected'] },
      {
        host: 'smtp.zoho.com',
        hostProfile: 'zoho',
        domain: 'example.com',
        domainProfile: 'zoho-eu',
        domainHow: 'answer',
        errors: ['bounce-login-rejected'],
      },
    ],
    pass: [
      { host: 'smtp.zoho.com', hostProfile: 'zoho', domain: 'example.com' },
      { host: 'smtp.zoho.eu', hostProfile: 'zoho-eu', domainProfile: 'zoho-eu', domainHow: 'dns' },
      { host: 'smtp-relay.brevo.com', hostProfile: 'brevo', domainProfile: 'zoho-eu', domainHow: 'dns' },
    ],
    unknown: [{ host: 'smtp.example.com' }],
  },
});

/** By the address itself only between companies of different countries; by DNS where that is beyond doubt. */
function isSure({ hostProfile, domainProfile, domainHow }: Facts): boolean {
  if (domainHow === 'dns') return domainProfile?.confidence.dns === 'high';
  const countries = [hostProfile?.country, domainProfile?.country];
  return domainHow === 'domain' && !countries.includes(undefined) && countries[0] !== countries[1];
}
