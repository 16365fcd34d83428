import { keyOf, type SendAs, type SendAsPage } from '../../send-as';
import { fold } from '../text/fold';

/** What Gmail's window for an address shows of what it has stored, before anybody typed. Absent: it is not on that page. */
export interface Loaded {
  sendAsEmail: string;
  host?: string | undefined;
  port?: number | undefined;
  treatAsAlias?: boolean | undefined;
}

/** By field, the value that was read from the row and is contradicted. */
export interface Contradicted {
  host?: string | undefined;
  port?: number | undefined;
  treatAsAlias?: boolean | undefined;
}

const FIELDS = { host: 'smtpMsa.host', port: 'smtpMsa.port', treatAsAlias: 'treatAsAlias' } as const;
const NAMES = Object.keys(FIELDS) as (keyof Contradicted)[];

/** What is contradicted once Gmail's window was seen: a value that it confirms no more, one that it does not show still. */
export function compared(row: SendAs, loaded: Loaded, known: Contradicted = {}): Contradicted | undefined {
  const read = valuesOf(row);
  return some((name) => {
    if (read[name] === undefined) return undefined;
    if (loaded[name] === undefined) return known[name];
    return plain(loaded[name]) === plain(read[name]) ? undefined : read[name];
  });
}

/** What is still contradicted now that the row was read anew. */
export const stillContradicted = (row: SendAs, known: Contradicted): Contradicted | undefined =>
  some((name) => (known[name] === valuesOf(row)[name] ? known[name] : undefined));

/** The page without what was contradicted; `known` is by address, in small letters. */
export function withoutContradicted(page: SendAsPage, known: Readonly<Record<string, Contradicted>>): SendAsPage {
  const unread = [...page.unread];
  const sendAs = page.sendAs.map((row) => {
    const still = stillContradicted(row, known[keyOf(row.sendAsEmail)] ?? {});
    if (!still) return row;
    const { sendAsEmail, treatAsAlias, smtpMsa } = row;
    for (const name of NAMES)
      if (still[name] !== undefined) unread.push({ sendAsEmail, field: FIELDS[name], reason: 'contradicted' });
    return {
      ...row,
      treatAsAlias: still.treatAsAlias === undefined ? treatAsAlias : undefined,
      smtpMsa: smtpMsa && {
        ...smtpMsa,
        host: still.host === undefined ? smtpMsa.host : undefined,
        port: still.port === undefined ? smtpMsa.port : undefined,
      },
    };
  });
  return { ...page, sendAs, unread };
}

const valuesOf = ({ smtpMsa, treatAsAlias }: SendAs): Contradicted => ({
  host: smtpMsa?.host,
  port: smtpMsa?.port,
  treatAsAlias,
});

/** As typed, but for what makes no other server of it. */
const plain = (value: string | number | boolean): string => fold(String(value)).trim().replace(/\.$/, '').toLowerCase();

function some(keep: (name: keyof Contradicted) => Contradicted[keyof Contradicted]): Contradicted | undefined {
  const entries = NAMES.flatMap((name) => {
    const value = keep(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
