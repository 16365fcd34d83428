import { expect, test } from 'vitest';
import {
  isAccountsSettings,
  isDelegated,
  isEditWindow,
  isOpenedMail,
  isOriginal,
  userIndexOf,
} from '../../../utils/gmail/page/route.ts';

const at = (path: string) => new URL(path, 'https://mail.google.com');

test.each([
  ['/mail/u/0/#settings/accounts', true],
  ['/mail/#settings/accounts', true],
  ['/mail/u/3/#settings/accounts?compose=new', true],
  ['/mail/u/0/#settings/accounts/anything', true],
  ['/mail/u/0/#settings/accounts-old', false],
  ['/mail/u/0/#settings/general', false],
  ['/mail/u/0/#inbox', false],
  ['/mail/u/0/#search/#settings/accounts', false],
])('accounts settings: %s', (path, expected) => {
  expect(isAccountsSettings(at(path))).toBe(expected);
});

test.each([
  ['/mail/u/1/?ui=2&ik=0123456789&view=cf&at=x', true],
  ['/mail/u/1/?view=cfx', false],
  ['/mail/u/1/?x=view=cf', false],
  ['/mail/u/1/#view=cf', false],
])('edit window: %s', (path, expected) => {
  expect(isEditWindow(at(path))).toBe(expected);
});

test.each([
  ['/mail/u/0/?ik=0123456789&view=om&permmsgid=msg-f:1850000000000000000', true],
  ['/mail/u/1/?ui=2&ik=0123456789&view=om&th=158a2b3c4d5e6f70', true],
  ['/mail/u/0/?view=cf', false],
  ['/mail/u/0/?x=view=om', false],
  ['/mail/u/0/#view=om', false],
  ['/mail/u/0/#inbox', false],
])('"Show original": %s', (path, expected) => {
  expect(isOriginal(at(path))).toBe(expected);
});

test.each([
  ['#inbox/FMfcgzGxRvKqLmNpWtZbHsDj', true],
  ['#inbox/158a2b3c4d5e6f70', true],
  ['#label/work/FMfcgzGxRvKqLmNpWtZbHsDj', true],
  ['#search/from%3Ame/FMfcgzGxRvKqLmNpWtZbHsDj?compose=new', true],
  ['#inbox', false],
  ['#inbox/p2', false],
  ['#label/Newsletters', false],
  ['#settings/accounts', false],
  ['#settings/forwardingandpop', false],
  // Whoever likes can write there what he likes.
  ['#spam/FMfcgzGxRvKqLmNpWtZbHsDj', false],
  ['#trash/158a2b3c4d5e6f70', false],
  ['#label/spam/FMfcgzGxRvKqLmNpWtZbHsDj', false],
  ['#search/in%3Aspam/FMfcgzGxRvKqLmNpWtZbHsDj', false],
  ['#search/from%3Ame+in:TRASH/FMfcgzGxRvKqLmNpWtZbHsDj', false],
  ['#advanced-search/query=in%3aspam&isrefinement=true/FMfcgzGxRvKqLmNpWtZbHsDj', false],
  ['#search/in%3Aanywhere/FMfcgzGxRvKqLmNpWtZbHsDj', false],
  ['#label/antispam/FMfcgzGxRvKqLmNpWtZbHsDj', true],
  ['#label/spammers/FMfcgzGxRvKqLmNpWtZbHsDj', true],
])('opened mail: %s', (hash, expected) => {
  expect(isOpenedMail(at(`/mail/u/0/${hash}`))).toBe(expected);
});

test('the account number is that of the path, 0 without one', () => {
  expect(['/mail/u/12/#inbox', '/mail/u/0/', '/mail/#inbox', '/x/u/5/'].map((path) => userIndexOf(at(path)))).toEqual([
    12, 0, 0, 0,
  ]);
});

test('a mailbox that somebody else let the user in', () => {
  expect(['/mail/b/AEoRXRS/u/0/', '/mail/u/0/d/AEoRXRS/', '/mail/u/0/'].map((path) => isDelegated(at(path)))).toEqual([
    true,
    true,
    false,
  ]);
});
