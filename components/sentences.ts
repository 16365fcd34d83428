/** The first sentence of a text, and the rest; both still with their holes. */
export function splitFirstSentence(text: string, language: string): [string, string] {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const end = first?.segment.length ?? 0;
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}
