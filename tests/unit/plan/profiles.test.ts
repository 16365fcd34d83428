import { expect, test } from 'vitest';
import { k9Settings } from '../../../utils/handover/k9-settings';
import { thunderbirdCodes } from '../../../utils/handover/thunderbird-code';
import { profiles } from '../../../utils/providers/profiles';
import type { ProviderProfile } from '../../../utils/providers/schema';
import type { SendAs } from '../../../utils/send-as';
import { plannedOf } from './reports';

/** An address at this provider as it stands in Gmail: of a name with an open part the customer knows the own one. */
function addressAt({ domains = [], smtp = [] }: ProviderProfile): { row: SendAs; isOwnDomain: boolean } {
  const own = domains.find((domain) => !domain.includes('*'));
  const domain = own ?? 'customer.example';
  const server = smtp.find(({ recommended }) => recommended) ?? smtp[0];
  const host = server?.host
    .replaceAll('*', '12')
    .replace('{domain}', domain)
    .replace('{server-hostname}', 'srv.customer.example');
  return {
    isOwnDomain: own === undefined,
    row: {
      sendAsEmail: `jane@${domain}`,
      displayName: 'Jane',
      isPrimary: false,
      smtpMsa: server && { host, port: server.port, securityMode: server.securityMode },
    },
  };
}

const handOvers = profiles.map((profile) => {
  const { row, isOwnDomain } = addressAt(profile);
  const answers = isOwnDomain ? { [row.sendAsEmail]: { providerId: profile.id } } : {};
  return plannedOf(row, { answers }).handOver;
});

test('for more than half of the profiles a mail app is set up without a question', () => {
  const made = handOvers.filter((one) => one !== undefined);
  expect(made.length).toBeGreaterThan(profiles.length / 2);
  for (const one of made) {
    expect(thunderbirdCodes([one])[0]?.length).toBeLessThan(400);
    expect(k9Settings([one])).toContain(one.incoming.host);
  }
});

test('and never over an unprotected connection', () => {
  const modes = handOvers.flatMap((one) => (one ? [one.incoming.securityMode, one.outgoing.securityMode] : []));
  expect(modes).not.toContain('none');
});
