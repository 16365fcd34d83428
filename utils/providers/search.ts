/** What a company can be found by. */
export interface Searchable {
  id: string;
  name: string;
  nameNative?: string | undefined;
  /** By language. */
  names?: Readonly<Record<string, string>> | undefined;
  aliases?: readonly string[] | undefined;
}

/** A shorter text with a typo could mean anything. */
const SHORTEST_TYPO = 4;

/**
 * The companies that `query` may mean, best first, otherwise in the order given; all of them where it is empty. Kana,
 * width, case, accents and punctuation do not count. Where nothing fits, one typo is borne.
 */
export function searchProviders<T extends Searchable>(choices: readonly T[], query: string): T[] {
  const wanted = words(query).join('');
  if (wanted === '') return [...choices];
  const ranked = choices.map((choice) => ({ choice, rank: rankOf(choice, wanted) }));
  const found = ranked.filter(({ rank }) => rank < TYPO);
  return (found.length > 0 ? found : ranked.filter(({ rank }) => rank === TYPO))
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

const TYPO = 3;

/** 0: a name begins so, 1: a word in it does, 2: it stands inside, 3: with one typo. */
function rankOf({ id, name, nameNative = name, names = {}, aliases = [] }: Searchable, wanted: string): number {
  const ranks = [name, nameNative, ...Object.values(names), ...aliases, id].map((text) => {
    const [whole = '', ...later] = starts(text);
    if (whole.startsWith(wanted)) return 0;
    if (later.some((start) => start.startsWith(wanted))) return 1;
    if (whole.includes(wanted)) return 2;
    const near = wanted.length >= SHORTEST_TYPO && [whole, ...later].some((start) => beginsNearly(start, wanted));
    return near ? TYPO : Number.POSITIVE_INFINITY;
  });
  return Math.min(...ranks);
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
    .filter((word) => word !== '');

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
