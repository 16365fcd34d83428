import { describe, expect, test } from 'vitest';
import {
  DENIED_ABROAD,
  LOGIN_ABROAD,
  NEEDED_ABROAD,
  RECIPIENT_ABROAD,
  SENDER_ABROAD,
} from '../../../utils/errors/abroad';
import { explain } from '../../../utils/errors/explain';
import { gistOf } from '../../../utils/errors/gist';

/** Answers in other languages, and what they point to. */
// biome-ignore format: one answer a line
const ABROAD: [string, string | undefined][] = [
  ...[
    'remitente no valido', 'remitente no válido', 'remitente rechazado', 'remetente não permitido',
    'remetente recusado', 'mittente non consentito', 'mittente rifiutato', 'expéditeur non autorisé',
    'émetteur refusé', 'emetteur refusé', 'absender ungültig', 'absender nicht erlaubt',
    'absender nicht zugelassen', 'absender nicht berechtigt', 'afzender ongeldig',
    'afzender niet toegestaan', '差出人が無効です', '送信者は許可されていません', '发件人无效', '发件人不允许',
    '寄件人被拒绝', '寄件人無效', '발신자 거부',
  ].map((words): [string, string] => [words, 'bounce-sender-not-owned']),
  ...[
    'es necesaria la autenticación', 'requer autenticação', 'requiere autenticación', 'autenticazione richiesta',
    "l'authentification est obligatoire", 'authentifizierung erforderlich', 'authentisierung nötig',
    'anmeldung nötig', 'aanmelden is verplicht', 'authenticatie vereist',
    '認証が必要です', '需要认证', '需要驗證', '인증이 필요합니다',
  ].map((words): [string, string] => [words, 'bounce-relay-denied']),
  ...[
    'destinatario y remitente no válido', 'destinataire ou expéditeur refusé', 'destinatário ou remetente recusado',
    'empfänger oder absender ungültig', 'ontvanger of afzender ongeldig', 'geadresseerde of afzender ongeldig',
    '宛先または差出人が無効', '受信者または差出人が無効', '收件人或发件人无效', '수신자, 발신자 거부', '수신인, 발신자 거부',
  ].map((words): [string, undefined] => [words, undefined]),
];

describe('answers in other languages', () => {
  test.each(ABROAD)('%s', (words, rule) => {
    expect(gistOf(`550 ${words}`)).toBe(rule);
  });

  test.each(Object.entries({ SENDER_ABROAD, DENIED_ABROAD, RECIPIENT_ABROAD, LOGIN_ABROAD, NEEDED_ABROAD }))(
    'each word of %s is the only one of them in an answer above',
    (_, { source }) => {
      const words = source.split('|');
      const known = ABROAD.map(([answer]) => words.filter((word) => new RegExp(word).test(answer)));
      const alone = new Set(known.filter(({ length }) => length === 1).flat());
      expect(words.filter((word) => !alone.has(word))).toEqual([]);
    },
  );
});

describe('one word of two says nothing', () => {
  test.each([
    'see our page on dkim',
    'the address is over there',
    'the rate of this host',
    'ssl is here',
    'this service is expired',
    'a non-local address',
    'missing field',
    'your user id',
    'mechanism unclear',
    'the sender spoke',
    'absender unklar',
    'das ist ungültig',
    'please wait',
    'eso es necesario',
    'la autenticación',
    'command failed',
    'login here',
    'mails per hour are counted',
    'no luck, see https://help.example.net/auth-failed',
    'recipient: 50 mails per day are the quota of this mailbox',
  ])('%s', (words) => expect(gistOf(`550 ${words}`)).toBeUndefined());
});

test.each([
  ['please authenticate first, to keep spam away', 'bounce-relay-denied'],
  ['too much log in fail per hour, max 5', 'bounce-too-many-attempts'],
  ['user name: only 50 mails per hour', 'bounce-rate-limit-of-host'],
  ['at all times only 50 mails per hour', 'bounce-rate-limit-of-host'],
])('%s', (words, rule) => expect(gistOf(`550 ${words}`)).toBe(rule));

test('a login is certainly refused, of whoever speaks, by its code and words', () => {
  expect(explain('550 5.7.0 auth: wrong key')[0]?.ruleId).toBe('bounce-login-rejected');
  expect(explain('450 4.7.0 auth: wrong key')).toEqual([]);
});
