import { check } from '../../../utils/check/check';
import { defaultKnowledge, type Extra } from '../../../utils/check/knowledge';
import { type PlannedAddress, planFor } from '../../../utils/plan/plan';
import type { ProviderProfile } from '../../../utils/providers/schema';
import type { SendAs, SendAsPage } from '../../../utils/send-as';
import { page } from '../../fixtures/situations';

/** A host of which everything is known, unlike any that is built in. */
export const host = (change: Partial<ProviderProfile> = {}): ProviderProfile => ({
  id: 'harbour',
  name: 'Harbour Mail',
  kind: 'shared-web-host',
  smtp: [
    {
      host: 'out*.harbour.example',
      port: 465,
      securityMode: 'ssl',
      recommended: true,
      placeholder: 'outNN.harbour.example',
    },
  ],
  imap: [{ host: 'in.harbour.example', port: 993, securityMode: 'ssl' }],
  webmail: 'https://webmail.harbour.example/',
  username: { form: 'full-address' },
  password: 'account',
  sources: ['https://harbour.example/'],
  checked: '2026-11-24',
  confidence: { smtp: 'high', incoming: 'high', username: 'high' },
  ...change,
});

export const reportOf = (row: SendAs, extra: Extra = {}, change: Partial<SendAsPage> = {}) =>
  check(page([row], change), defaultKnowledge('2026-11-24', extra));

export const planOf = (rows: SendAs[], today: string, extra: Extra = {}, change: Partial<SendAsPage> = {}) => {
  const knowledge = defaultKnowledge(today, extra);
  return planFor(check(page(rows, change), knowledge), knowledge);
};

/** The plan's word on the first address that is not the account's own. */
export function plannedOf(row: SendAs, extra: Extra = {}, change: Partial<SendAsPage> = {}): PlannedAddress {
  const { addresses } = planOf([row], '2026-11-24', extra, change);
  const planned = addresses.find(({ sendAsEmail }) => sendAsEmail === row.sendAsEmail);
  if (!planned) throw new Error(`${row.sendAsEmail} is not in the plan`);
  return planned;
}
