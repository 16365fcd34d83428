import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { supportText } from '../../components/support-text';
import { wordsOf } from '../../components/words';
import { check } from '../../utils/check/check';
import { defaultKnowledge } from '../../utils/check/knowledge';
import type { SendAsPage } from '../../utils/send-as';

const page: SendAsPage = {
  sendAs: [
    { sendAsEmail: 'taro.yamada@gmail.com', isPrimary: true },
    {
      sendAsEmail: 'info@example.jp',
      isPrimary: false,
      smtpMsa: { host: 'mail.example.jp', port: 587, securityMode: 'starttls' },
    },
  ],
  account: 'taro.yamada@gmail.com',
  language: 'en',
  replyFrom: undefined,
  unread: [],
};
const errors = { 'info@example.jp': ['bounce-tls-name-mismatch'] };

describe.each(['en', 'ja'])('the text for a support desk in %s', (language) => {
  const texts = parse(readFileSync(`locales/${language}.yml`, 'utf8'));
  const words = wordsOf({
    language,
    text: (path) => path.split('.').reduce((tree, key) => tree?.[key], texts),
    context: (values) => ({ values, label: (key) => key }),
  });
  const [, address] = check(page, defaultKnowledge('2026-11-24', { errors })).addresses;
  if (!address) throw new Error('The page has two addresses.');

  test('holds the address, what is entered, the error and its id, and no other address', () => {
    const text = supportText(address, words, "the certificate doesn't match the host");
    for (const part of [
      'info@example.jp',
      'mail.example.jp',
      '587',
      'TLS',
      "doesn't match the host",
      '(bounce-tls-name-mismatch)',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('gmail.com');
    expect(text).not.toMatch(/[{}]/);
  });

  test('asks the same where neither address nor settings are known', () => {
    const text = supportText({ ...address, sendAsEmail: '', entered: undefined, errors: [] }, words);
    expect(text).toContain(words.t('support.ask'));
    expect(text).not.toMatch(/mail\.example\.jp|\n\n\n/);
  });
});
