import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

/** A language that nobody speaks: `accents` from left to right, `hebrew` letters from right to left. Both a third longer. */
export type Letters = 'accents' | 'hebrew';

const ACCENTS = Object.fromEntries(
  [...'aàeéiïoöuûcçnñsšAÀEÉIÏOÖUÛCÇNÑSŠ'].map((letter, at, all) => [letter, all[at + 1]]),
);
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןךף';

/** A text in such letters; what stands in braces stays. */
export const pseudo = (text: string, letters: Letters): string =>
  text.replaceAll(/\{[^}]*\}|[a-z]/gi, (piece) => {
    if (piece.startsWith('{')) return piece;
    const at = piece.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
    const letter = (letters === 'hebrew' ? HEBREW[at] : ACCENTS[piece]) ?? piece;
    // A third of the letters of an English text are vowels.
    return /[aeiou]/i.test(piece) ? letter + letter : letter;
  });

const FORMS = ['zero', 'two', 'few', 'many'];

function pseudoMessages(english: Messages, letters: Letters): Messages {
  const all = Object.entries(english).flatMap(([key, { message }]) => {
    // Browsers want the name and the description short.
    const said = key.startsWith('ext') ? message : pseudo(message, letters);
    const forms = key.endsWith('_other') ? FORMS.map((form) => key.replace(/other$/, form)) : [];
    return [key, ...forms].map((name) => [name, { message: said }]);
  });
  const language = letters === 'hebrew' ? 'he' : 'en-XA';
  const direction = letters === 'hebrew' ? 'rtl' : 'ltr';
  return { ...Object.fromEntries(all), language: { message: language }, direction: { message: direction } };
}

/** A copy of the built extension that speaks such a language only; its folder. */
export async function inPseudoLanguage(built: string, letters: Letters): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `pseudo-${letters}-`));
  await cp(built, folder, { recursive: true });
  const locales = join(folder, '_locales');
  const english = JSON.parse(await readFile(join(locales, 'en/messages.json'), 'utf8'));
  const messages = JSON.stringify(pseudoMessages(english, letters));
  for (const locale of await readdir(locales)) await writeFile(join(locales, locale, 'messages.json'), messages);
  return folder;
}
