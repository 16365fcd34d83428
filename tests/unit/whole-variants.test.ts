import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withWholeVariants } from '../../modules/whole-variants.ts';

type Tree = { [key: string]: string | Tree };
const { rules } = parse(readFileSync('locales/en.yml', 'utf8')) as {
  rules: Record<string, Record<string, string | Tree>>;
};

test('a variant gets what it has in common with its rule, and keeps what it has', () => {
  const message = (message: string) => ({ message });
  const messages = {
    rules_port_25_title: message('Port 25'),
    rules_port_25_why: message('Because'),
    rules_port_25_here_why: message('Because here'),
    ui_title: message('Title'),
  };
  expect(withWholeVariants(messages)).toEqual({ ...messages, rules_port_25_here_title: message('Port 25') });
});

test('every variant that a rule can name has a text', () => {
  for (const file of globSync('utils/check/rules/*.ts')) {
    const texts = rules[file.slice(file.lastIndexOf('/') + 1, -3).replaceAll('-', '_')] ?? {};
    const named = readFileSync(file, 'utf8').matchAll(/variant(?=:| =(?!=)).*?(?<![=!])[?:=] '(\w+)'/g);
    for (const [, variant = ''] of named) expect(texts, `${file}: ${variant}`).toHaveProperty(variant);
  }
});
