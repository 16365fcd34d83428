import { expect, it } from 'vitest';
import { checkAddress } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import type { Proved } from '../../../utils/report';
import { dated, page, row } from '../../fixtures/situations';

const ADDRESS = 'info@example.jp';
const RIGHT: Proved = { verdict: 'right', through: 'typed', host: 'x', whole: true, at: '2026-11-24T09:00:00Z' };
const ELSEWHERE: Proved = { ...RIGHT, through: 'elsewhere', host: 'mail-lj1-f177.google.com' };

/** Status and findings of the address with this server, its domain at that host, and what a mail has proved. */
function said(server: string, providerId: string | undefined, proof?: Proved) {
  const sendAs = row(ADDRESS, server);
  const extra = { answers: { [ADDRESS]: { providerId } }, ...(proof && { proofs: { [ADDRESS]: proof } }) };
  const { status, findings, proved } = checkAddress(sendAs, page([sendAs]), defaultKnowledge('2026-11-24', extra));
  expect(proved).toEqual(proof);
  return [status, Object.fromEntries(findings.map(({ ruleId, severity }) => [ruleId, severity]))];
}

const OWN_NAME = 'own-domain-host-on-shared-hosting';

it.each<[string, [server: string, host: string | undefined, proof?: Proved], ReturnType<typeof said>]>([
  ['nothing proved', ['mail.example.jp:465/ssl', 'xserver'], ['error', { ...dated, [OWN_NAME]: 'error' }]],
  ['the name is proved', ['mail.example.jp:465/ssl', 'xserver', RIGHT], ['ok', dated]],
  [
    'proved by a mail of another day, whose port nobody knows',
    ['sv1.xserver.jp:465/tls', 'xserver', { ...RIGHT, whole: false }],
    ['error', { ...dated, 'starttls-on-465': 'error' }],
  ],
  ['port and security are proved too', ['sv1.xserver.jp:465/tls', 'xserver', RIGHT], ['ok', dated]],
  ['a server that nobody knows', ['mx.unheard.example:465/ssl', undefined], ['unknown', dated]],
  [
    'a server that nobody knows, and a mail through it',
    ['mx.unheard.example:465/ssl', undefined, RIGHT],
    ['ok', dated],
  ],
  [
    'a mail through it that receivers distrust',
    ['mx.unheard.example:465/ssl', undefined, { ...RIGHT, verdict: 'broken' }],
    ['unknown', dated],
  ],
  [
    'a mail of which it cannot be told how it went',
    ['mail.example.jp:465/ssl', 'xserver', { ...RIGHT, through: undefined }],
    ['error', { ...dated, [OWN_NAME]: 'error' }],
  ],
  [
    'a mail that went another way',
    ['sv1.xserver.jp:465/ssl', 'xserver', ELSEWHERE],
    ['error', { ...dated, 'mail-took-another-way': 'error' }],
  ],
  [
    'no encryption stays a fault',
    ['sv1.xserver.jp:25/none', 'xserver', RIGHT],
    ['error', { ...dated, 'unsecured-connection': 'error' }],
  ],
])('what a mail has proved outweighs what is only known: %s', (_, [server, host, proof], expected) => {
  expect(said(server, host, proof)).toEqual(expected);
});

it('asks no more who hosts the mail where a mail has shown that the server is right', () => {
  const sendAs = row(ADDRESS, 'mx.unheard.example:465/ssl');
  const questions = (proofs: Record<string, Proved>) =>
    checkAddress(sendAs, page([sendAs]), defaultKnowledge('2026-11-24', { proofs })).questions;
  expect(questions({})).toContain('mail-host');
  expect(questions({ [ADDRESS]: RIGHT })).not.toContain('mail-host');
});
