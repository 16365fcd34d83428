/** What Gmail writes under an address, where it is known. Words are a second opinion: see tokens.ts for the first. */
const phrases = {
  /** "Treat as an alias" is off. */
  notAlias: ['Not an alias.'],
  sentThrough: ['Mail is sent through', 'メールの経由サーバー'],
  unsecured: ['Unsecured connection', '保護されていない接続'],
  unverified: ['Unverified', 'unverified'],
} as const;

export type Phrase = keyof typeof phrases;

// Any spacing, and not within a longer word.
const toPattern = (phrase: string): string => phrase.replaceAll('.', '\\.').split(' ').join('\\s*');
const patterns = Object.fromEntries(
  Object.entries(phrases).map(([key, all]) => [key, new RegExp(`(?<![A-Za-z])(?:${all.map(toPattern).join('|')})`)]),
) as Record<Phrase, RegExp>;

/** The first place in the folded text where Gmail says this, in any language in which its words are known. */
export function findPhrase(phrase: Phrase, text: string): { start: number; end: number } | undefined {
  const found = patterns[phrase].exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/**
 * Everything an English row can say besides its tokens. Only where a row holds nothing else does a line that is not
 * there ("Not an alias.") say something.
 */
const ENGLISH =
  /Mail is sent through:?|Secured connection on port|using|Unsecured connection on port|Reply[- ]to:?|Unverified/gi;

/** Languages whose every detail line is known. */
export const isFullyKnown = (language: string | undefined): boolean => language === 'en';

/** Is there text in English details, their tokens cut out, that is not known? */
export const hasUnknownEnglish = (text: string): boolean =>
  /\S/.test(text.replace(/\s+/g, ' ').replaceAll(ENGLISH, ''));
