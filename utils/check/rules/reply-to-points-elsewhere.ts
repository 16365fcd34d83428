import { domainOf } from '../../names/host-name';
import { isSameOrganisation } from '../../names/registrable-domain';
import { rowsOf } from '../by-address';
import { examplePage } from '../examples';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'reply-to-points-elsewhere',
  severity: 'warning',
  field: 'replyToAddress',
  taste: true,
  needs: ['replyToAddress'],
  detects:
    'Replies go to an address at another domain. A note only where that address is one of the account’s own, since one mailbox may be meant to collect the replies.',
  evidence: 'medium',
  sources: ['https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs'],
  check({ replyToAddress, sendAsEmail, domain, page }) {
    const elsewhere = domainOf(replyToAddress);
    if (isSameOrganisation(elsewhere, domain)) return pass;
    const own = rowsOf(page, replyToAddress).length > 0;
    return fail({
      severity: own ? 'info' : 'warning',
      variant: own ? 'own' : undefined,
      actual: replyToAddress,
      expected: sendAsEmail,
      params: { replyToAddress },
    });
  },
  examples: {
    fail: [
      { domain: 'example.com', replyToAddress: 'me@gmail.com' },
      {
        domain: 'example.com',
        replyToAddress: 'Me@gmail.com',
        page: examplePage([{ sendAsEmail: 'me@gmail.com' }]),
      },
    ],
    pass: [
      { domain: 'example.com', replyToAddress: 'help@example.com' },
      { domain: 'shop.example.com', replyToAddress: 'help@example.com' },
      { domain: 'example.com', replyToAddress: null },
    ],
    unknown: [{ domain: 'example.com' }],
  },
});
