import { checkedHandOver, type HandOver, HandOverError, type HandOverServer } from '../handover/hand-over';
import type { Localized } from '../providers/schema';
import type { SecurityMode } from '../send-as';

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
export function completed(
  { sendAsEmail, displayName, incoming, outgoing, missing }: Draft,
  typed: Typed = [],
): { handOver: HandOver } | { wrong: number[] } {
  const filled = { incoming: { ...incoming }, outgoing: { ...outgoing } };
  for (const [index, { part, sides, pattern }] of missing.entries())
    for (const side of sides)
      Object.assign(filled[side], { [part]: asPart(part, typed[index]?.trim() ?? '', pattern) });
  const wrong = missing.flatMap(({ part, sides: [side] }, index) =>
    side && filled[side][part] === undefined ? [index] : [],
  );
  if (wrong.length > 0) return { wrong };
  const account = { sendAsEmail, displayName, ...filled } as HandOver;
  try {
    return { handOver: checkedHandOver(account) };
  } catch (error) {
    if (!(error instanceof HandOverError)) throw error;
    return {
      wrong: missing.flatMap(({ part, sides }, index) =>
        sides.some((side) => `${side}.${part}` === error.field) ? [index] : [],
      ),
    };
  }
}

/** What was typed, as the account has it; `undefined` where nothing was. Of a pattern the open part is enough. */
function asPart(part: Part, typed: string, pattern: string | undefined): string | number | undefined {
  if (typed === '') return undefined;
  if (part === 'port') return Number(typed);
  if (part === 'securityMode') return typed as SecurityMode;
  return part === 'host' && pattern?.split('*').length === 2 && !typed.includes('.')
    ? pattern.replace('*', typed)
    : typed;
}
