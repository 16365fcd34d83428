/** `no`: the name or the record does not exist (NXDOMAIN, NODATA). `unknown`: could not tell (SERVFAIL, time-out, ...). */
export type Lookup<T> = { answer: 'yes'; value: T } | { answer: 'no' } | { answer: 'unknown'; why: Why };

/** What a record of each type says. Names are lower-case ASCII without a trailing dot; the root is `.`. */
export interface RecordData {
  A: string;
  AAAA: string;
  MX: { preference: number; exchange: string };
  NS: string;
  PTR: string;
  SRV: { priority: number; weight: number; port: number; target: string };
  /** The pieces of one record, joined. */
  TXT: string;
}
export type RecordType = keyof RecordData;

export interface Answer<T extends RecordType> {
  found: Lookup<RecordData[T][]>;
  /** Where the chain of CNAMEs from the name asked about ends, if there is one. */
  canonical?: string | undefined;
}

/** One question to one resolver. Never rejects: what went wrong is an `unknown` with the reason. */
export interface Ask {
  <T extends RecordType>(name: string, type: T): Promise<Answer<T>>;
  /** Whom it asks: the id of a resolver. */
  readonly resolver: string;
}

/** No answer came, it cannot be used, or it is DNS's own word for a failure (RFC 6895, 2.3), in small letters. */
export type Why =
  | 'not-asked' // nothing would follow from the answer
  | 'not-a-name' // no host name
  | 'timeout'
  | 'network'
  | 'aborted'
  | `http-${number}`
  | 'not-dns'
  | 'too-large'
  | 'malformed'
  | 'truncated'
  | 'wrong-question'
  | 'wrong-answer'
  | 'formerr'
  | 'servfail'
  | 'notimp'
  | 'refused'
  | `rcode_${number}`;

/** Could not tell, and why. */
export const unknown = (why: Why) => ({ answer: 'unknown', why }) as const;
export const no = { answer: 'no' } as const;
/** An empty list is a `no`. */
export const found = <T>(values: T[]): Lookup<T[]> => (values.length > 0 ? { answer: 'yes', value: values } : no);
