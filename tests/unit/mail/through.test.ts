import { expect, it } from 'vitest';
import { prove } from '../../../utils/mail/prove';
import { throughTyped } from '../../../utils/mail/through';
import { type MailFacts, RIGHT, writeMail } from '../../fixtures/mail/write-mail';

const GMAIL: Partial<MailFacts> = { way: 'gmail', spf: 'pass gmail', dkim: 'pass own' };

it.each<[string, Partial<MailFacts>, string | undefined, [sentAnyTime: unknown, sentNow: unknown]]>([
  ['that very server', { host: 'sv12718.xserver.jp' }, 'sv12718.xserver.jp', ['typed', 'typed']],
  ['written in another way', { host: 'sv12718.xserver.jp' }, 'SV12718.Xserver.jp.', ['typed', 'typed']],
  ['another one of the same company', { host: 'sv1.xserver.jp' }, 'sv12718.xserver.jp', [undefined, 'typed']],
  ['another one of the same domain', { host: 'out.host.example' }, 'smtp.host.example', [undefined, 'typed']],
  ['another company', { host: 'sv1.xserver.jp' }, 'smtp.lolipop.jp', [undefined, 'elsewhere']],
  ['a name that may be the same server', { host: 'sv1.xserver.jp' }, 'mail.example.jp', [undefined, undefined]],
  ['a server that nobody knows', { host: 'mx.unheard.example' }, 'sv1.xserver.jp', [undefined, undefined]],
  ['Gmail itself', GMAIL, 'sv1.xserver.jp', [undefined, 'elsewhere']],
  ['Gmail itself, as entered', GMAIL, 'smtp.gmail.com', [undefined, undefined]],
  ['no server entered', GMAIL, undefined, [undefined, undefined]],
  ['a mail program of the user', { way: 'host', host: 'sv1.xserver.jp' }, 'smtp.lolipop.jp', [undefined, undefined]],
])('knows whether a mail went through the server that is entered: %s', (_, facts, host, expected) => {
  const proof = prove(writeMail({ ...RIGHT, ...facts }));
  const through = (current: boolean) => throughTyped(proof, host ? { smtpMsa: { host } } : {}, current);
  expect([through(false), through(true)]).toEqual(expected);
});

it('believes no way that a stranger may have written', () => {
  const forged = {
    host: 'sv12718.xserver.jp',
    way: 'gmail > host > other',
    dkim: 'fail own',
    spf: 'fail own',
    dmarc: 'fail',
  };
  const through = (facts: Partial<MailFacts>) =>
    throughTyped(prove(writeMail({ ...RIGHT, ...facts })), { smtpMsa: { host: 'sv12718.xserver.jp' } }, true);
  expect(through(forged)).toBeUndefined();
  expect(through({ ...forged, dkim: 'pass own', dmarc: 'pass' })).toBe('typed');
  expect(through({ ...forged, host: 'smtp.lolipop.jp', dkim: 'pass own', dmarc: 'pass' })).toBeUndefined();
});
