import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeHost } from '../../../utils/names/host-name';

it.each([
  ['Mail.Example.JP.', 'mail.example.jp'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['ｍａｉｌ.example.jp', 'mail.example.jp'],
  ['1.2.3.4', '1.2.3.4'],
  ['1.2.3', '1.2.0.3'],
  ['a b.example', undefined],
  ['a..example', undefined],
  ['465', undefined],
])('%s is %s', (raw, name) => {
  expect(normalizeHost(raw)).toBe(name);
});

it('plain names are what the URL parser makes of them', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      const raw = labels.join('.');
      const parsed = URL.parse(`https://${raw}/`)?.hostname;
      const name = normalizeHost(raw);
      if (name !== undefined) expect(name).toBe(parsed);
    }),
    { numRuns: 2000 },
  );
});
