import { expect, test } from 'vitest';
import { ProviderIndex } from '../../../utils/providers/provider-index';
import type { ProviderProfile } from '../../../utils/providers/schema';

const profile = (name: string): ProviderProfile => ({
  id: 'host',
  name,
  kind: 'mailbox-host',
  domains: ['host.example'],
  smtp: [{ host: 'sv*.host.example', port: 465, securityMode: 'ssl' }],
  dns: { mx: ['mx.host.example'], spf: ['include:spf.host.example', 'a:sv*.host.example'] },
  sources: ['https://host.example/'],
  checked: '2026-11-24',
  confidence: {},
});

test('of two profiles that claim the same, the first wins everywhere', () => {
  const index = new ProviderIndex([profile('Own'), profile('Pushed')]);
  const found = [
    index.byId.get('host'),
    index.domains.match('host.example'),
    index.outgoing.match('sv1.host.example'),
    index.mx.suffix('mx.host.example'),
    index.spf('include:spf.host.example')?.profile,
    index.spf('a:sv1.host.example')?.profile,
  ];
  expect(found.map((one) => one?.name)).toEqual(Array(found.length).fill('Own'));
});
