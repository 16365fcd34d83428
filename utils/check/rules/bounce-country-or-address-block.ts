import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-country-or-address-block',
  severity: 'warning',
  field: 'smtpMsa.host',
  outside: true,
  detects:
    'The server refuses Google’s computers ("Command rejected", "access denied by country"). Where the provider is known to have such a filter, country-filter-likely says more.',
  evidence: 'strong',
  sources: ['https://moco358.com/archives/2618', 'https://help.onamae.com/app/answers/detail/a_id/018804'],
});
