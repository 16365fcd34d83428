/**
 * Zones of somebody who wants to fill a browser: `hostile.example` has lists and includes as long as DNS allows,
 * `oversized.example` records of 60 kB.
 */
export function hostileZones(): Record<string, string> {
  return { 'hostile.example': zoneOf(hostile()), 'oversized.example': zoneOf(oversized()) };
}

const zoneOf = (records: string[]): string =>
  ['$TTL 300', '@ SOA ns1.dns.example. hostmaster 1 3600 600 86400 300', '@ NS ns1.dns.example.', ...records, ''].join(
    '\n',
  );

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A record of this text, in the pieces of 255 bytes that DNS has. */
const txt = (name: string, text: string): string =>
  `${name} TXT ( ${(text.match(/.{1,250}/g) ?? []).map((piece) => `"${piece}"`).join('\n ')} )`;

/** Terms that all differ, in a record of this length. */
const terms = (length: number, seed: number): string =>
  numbers(Math.floor(length / 20))
    .map((index) => `ip4:10.${seed}.${index >> 8}.${index & 255}`)
    .join(' ');

const hostile = (): string[] => [
  ...numbers(100).map((index) => `@ MX 10 mx${index}.hostile.example.`),
  ...numbers(100).map((index) => `@ A 192.0.2.${index}`),
  ...numbers(90).map((index) => `@ NS ns${index}.elsewhere.example.`),
  ...numbers(60).map((index) => `_submission._tcp SRV 0 0 587 smtp${index}.hostile.example.`),
  txt(
    '@',
    `v=spf1 ${numbers(9)
      .map((index) => `include:spf${index}.hostile.example`)
      .join(' ')} -all`,
  ),
  ...numbers(3).map((index) => txt(`spf${index}`, `v=spf1 ${terms(60_000, index)} -all`)),
  ...numbers(6).map((index) => txt(`spf${index + 3}`, `v=spf1 ${terms(4_000, index + 3)} ${'x'.repeat(400)} -all`)),
  txt('fm1._domainkey', `v=DKIM1; p=${'A'.repeat(60_000)}`),
];

const oversized = (): string[] => [
  '@ MX 10 smtp.google.com.',
  txt('@', `v=spf1 ${terms(60_000, 0)} -all`),
  txt('_dmarc', `v=DMARC1; p=reject; x=${'A'.repeat(60_000)}`),
];
