import { describe, expect, it, test } from 'vitest';
import { exampleDns } from '../../../utils/check/examples';
import { identify } from '../../../utils/providers/identify';
import { type DnsRow, dnsRows } from '../../fixtures/dns-rows';
import { spf } from '../../fixtures/dns-situations';

const yes = <T>(value: T) => ({ answer: 'yes' as const, value });

/** The profile that is used: what name servers alone hint at is not. */
function found({ domain, mx, spf: record, ns }: DnsRow) {
  const hit = identify({ dns: exampleDns({ domain, mx: yes([...mx]), spf: spf(record), ns: yes([ns]) }) });
  return hit?.sure === 'weak' ? undefined : hit?.profile;
}

describe('records of customers’ zones', () => {
  it.each(dnsRows)('$domain: right or not known, never wrong', (row) => {
    expect([undefined, ...row.right]).toContain(found(row)?.id);
  });

  it.each(dnsRows)('$domain: no sending service passes for the mailbox host', (row) => {
    expect(found(row)?.kind).not.toBe('relay');
  });

  test('all are named that can be', () => {
    const known = dnsRows.filter(({ right }) => right.length > 0);
    const named = known.filter((row) => found(row)).length;
    console.info(`${dnsRows.length} rows: ${named} of ${known.length} named, 0 wrong`);
    expect(dnsRows.length).toBeGreaterThanOrEqual(60);
    expect(named).toBe(known.length);
  });
});
