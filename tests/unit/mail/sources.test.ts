import { describe, expect, it } from 'vitest';
import { prove } from '../../../utils/mail/prove';
import { mailSources } from '../../fixtures/mail/mail-sources';
import { writeMail } from '../../fixtures/mail/write-mail';

describe('headers as real mails have them', () => {
  it('are many', () => {
    expect(mailSources.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mailSources.map(({ seen }) => seen)).size).toBe(mailSources.length);
  });

  it.each(mailSources.map((source) => [source.seen, source] as const))('%s', (_, source) => {
    expect(prove(writeMail(source))).toMatchObject({ verdict: source.verdict, from: 'info@example.jp' });
  });
});
