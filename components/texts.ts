import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Texts, wordsOf } from './words';

/** Where components get their words from; the entrypoints provide it. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** The words for a component; see `wordsOf`. */
export function useTexts() {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('TextsContext has no value: wrap the component in <TextsContext.Provider>.');
  return wordsOf(texts);
}
