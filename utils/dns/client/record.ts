import type { RecordData, RecordType } from './ask';

const NAME = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;
const utf8 = new TextDecoder();

/** Can it stand in a question? Lower-case ASCII without a trailing dot. */
export const isName = (text: string): boolean => NAME.test(text);

type Read<T> = (data: unknown) => T | undefined;

/** A name in a record; the root stays `.` (a null MX, an SRV record that says "none"). */
const name: Read<string> = (data) => {
  const text = typeof data === 'string' ? data.toLowerCase().replace(/(?<=.)\.$/, '') : '';
  return text === '.' || isName(text) ? text : undefined;
};
const address: Read<string> = (data) => (typeof data === 'string' ? data : undefined);

const readers: { [T in RecordType]: Read<RecordData[T]> } = {
  A: address,
  AAAA: address,
  NS: name,
  PTR: name,
  MX: (data) => {
    const { preference = 0, exchange } = data as { preference?: number; exchange?: unknown };
    const host = name(exchange);
    return host === undefined ? undefined : { preference, exchange: host };
  },
  SRV: (data) => {
    const { priority = 0, weight = 0, port = 0, target } = data as Record<string, number | undefined>;
    const host = name(target);
    return host === undefined ? undefined : { priority, weight, port, target: host };
  },
  TXT: (data) => {
    const pieces = (Array.isArray(data) ? data : [data]) as Uint8Array[];
    // Without a space in between (RFC 7208, 3.3). Bytes first: a character can be cut in two.
    return utf8.decode(Uint8Array.from(pieces.flatMap((piece) => [...piece])));
  },
};

/** What a decoded record says; `undefined` when it holds a name that no host can have. */
export const readData = <T extends RecordType>(type: T, data: unknown): RecordData[T] | undefined =>
  readers[type](data);
