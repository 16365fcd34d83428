import { expect, test } from 'vitest';
import { ownAddress } from '../../../utils/gmail/page/account';

test.each<[string, string, string[], string | undefined]>([
  ['the same address, in other letters', 'Me@Example.com', ['a@example.com', 'me@example.COM'], 'me@example.COM'],
  ['Gmail ignores dots and capitals', 'Jo.Doe@gmail.com', ['x@example.com', 'JoDoe@Gmail.com'], 'JoDoe@Gmail.com'],
  ['Gmail has two names', 'jodoe@googlemail.com', ['jo.doe@gmail.com'], 'jo.doe@gmail.com'],
  ['dots count elsewhere', 'jo.doe@example.com', ['jodoe@example.com'], undefined],
  ['two that could be it are none', 'jodoe@gmail.com', ['j.odoe@gmail.com', 'jo.doe@gmail.com'], undefined],
])('%s', (_, account, addresses, own) => {
  expect(ownAddress(account, addresses)).toBe(own);
});
