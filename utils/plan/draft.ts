import { checkedHandOver, type HandOver, HandOverError, type HandOverServer } from '../handover/hand-over';
import { namePart, wholeName } from '../providers/name-part';
import type { Localized } from '../providers/schema';

export type Part = 'host' | 'port' | 'securityMode' | 'username';
export type Side = 'incoming' | 'outgoing';

/** A value that nobody but the user knows. */
export interface Missing {
  part: Part;
  /** Where it belongs; one answer may serve both. */
  sides: Side[];
  /** Of a host whose name is known but for a part: `sv*.xserver.jp`, and how it is written for a reader. */
  pattern?: string | undefined;
  like?: string | undefined;
  whereToFind?: Localized | undefined;
  /** What it may be; to be confirmed. */
  suggested?: string | undefined;
}

/** With holes. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
export type LooseIncoming = Loose<HandOver['incoming']>;
export type LooseOutgoing = Loose<HandOverServer>;

/** What a mail app needs for an address, as far as it is certain. */
export interface Draft {
  sendAsEmail: string;
  displayName?: string | undefined;
  incoming: LooseIncoming;
  outgoing: LooseOutgoing;
  missing: Missing[];
}

/** What was typed for the missing values, in their order. */
export type Typed = readonly string[];

/** The account, once every value is certain or typed; or which of the typed values (by index) cannot be right. */
export function completed(draft: Draft, typed: Typed = []): { handOver: HandOver } | { wrong: number[] } {
  const { sendAsEmail, displayName, incoming, outgoing, missing } = draft;
  const sides = { incoming: { ...incoming }, outgoing: { ...outgoing } };
  const values = missing.map((one, index) => asPart(one, typed[index]?.trim() ?? ''));
  for (const [index, one] of missing.entries())
    for (const side of one.sides) Object.assign(sides[side], { [one.part]: values[index] });
  const wrong = values.flatMap((value, index) => (value === undefined ? [index] : []));
  if (wrong.length > 0) return { wrong };
  try {
    return { handOver: checkedHandOver({ sendAsEmail, displayName, ...sides } as HandOver) };
  } catch (error) {
    if (!(error instanceof HandOverError)) throw error;
    const isMeant = ({ part, sides }: Missing) => sides.some((side) => `${side}.${part}` === error.field);
    return { wrong: missing.flatMap((one, index) => (isMeant(one) ? [index] : [])) };
  }
}

/** What was typed, as the account has it; `undefined` where that cannot be. Of a pattern the open part is enough. */
function asPart({ part, pattern = '', like = '' }: Missing, typed: string): string | number | undefined {
  if (typed === '') return undefined;
  if (part === 'port') return Number(typed);
  return part === 'host' && namePart(pattern) ? wholeName(pattern, like, typed) : typed;
}
