import { expect, it } from 'vitest';
import { runRule } from '../../../utils/check/findings';
import rule from '../../../utils/check/rules/smtp-host-is-mx';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { exampleFacts } from './example-facts';

it('a name that receives is no fault where the provider sends through it as well', () => {
  const outcome = (...hosts: string[]) => {
    const profile = {
      id: 'harbour',
      incomingHosts: ['*.harbour.example'],
      smtp: hosts.map((host) => ({ host, port: 465, securityMode: 'ssl' })),
    } as unknown as ProviderProfile;
    return runRule(rule, { ...exampleFacts({ host: 'mail.harbour.example' }), hostProfile: profile }).outcome;
  };
  expect(outcome('out.harbour.example', 'mail.harbour.example')).toBe('pass');
  expect(outcome('out.harbour.example')).toBe('fail');
  expect(outcome()).toBe('fail');
});
