import { expect, test } from 'vitest';
import { identify } from '../../../utils/providers/identify';
import { profiles } from '../../../utils/providers/profiles';

const names = profiles.flatMap(({ id, domains = [] }) =>
  domains.filter((domain) => !/[*{]/.test(domain)).map((domain) => [domain, id] as const),
);
const all = new Set(names.map(([domain]) => domain));

test('an address at a domain of a provider is known as its own', () => {
  for (const [domain, id] of names) expect(identify({ domain })?.profile.id, domain).toBe(id);
});

test('a domain that only looks like one is nobody’s', () => {
  for (const [domain, id] of names) {
    const alike = [
      `${domain}.example`,
      `x${domain}`,
      `x-${domain}`,
      domain.replace('.', '-x.'),
      domain.replace('.', ''),
    ];
    for (const other of alike) {
      if (all.has(other)) continue;
      expect(identify({ domain: other })?.profile.id, other).not.toBe(id);
    }
  }
});
