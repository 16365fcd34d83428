import { type Answer, type Ask, found, type RecordData, type RecordType, unknown } from '../../../utils/dns/client/ask';

type Record = { [T in RecordType]: readonly [name: string, type: T, ...values: RecordData[T][]] }[RecordType];

export interface Zone extends Ask {
  /** Every question put, as `TXT example.jp`. */
  asked: string[];
}

/** DNS that holds these records and no others; questions about `broken` names cannot be answered. */
export function zone(records: readonly Record[], broken: readonly string[] = []): Zone {
  const asked: string[] = [];
  const ask = async (name: string, type: RecordType): Promise<Answer<RecordType>> => {
    asked.push(`${type} ${name}`);
    if (broken.includes(name)) return { found: unknown('servfail') };
    const values = records.flatMap(([owner, kind, ...data]) =>
      owner === name && kind === type ? (data as RecordData[RecordType][]) : [],
    );
    return { found: found<RecordData[RecordType]>(values) };
  };
  return Object.assign(ask, { resolver: 'zone', asked }) as unknown as Zone;
}
