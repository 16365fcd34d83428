import { expect, it } from 'vitest';
import { pastedHeader } from '../../../utils/mail/pasted';
import { prove } from '../../../utils/mail/prove';
import { RIGHT, writeMail } from '../../fixtures/mail/write-mail';

const source = writeMail(RIGHT);
const verdict = (text: string) => prove(pastedHeader(text) ?? '').verdict;

it.each([
  ['as it is', source],
  ['with empty lines before it', `\n\n${source}`],
  ['with the line ends of a text box', source.replaceAll('\r\n', '\n')],
  ['the header alone, cut within its last line', source.slice(0, source.indexOf('\r\n\r\n') - 3)],
  [
    'with the table above it that Gmail shows',
    `Original Message\nMessage ID\t<1@mail.gmail.com>\nCreated at:\tTue, Nov 24\nFrom:\tA <a@b.example>\nTo:\tc@d.example\nSubject:\tTest\nSPF:\tPASS with IP 192.0.2.1\nDMARC:\t'PASS'\n\nDownload Original\tCopy to clipboard\n${source}`,
  ],
])("finds a mail's source in what was pasted: %s", (_, text) => {
  expect(verdict(text)).toBe('right');
});

it('keeps fields that stand above those of servers', () => {
  expect(verdict(`X-Mozilla-Status: 0001\n${source}`)).toBe('right');
  expect(verdict(`From: evil@evil.example\n${source}`)).toBe('unknown');
});

it.each([
  ['an error', '535-5.7.8 Username and Password not accepted. Received: nothing'],
  ['a letter', 'Dear Hanako,\n\nReceived: your letter.\nFrom: me'],
  ['nothing', ''],
])('finds none in %s', (_, text) => {
  expect(pastedHeader(text)).toBeUndefined();
});
