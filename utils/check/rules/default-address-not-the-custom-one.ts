import { GMAIL_DOMAINS } from '../../names/gmail-domains';
import { domainOf } from '../../names/host-name';
import type { SendAs } from '../../send-as';
import { examplePage } from '../examples';
import { defineRule, fail, pass } from '../rule';

const isOutside = ({ sendAsEmail }: Pick<SendAs, 'sendAsEmail'>): boolean =>
  !GMAIL_DOMAINS.includes(domainOf(sendAsEmail));

export default defineRule({
  id: 'default-address-not-the-custom-one',
  severity: 'info',
  field: 'isDefault',
  taste: true,
  needs: ['isPrimary', 'isDefault', 'accountDomain', 'verificationStatus'],
  detects:
    'A personal Gmail account has one single address outside Gmail, confirmed, and new messages do not start with it. An offer, never a fault.',
  evidence: 'medium',
  sources: ['https://support.google.com/mail/answer/22370'],
  check({ isPrimary, isDefault, sendAsEmail, accountDomain, verificationStatus, page }) {
    if (isPrimary || isDefault || verificationStatus !== 'accepted' || !isOutside({ sendAsEmail })) return pass;
    const only = page.sendAs.find(isOutside) === page.sendAs.findLast(isOutside);
    return only && GMAIL_DOMAINS.includes(accountDomain) ? fail({ actual: false, expected: true }) : pass;
  },
  examples: {
    fail: [
      {
        isPrimary: false,
        isDefault: false,
        accountDomain: 'gmail.com',
        verificationStatus: 'accepted',
        sendAsEmail: 'info@example.jp',
        page: examplePage([{ sendAsEmail: 'me@gmail.com' }, { sendAsEmail: 'info@example.jp' }]),
      },
    ],
    pass: [
      { isPrimary: false, isDefault: true, accountDomain: 'gmail.com', verificationStatus: 'accepted' },
      { isPrimary: false, isDefault: false, accountDomain: 'gmail.com', verificationStatus: 'pending' },
    ],
    unknown: [{ isPrimary: false, accountDomain: 'gmail.com' }],
  },
});
