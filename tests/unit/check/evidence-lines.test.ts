import { describe, expect, it } from 'vitest';
import { evidenceLines } from '../../../utils/check/evidence-lines';
import { exampleSpf } from '../../../utils/check/examples';
import { factsOf } from '../../../utils/check/facts';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import type { Lookup } from '../../../utils/dns/client/ask';
import type { DomainEvidence } from '../../../utils/dns/evidence';

const ADDRESS = 'info@example.jp';
const yes = <T>(value: T): Lookup<T> => ({ answer: 'yes', value });
const notAsked = { answer: 'unknown', why: 'not-asked' } as const;
const silent = { answer: 'unknown', why: 'timeout' } as const;
const nothing: DomainEvidence = {
  domain: 'example.jp',
  mx: notAsked,
  address: notAsked,
  ns: notAsked,
  spf: notAsked,
  dmarc: notAsked,
  ptr: notAsked,
  srv: notAsked,
  dkim: {},
};

function linesFor(found: Partial<DomainEvidence>, providerId?: string) {
  const dns = { domain: { ...nothing, ...found }, at: '2026-11-24T00:00:00Z', resolver: 'google', queries: 5 };
  const page = { sendAs: [], account: undefined, language: 'en', replyFrom: undefined, unread: [] };
  const knowledge = defaultKnowledge('2026-11-24', {
    dns: { [ADDRESS]: dns },
    answers: providerId ? { [ADDRESS]: { providerId } } : {},
  });
  return evidenceLines(factsOf({ sendAsEmail: ADDRESS }, page, knowledge))?.map(
    ({ key, params: { domain, ...rest } }) => {
      expect(domain).toBe('example.jp');
      return [key, ...Object.values(rest).map((value) => [value].flat().join(', '))].join(' ');
    },
  );
}

describe('what DNS said, for the reader', () => {
  it.each<[string, Partial<DomainEvidence>, string[]]>([
    [
      'servers for incoming mail, the first two',
      { mx: yes(['mx1.example', 'mx2.example', 'mx3.example']) },
      ['mx mx1.example, mx2.example'],
    ],
    ['none', { mx: { answer: 'no' } }, ['no-mx']],
    ['a declaration that there are none (RFC 7505)', { mx: yes(['.']) }, ['null-mx']],
    ['a policy', { dmarc: yes({ records: ['v=DMARC1; p=reject'], policy: 'reject' }) }, ['dmarc reject']],
    ['a policy nobody can read', { dmarc: yes({ records: ['v=DMARC1; p=rejct'] }) }, []],
    ['what was not answered', { mx: silent, dmarc: silent }, ['could-not-tell MX, DMARC']],
    ['nothing of what was not asked', {}, []],
  ])('%s', (_, found, lines) => {
    expect(linesFor(found)).toEqual(lines);
  });

  it('names the machine that its address leads to, the first two', () => {
    const ptr = yes(['sv1.host.example', 'web1.host.example', 'web2.host.example']);
    expect(linesFor({ ptr })).toEqual(['ptr sv1.host.example, web1.host.example']);
  });

  it.each([
    ['v=spf1 include:spf.sender.xserver.jp a:sv12718.xserver.jp ~all', ['spf-names sv12718.xserver.jp']],
    [
      'v=spf1 include:_spf.google.com include:spf.sender.xserver.jp ~all',
      ['spf-includes include:spf.sender.xserver.jp'],
    ],
    ['v=spf1 a:www.example.jp include:_spf.google.com ~all', []],
  ])('of the provider: %s', (record, lines) => {
    expect(linesFor({ spf: exampleSpf(record) }, 'xserver')).toEqual(lines);
    expect(linesFor({ spf: { answer: 'no' } }, 'xserver')).toEqual([]);
  });
});
