import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { he } from './words/he.ts';
import { id } from './words/id.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { pt } from './words/pt.ts';
import type { Words } from './words/words.ts';
import { zh } from './words/zh.ts';
import { zhTW } from './words/zh-TW.ts';

export type { Words };

const table: Record<string, Words> = { en, ja, de, fr, es, pt, id, ko, zh, 'zh-TW': zhTW, ar, he };

/** The languages of the table, as BCP 47 tags. */
export const languages: string[] = Object.keys(table);

/** Words by language, then by its first part; a language the table lacks gets words nobody knows. */
export function wordsFor(language: string): Words {
  return table[language] ?? table[language.split('-')[0] ?? ''] ?? madeUp;
}

/** English in other letters: values in braces and Latin-letter tokens such as SMTP stay, as they do in real languages. */
const madeUp = Object.fromEntries(
  Object.entries(en).map(([key, text]) => [key, text.replaceAll(/\{\w+\}|[A-Z]{2,}|[a-zA-Z]/g, toGreek)]),
) as unknown as Words;

function toGreek(match: string): string {
  if (match.length > 1) return match;
  const letter = String.fromCodePoint(0x3b1 + ((match.toLowerCase().codePointAt(0) ?? 0) % 24));
  return letter === 'ς' ? 'σ' : letter;
}
