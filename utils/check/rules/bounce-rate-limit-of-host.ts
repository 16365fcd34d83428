import { defineErrorRule, quirks } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-rate-limit-of-host',
  severity: 'warning',
  field: 'sendAsEmail',
  detects: 'The sending server takes only so many messages an hour or a day. The settings are right.',
  evidence: 'medium',
  sources: ['https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html'],
  say: (facts) => ({ params: quirks(facts) }),
});
