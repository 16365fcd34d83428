import { encode, v4, v6 } from '@leichtgewicht/ip-codec';

/** 4 or 16 bytes; `undefined` when the text is no IP address. */
export const addressBytes = (text: string): number[] | undefined =>
  v4.isFormat(text) || v6.isFormat(text) ? [...encode(text)] : undefined;
