/** What a company can be found by. */
export interface Searchable {
  id: string;
  name: string;
  nameNative?: string | undefined;
  /** By language. */
  names?: Readonly<Record<string, string>> | undefined;
  aliases?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
}

/** A shorter text with a typo could mean anything. */
const SHORTEST_TYPO = 4;

/**
 * The companies that `query` may mean: the best match first, among equals those of the countries `near`, then by name; all
 * of them, as they were but for `near`, where it is empty. Kana, width, case, accents and punctuation do not count. Where
 * nothing fits, one typo is borne.
 */
export function searchProviders<T extends Searchable>(
  choices: readonly T[],
  query: string,
  near: readonly (string | undefined)[] = [],
): T[] {
  const wanted = words(query).join('');
  const far = ({ country }: T) => (near.includes(country) ? 0 : 1);
  if (!wanted) return choices.toSorted((a, b) => far(a) - far(b));
  const ranked = choices.map((choice) => [rankOf(choice, wanted), choice] as const);
  const limit = ranked.some(([rank]) => rank < TYPO) ? TYPO : NOTHING;
  return ranked
    .filter(([rank]) => rank < limit)
    .sort(([rank, a], [other, b]) => rank - other || far(a) - far(b) || a.name.localeCompare(b.name))
    .map(([, choice]) => choice);
}

const TYPO = 4;
const NOTHING = 5;

/** 0: a name is so, 1: it begins so, 2: a word in it does, 3: it stands inside, 4: with a typo. Of other names half more. */
function rankOf({ id, name, nameNative = name, names = {}, aliases = [] }: Searchable, wanted: string): number {
  const rank = (text: string): number => {
    const [whole = '', ...later] = starts(text);
    if (whole === wanted) return 0;
    if (whole.startsWith(wanted)) return 1;
    if (later.some((start) => start.startsWith(wanted))) return 2;
    if (whole.includes(wanted)) return 3;
    if (wanted.length < SHORTEST_TYPO) return NOTHING;
    return [whole, ...later].some((start) => beginsNearly(start, wanted)) ? TYPO : NOTHING;
  };
  return Math.min(
    ...[name, nameNative, ...Object.values(names)].map(rank),
    ...[...aliases, id].map((text) => rank(text) + 0.5),
  );
}

/** From each word to the end: `ionosde`, `de`. */
function starts(text: string): string[] {
  const all = words(text);
  return all.map((_, index) => all.slice(index).join(''));
}

/** Only letters and digits, each in one form: kana as hiragana in full size, Latin letters small and without accents. */
const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1))
    .replaceAll('ー', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const beginsNearly = (text: string, wanted: string): boolean =>
  [-1, 0, 1].some((more) => isOneOff(text.slice(0, wanted.length + more), wanted));

/** One letter more, less or replaced, or two neighbours swapped. */
function isOneOff(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const from = at < 0 ? a.length : at;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2))
  );
}
