import { expect, it } from 'vitest';
import { readReceived } from '../../../utils/mail/received';

it('reads who handed it over where neither "by" nor "with" follows', () => {
  expect(readReceived('from a.example (b.example [192.0.2.1]); Tue, 24 Nov 2026 10:00:00 +0000')).toMatchObject({
    helo: 'a.example',
    reverse: 'b.example',
    ips: ['192.0.2.1'],
    by: undefined,
  });
});

it.each([
  ['is never closed', 'from a.example (b.example by mx.receiver.example with ESMTPS id 1'],
  ['holds one that is never closed', 'from a.example (b.example (c by mx.receiver.example with ESMTPS) id 1'],
])('a bracket that %s takes the rest with it', (_, value) => {
  expect(readReceived(value)).toMatchObject({ helo: 'a.example', by: undefined, protocol: '' });
});
