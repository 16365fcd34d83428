import { reported } from '../loudness';
import { isNameChecked } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'country-filter-likely',
  severity: 'info',
  field: 'smtpMsa.host',
  outside: true,
  needs: ['host'],
  detects:
    'The host can refuse logins from abroad, and Gmail connects from abroad. A note where that is on from the start; with a matching error the likely cause; otherwise silent.',
  evidence: 'strong',
  sources: [
    'https://moco358.com/archives/2618',
    'https://help.onamae.com/app/answers/detail/a_id/018804',
    'https://sixcore.ne.jp/dedicated/man/mail_jpcheck.php',
  ],
  supersedes: ['bounce-country-or-address-block'],
  check(facts) {
    const profile = facts.hostProfile ?? facts.domainProfile;
    if (!profile) return unknown;
    const filter = profile.quirks?.foreignIpFilter;
    if (!filter) return pass;
    const refused = reported(facts, ['bounce-country-or-address-block']);
    const unreachable = reported(facts, ['bounce-could-not-connect']);
    if (!refused && !unreachable && !filter.default) return pass;
    // The name first: to loosen a protection cures no wrong server.
    const isChecked = isNameChecked(profile, facts);
    if ((refused || unreachable) && !isChecked) return unknown;
    return fail({
      severity: refused ? 'error' : unreachable ? 'warning' : 'info',
      variant: refused || unreachable ? 'refused' : undefined,
      actual: facts.host,
      params: { setting: isChecked ? filter.setting : '' },
    });
  },
  examples: {
    fail: [
      { host: 'shop.sakura.ne.jp', hostProfile: 'sakura' },
      { host: 'mail.example.jp', domainProfile: 'sakura', domainHow: 'answer' },
      { host: 'shop.sakura.ne.jp', hostProfile: 'sakura', errors: ['bounce-country-or-address-block'] },
      { host: 'sv1.xserver.jp', hostProfile: 'xserver', errors: ['bounce-could-not-connect'] },
    ],
    pass: [
      { host: 'sv1.xserver.jp', hostProfile: 'xserver' },
      { host: 'posteo.de', hostProfile: 'posteo', errors: ['bounce-country-or-address-block'] },
    ],
    unknown: [
      { host: 'smtp.example.com' },
      {
        host: 'mail.example.jp',
        domainProfile: 'xserver',
        domainHow: 'answer',
        errors: ['bounce-country-or-address-block'],
      },
    ],
  },
});
