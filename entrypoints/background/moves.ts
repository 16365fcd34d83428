import { accountKey, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { keptMoves, sessionMoves } from '../../utils/storage/items';

/** A test mail is looked at soon after it was sent. */
const RECENT_MS = 2 * 86_400_000;

/**
 * A mail from the address arrived that Gmail did not send, and receivers are sure of it: where the user has chosen a new way,
 * that way is tested. `at`: when it arrived, ISO 8601.
 */
export async function noteMoved(
  account: string | undefined,
  sendAsEmail: string,
  at: string,
  now: Date,
): Promise<void> {
  if (now.getTime() - Date.parse(at) > RECENT_MS) return;
  const item = accountKey(account) in (await keptMoves.getValue()) ? keptMoves : sessionMoves;
  await change(item, (all) => {
    const move = valueAt(all, account, sendAsEmail);
    if (!move?.target) return all;
    return withValue(all, account, sendAsEmail, { ...move, done: [...new Set([...(move.done ?? []), 'tested'])] });
  });
}
