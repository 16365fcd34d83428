import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf } from '../../../utils/storage/digest';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a digest is that of account, address and settings, half of it', async () => {
  const expected = sha256('["me@gmail.com","shop@example.jp","a:465"]').slice(0, 32);
  expect(await digestOf('Me@Gmail.com', 'Shop@example.jp', 'a:465')).toBe(expected);
  expect(await digestOf(undefined, 'shop@example.jp', 'a:465')).toBe(
    sha256('["","shop@example.jp","a:465"]').slice(0, 32),
  );
});
