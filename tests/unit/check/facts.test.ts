import { expect, it } from 'vitest';
import { factsOf } from '../../../utils/check/facts';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import type { SendAsPage } from '../../../utils/send-as';
import { page, row } from '../../fixtures/situations';

const given = row('info@shop.example');
const serverFor = (unread: SendAsPage['unread']) => {
  const { rawHost, host, port, securityMode, username } = factsOf(
    given,
    page([given], { unread }),
    defaultKnowledge('2026-11-24'),
  );
  return [rawHost, host, port, securityMode, username];
};

it('an address without a server is known to have none, unless that could not be read', () => {
  expect(serverFor([])).toEqual(Array(5).fill(null));
  expect(serverFor([{ field: 'smtpMsa', sendAsEmail: given.sendAsEmail, reason: 'ambiguous' }])).toEqual(
    Array(5).fill(undefined),
  );
});
