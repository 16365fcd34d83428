import { keyOf } from '../../utils/send-as';
import { accountKey, type ByAddress, ofAccount, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { kept, keptMoves, sessionMoves } from '../../utils/storage/items';
import type { Move } from '../../utils/storage/stored';

/** What the user said about the moves of an account's addresses. */
export interface Moves {
  /** Is it kept on this computer, or only until the browser closes? */
  isKept: boolean;
  of(sendAsEmail: string): Move;
  /** Where there is no room, `onFailure` hears of it. */
  set(sendAsEmail: string, change: Partial<Move>): Promise<void>;
  /** From now on on this computer. */
  keep(): Promise<void>;
  /** The plan and the copies of settings. */
  remove(): Promise<void>;
}

/** Steps that are about the whole account stand under its own address. */
export function movesOf(
  account: string | undefined,
  { onDisk, inSession }: { onDisk: ByAddress<Move>; inSession: ByAddress<Move> },
  onFailure: (error: unknown) => void,
): Moves {
  const isKept = accountKey(account) in onDisk;
  const [all, item] = isKept ? [onDisk, keptMoves] : [inSession, sessionMoves];
  const without = <T>({ [accountKey(account)]: _, ...others }: Record<string, T>) => others;
  return {
    isKept,
    of: (sendAsEmail) => valueAt(all, account, sendAsEmail) ?? {},
    set: (sendAsEmail, said) =>
      change(item, (now) =>
        withValue(now, account, sendAsEmail, { ...valueAt(now, account, sendAsEmail), ...said }),
      ).catch(onFailure),
    async keep() {
      const said = ofAccount(inSession, account);
      await change(keptMoves, (now) => ({ ...now, [accountKey(account)]: { [accountKey(account)]: {}, ...said } }));
      await change(sessionMoves, without);
    },
    async remove() {
      const said = ofAccount(onDisk, account);
      // What was said goes on counting until the browser closes.
      await change(sessionMoves, (now) => ({ ...now, [accountKey(account)]: said }));
      await change(keptMoves, without);
      await change(kept, without);
    },
  };
}

/** With a step done, or not. */
export const withStep = ({ done = [] }: Move, step: string, isDone: boolean): Pick<Move, 'done'> => ({
  done: [...done.filter((one) => one !== step), ...(isDone ? [step] : [])],
});

export const isDone = ({ done }: Move, step: string): boolean => done?.includes(step) ?? false;

/** How far an address is. */
export function stateOf(move: Move): 'open' | 'chosen' | 'setUp' | 'tested' {
  if (isDone(move, 'tested')) return 'tested';
  if (isDone(move, 'setUp')) return 'setUp';
  return move.target ? 'chosen' : 'open';
}

/** Where the steps of the whole account are kept. */
export const ownKey = (account: string | undefined): string => keyOf(account);
