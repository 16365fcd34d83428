import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { resolvers } from '../../utils/dns/client/resolvers';

/** The text below a heading of second order. */
const section = (file: string, title: string): string =>
  readFileSync(`docs/store/${file}.md`, 'utf8').split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

/** How the first paragraph says what is read and that it stays in the browser. */
const READS: Record<string, RegExp> = {
  de: /liest.*bleibt in Ihrem Browser/s,
  en: /reads.*stays in your browser/s,
  es: /lee.*sale de tu navegador/s,
  fr: /lit.*reste dans votre navigateur/s,
  it: /legge.*resta nel tuo browser/s,
  ja: /読み取.*ブラウザーの外に出ません/s,
  ko: /읽는.*브라우저 밖으로 나가지 않습니다/s,
  nl: /leest.*blijft allemaal in je browser/s,
  'pt-BR': /lê.*fica no seu navegador/s,
  'zh-TW': /讀取.*留在您的瀏覽器中/s,
};
const languages = readdirSync('docs/store').flatMap((file) => /^([a-z]{2}(?:-[A-Z]{2})?)\.md$/.exec(file)?.[1] ?? []);

test('each text for the stores is one of which it is known how it says that', () => {
  expect(languages.toSorted()).toEqual(Object.keys(READS).toSorted());
});

describe.each(languages)('the stores’ texts in "%s"', (language) => {
  const { extName, extDescription } = parse(readFileSync(`locales/${language}.yml`, 'utf8'));

  it('have the name and the summary of the manifest, within the limits', () => {
    expect(section(language, 'Name')).toBe(extName);
    expect(section(language, 'Summary')).toBe(extDescription);
    expect([...extName].length).toBeLessThanOrEqual(45);
    expect([...extDescription].length).toBeLessThanOrEqual(132);
  });

  it('describe it in a length that every store takes, and say first what is read', () => {
    const description = section(language, 'Description');
    expect([...description].length).toBeGreaterThanOrEqual(250);
    expect([...description].length).toBeLessThanOrEqual(10_000);
    expect(description.split('\n\n')[0]).toMatch(READS[language] as RegExp);
  });
});

test('each permission has its reason', () => {
  const reasons = section('privacy', 'Why each permission');
  for (const name of ['storage', 'scripting', 'https://mail.google.com/*', ...resolvers.map(({ origin }) => origin)])
    expect(reasons).toContain(`\`${name}\``);
});
