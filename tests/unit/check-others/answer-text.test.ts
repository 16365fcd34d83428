import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from '../../../components/words';
import { EMPTY, problemsIn, type Typed, typedAddress } from '../../../entrypoints/check-others/one/typed';
import { answerText } from '../../../entrypoints/check-others/report/answer-text';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { organisationRules } from '../../../utils/check/organisation-rules';

function wordsIn(language: string) {
  const texts = parse(readFileSync(`locales/${language}.yml`, 'utf8'));
  const text = (path: string) => path.split('.').reduce((tree, key) => tree?.[key], texts);
  // What a variant has in common with its rule stands there; see modules/whole-variants.ts.
  const shared = (path: string) => path.replace(/^(rules\.\w+)\.\w+(?=\.\w+$)/, '$1');
  return wordsOf({
    language,
    text: (path) => text(path) ?? text(shared(path)),
    context: (values) => ({ values, label: (key) => key }),
  });
}

const answer = (typed: Partial<Typed>, language = 'en') => {
  const { sendAs, answer: said } = typedAddress({ ...EMPTY, ...typed });
  const page = { sendAs: [sendAs], account: undefined, language: undefined, replyFrom: undefined, unread: [] };
  const knowledge = defaultKnowledge('2026-11-24', { answers: { [sendAs.sendAsEmail]: said } });
  const [address] = check(page, knowledge).addresses;
  return address ? answerText(address, wordsIn(language)) : '';
};

const wrong = { address: ' info@example.jp ', host: 'mail.example.jp', port: '587', securityMode: 'starttls' } as const;

it('an answer says what is wrong, what to do, step by step, and the values to enter', () => {
  const parts = answer({ ...wrong, providerId: 'xserver' }).split('\n\n');
  expect(parts[0]).toBe('info@example.jp: The server name does not fit the certificate');
  expect(parts[1]).toContain('mail.example.jp');
  expect(parts[2]).toMatch(/^What to do:\n1\. .*\n2\. /);
  expect(parts[3]).toMatch(
    /^Values to enter:\nServer: svNNNN\.xserver\.jp\nPort: 465\nSecurity: SSL\nUser name: info@example\.jp$/,
  );
  expect(parts.join()).not.toMatch(/[{}]/);
});

it('an answer about right settings is short', () => {
  const right = answer({ ...wrong, host: 'sv1234.xserver.jp', port: '465', securityMode: 'ssl' }, 'ja');
  expect(right.split('\n')[0]).toMatch(/^info@example\.jp: /);
  expect(right).not.toContain('入力する値');
  expect(right).not.toMatch(/[{}]/);
});

it('an answer leaves to those who manage an organisation what is theirs', () => {
  const sendAs = {
    sendAsEmail: 'shop@example.jp',
    displayName: 'Shop',
    isPrimary: false,
    smtpMsa: { host: 'sv1234.xserver.jp', port: 465, securityMode: 'ssl' as const },
  };
  const page = { sendAs: [sendAs], account: 'ann@example.com', language: undefined, replyFrom: undefined, unread: [] };
  const organisation = { domains: new Set(['example.com']), users: {}, rules: organisationRules };
  const [address] = check(page, defaultKnowledge('2026-11-24', { organisation })).addresses;
  expect(address?.lead?.ruleId).toBe('organisation-outside-server');
  expect(address && answerText(address, wordsIn('en'))).toMatch(/^shop@example.jp: \w+\n\nNothing to fix/);
});

it('what is typed is held to what can be', () => {
  expect(problemsIn({ ...EMPTY, ...wrong })).toEqual([]);
  expect(problemsIn({ ...EMPTY, address: 'info', port: '70000' })).toEqual(['address', 'port']);
  expect(problemsIn({ ...EMPTY, address: 'a@b.example', port: 'x' })).toEqual(['port']);
  expect(typedAddress({ ...EMPTY, address: 'a@b.example' }).sendAs).toMatchObject({
    smtpMsa: undefined,
    treatAsAlias: undefined,
  });
  expect(typedAddress({ ...EMPTY, alias: 'unticked' }).sendAs.treatAsAlias).toBe(false);
});
