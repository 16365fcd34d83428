import fc from 'fast-check';
import { readSettings } from '../../utils/gmail/read-settings.ts';
import { settingsSample } from '../../utils/gmail/sample/mask-settings.ts';
import { settingsHtml } from '../gmail/settings.ts';
import { wordsFor } from '../gmail/words.ts';
import { anyAccount } from './any-account.ts';
import { anyOptions } from './changed-pages.ts';
import { anyMutation, mutate } from './mutations.ts';

type Parse = (html: string) => Document;

/** Samples of so many pages hold no word but Gmail's and those of examples, and read as the pages do. Throws else. */
export function expectNothingLeft(pages: number, seed: number, parse: Parse): void {
  fc.assert(
    fc.property(anyAccount, anyOptions, (account, options) => {
      const document = parse(settingsHtml(account, options));
      const sample = settingsSample(document) ?? '';
      const copy = parse(sample);
      const [left, read, expected] = [strangers(copy, account.language), shape(copy), shape(document)];
      if (left.length > 0) throw new Error(`Left over: ${left.join(', ')}\n${sample}`);
      if (read !== expected) throw new Error(`Reads as ${read}\nand not ${expected}\n${sample}`);
    }),
    { numRuns: pages, seed },
  );
}

/** The same of pages that changed. How they read may differ: an example in place of a name that was cut is whole. */
export function expectNothingLeftOfChanged(pages: number, seed: number, parse: Parse): void {
  fc.assert(
    fc.property(anyAccount, anyOptions, fc.array(anyMutation, { maxLength: 12 }), (account, options, changes) => {
      const document = parse(settingsHtml(account, options));
      mutate(document, changes);
      const sample = settingsSample(document) ?? '';
      const { sendAs } = account;
      const own = [
        ...sendAs.map(({ sendAsEmail }) => sendAsEmail),
        ...sendAs.flatMap(({ replyToAddress }) => replyToAddress ?? []),
        ...sendAs.flatMap(({ smtpMsa }) => smtpMsa?.host ?? []),
        ...sendAs.flatMap(({ displayName }) => (isDistinct(displayName) ? [displayName] : [])),
      ];
      const text = parse(sample).documentElement.textContent?.toLowerCase() ?? '';
      const left = own.filter((value) => stands(value.toLowerCase().trim(), text));
      if (left.length > 0) throw new Error(`Left over: ${left.join(', ')}\n${sample}`);
    }),
    { numRuns: pages, seed },
  );
}

/** Not within a longer word of an example. */
const stands = (value: string, text: string) =>
  text.split(value).some((after, i, parts) => i > 0 && !/\w$/.test(parts[i - 1] ?? '') && !/^\w/.test(after));

/** Some names of the generator are Gmail's own words, or a letter or two. */
const isDistinct = (name: string | undefined): name is string =>
  name !== undefined && wordsIn(name).join('').length > 4 && !/^(?:not an alias\.|unverified)$/i.test(name);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const EXAMPLE_WORDS =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu';
/** Of examples and of the file itself; `x` stands for a letter of whatever nobody could tell to be Gmail's. */
const EXAMPLE = new RegExp(
  `^(?:name|https?|user\\d+|example|x+|\\d+|(?:tls|ssl|smtp|gmail)x*|settings|(?:${EXAMPLE_WORDS.replaceAll(' ', '|')})0*)$`,
);
const TOKEN = /tls|ssl|25|465|587|00+|x+/;

function strangers(document: Document, language: string): string[] {
  const gmails = wordsIn(Object.values(wordsFor(language)).join(' '));
  // In languages without spaces a port or "TLS" is part of what looks like a word, in Indonesian the port is.
  const isGmails = (word: string) =>
    gmails.includes(word) ||
    (/[^\x20-\x7e]|\d/.test(word) && word.split(TOKEN).every((part) => gmails.join().includes(part)));
  return textsIn(document)
    .flatMap(wordsIn)
    .filter((word) => !EXAMPLE.test(word) && !isGmails(word));
}

function textsIn(document: Document): string[] {
  const walker = document.createTreeWalker(document.documentElement, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
}

/** What is read, with the first, second ... value in place of what the user typed. */
function shape(document: Document): string {
  const page = readSettings(document);
  const seen = new Map<string, number>();
  const number = (value: string | undefined) => {
    if (value === undefined) return undefined;
    const key = value.toLowerCase();
    if (!seen.has(key)) seen.set(key, seen.size);
    return seen.get(key);
  };
  return JSON.stringify({
    ...page,
    account: number(page.account),
    sendAs: page.sendAs.map((row) => ({
      ...row,
      sendAsEmail: number(row.sendAsEmail),
      displayName: number(row.displayName),
      replyToAddress: number(row.replyToAddress),
      smtpMsa: row.smtpMsa && { ...row.smtpMsa, host: number(row.smtpMsa.host) },
    })),
    unread: page.unread.map((one) => ({ ...one, sendAsEmail: number(one.sendAsEmail) })),
  });
}
