import { type Ask, found, type Lookup, unknown } from './client/ask';

/** Whoever owns a zone can write anything into it. More than this of one answer is not kept. */
export const MOST_NAMES = 20;
/** Characters; a receiver reads no SPF or DMARC record that is nearly as long. */
export const MOST_TEXT = 4096;

/** The first ones of a list. */
export const bounded = <T>(lookup: Lookup<T[]>): Lookup<T[]> =>
  lookup.answer === 'yes' ? { answer: 'yes', value: lookup.value.slice(0, MOST_NAMES) } : lookup;

/** The TXT records of a name that are of this kind. If they are too long together, nothing is said by a part of them. */
export async function textsOf(name: string, kind: RegExp, ask: Ask): Promise<Lookup<string[]>> {
  const { found: texts } = await ask(name, 'TXT');
  if (texts.answer !== 'yes') return texts;
  const records = texts.value.filter((text) => kind.test(text));
  return records.join('').length > MOST_TEXT ? unknown('too-large') : found(records);
}
