import { defineErrorRule } from '../error-rule';
import { isNameChecked } from '../recommend';

export default defineErrorRule({
  id: 'bounce-country-or-address-block',
  severity: 'warning',
  field: 'smtpMsa.host',
  outside: true,
  detects:
    'The server refuses Google’s computers ("Command rejected", "access denied by country"). Where the provider is known to have such a filter, country-filter-likely says more.',
  evidence: 'strong',
  sources: ['https://moco358.com/archives/2618', 'https://help.onamae.com/app/answers/detail/a_id/018804'],
  // To loosen a protection cures no wrong server.
  say(facts) {
    const profile = facts.hostProfile ?? facts.domainProfile;
    return { variant: profile && isNameChecked(profile, facts) ? undefined : 'unchecked' };
  },
  examples: [{ host: 'posteo.de', hostProfile: 'posteo' }],
});
