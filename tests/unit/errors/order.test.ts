import { describe, expect, test } from 'vitest';
import { explain } from '../../../utils/errors/explain';

const FRAME = 'p=CustomFromDenied\n';
const RELAY = 'Invalid credentials for relay';

describe('what only follows from another cause stands behind it', () => {
  test.each([
    [RELAY, '535 Incorrect authentication data'],
    [RELAY, 'Application-specific password required'],
    [RELAY, '535 5.7.139 basic authentication is disabled'],
    [RELAY, 'Please log in with your web browser'],
    [RELAY, '454 4.7.0 Too many login attempts'],
    ['connect ECONNREFUSED', "TLS Negotiation failed, the certificate doesn't match the host"],
    ['connect ECONNREFUSED', 'certificate has expired'],
    ['connect ECONNREFUSED', 'TLS missing certificate'],
  ])('%s: %s', (follows, cause) => {
    const [[of], [by]] = [explain(FRAME + follows), explain(FRAME + cause)];
    const ranked = explain(`${FRAME}${follows}\n${cause}`).map(({ ruleId }) => ruleId);
    expect([ranked[0], ranked.at(-1)]).toEqual([by?.ruleId, of?.ruleId]);
  });
});

test('several causes of one line make no list', () => {
  const lines = ['535 5.7.3 Authentication unsuccessful', 'TLS missing certificate'];
  expect(explain(lines.join('\n'))).toHaveLength(3);
});
