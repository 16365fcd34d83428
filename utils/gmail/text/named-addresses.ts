import { addressesIn } from './address';
import { fold } from './fold';

/** The addresses in a text, in order, in small letters. */
export const namedAddresses = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .flatMap((word) => addressesIn(word).map(({ start, end }) => word.slice(start, end).toLowerCase()));
