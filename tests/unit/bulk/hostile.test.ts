import { describe, expect, it } from 'vitest';
import { readOthers } from '../../../utils/bulk/read/read-others';
import { GAM_AUDIT, LIST } from '../../fixtures/exports';

const MB = 1_000_000;
const TITLES = `${GAM_AUDIT.split('\n')[0]},signature\n`;

/** `head`, then `piece` as often as makes 100 MB. */
const large = (head: string, piece: string): Blob => {
  const block = piece.repeat(Math.ceil(MB / piece.length));
  return new Blob([head, ...Array.from({ length: 100 }, () => block)]);
};

/** Milliseconds, and what came of it. */
async function timed(source: Blob | string) {
  const start = performance.now();
  const read = await readOthers(source);
  return { took: performance.now() - start, read };
}

describe('100 MB', () => {
  it('of addresses with long signatures are read, and the signatures forgotten', async () => {
    const row = `u@example.com,U,u@example.com,,True,True,,,,,,"${'<div>x</div>\n'.repeat(470)}"\n`;
    const { took, read } = await timed(large(TITLES, row));
    console.info(`100 MB with signatures: ${took.toFixed(0)} ms`);
    expect(read).toMatchObject({ ok: true, problemCount: 0, users: [{ user: 'u@example.com' }] });
    expect(read.ok && read.users[0]?.sendAs.length).toBeGreaterThan(16_000);
  });

  it('of addresses end where no organisation is larger', async () => {
    const { read } = await timed(large(TITLES, 'u@example.com,U,u@example.com,,True,True,,,,,,\n'));
    expect(read).toMatchObject({ ok: true, problems: [{ code: 'tooMany' }] });
  });

  it.each([
    ['one endless line', large('', 'x'), 'columns'],
    ['zeros', new Blob(Array.from({ length: 100 }, () => new Uint8Array(MB))), 'binary'],
    ['JSON', large('[', `${JSON.stringify(LIST)},`), 'tooLarge'],
    ['brackets', large('', '['), 'tooLarge'],
  ])('of %s are refused', async (_, file, code) => {
    const { read } = await timed(file);
    expect(read).toMatchObject({ ok: false, refusal: { code } });
  });

  it('of one endless row, or of quotes, are left at once', async () => {
    const endless = await timed(large(`${GAM_AUDIT}a@example.com,"`, 'x'));
    expect(endless.read).toMatchObject({ ok: true, problems: [{ line: 5, code: 'tooLong' }] });
    expect(endless.took).toBeLessThan(5000);
    const quotes = await timed(large(GAM_AUDIT, '"'));
    expect(quotes.read.ok && quotes.read.users).toHaveLength(2);
  });
});

it('deeply nested JSON, and keys that name what all objects have, do no harm', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(await readOthers(deep)).toMatchObject({ ok: false, refusal: { code: 'empty' } });
  const proto = '{"__proto__":{"sendAs":[{"sendAsEmail":"a@example.com"}]},"constructor":{"sendAsEmail":7}}';
  expect(await readOthers(proto)).toMatchObject({ ok: true, users: [{ sendAs: [{ sendAsEmail: 'a@example.com' }] }] });
});

it('words that name what all objects have are no values', async () => {
  const titles =
    'user,sendAsEmail,isPrimary,isDefault,treatAsAlias,verificationStatus,smtpMsa.host,smtpMsa.securityMode';
  const read = await readOthers(
    `${titles}\na@x.example,b@x.example,constructor,__proto__,constructor,,h.example,__proto__\n`,
  );
  expect(read).toMatchObject({ ok: true, problemCount: 4 });
  expect(read.ok && read.users[0]?.sendAs[0]).toMatchObject({ isPrimary: false, smtpMsa: { securityMode: undefined } });
});
