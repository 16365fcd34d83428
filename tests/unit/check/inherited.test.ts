import { expect, test } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { explain } from '../../../utils/errors/explain';
import { page, row } from '../../fixtures/situations';

test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
  'an address named "%s" has no answers or errors',
  (name) => {
    const told = (sendAsEmail: string) =>
      check(page([row(sendAsEmail, 'smtp.example.com 465 ssl')]), defaultKnowledge('2026-11-24')).addresses[1];
    expect({ ...told(name), sendAsEmail: '', domain: '' }).toEqual({ ...told('nobody'), sendAsEmail: '', domain: '' });
  },
);

test('an entity named like something inherited stays as it is', () => {
  const text = 'TLS Negotiation failed, the certificate doesn&apos;t match the host. &constructor; &valueOf;';
  expect(explain(`<p>${text}</p>`).map(({ ruleId }) => ruleId)).toEqual(['bounce-tls-name-mismatch']);
});
