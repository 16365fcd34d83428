import { type OthersPart, unpacked } from '../../../utils/bulk/checked';
import type { OtherUser } from '../../../utils/bulk/others';
import { type Row, rowsOf } from '../../../utils/bulk/rows';
import { send } from '../../../utils/messages';

/** So many users a message: the background stays free for Gmail's tabs in between. */
const USERS_AT_A_TIME = 500;
/** While one answer is on its way, the next part is checked. */
const PARTS_AT_A_TIME = 2;

/** Checks all users in the background. `onProgress` hears how many users are done. Rejects as `send` does. */
export async function checkAll(
  users: readonly OtherUser[],
  known: Omit<OthersPart, 'users'>,
  onProgress: (done: number) => void,
): Promise<Row[]> {
  const starts = Array.from({ length: Math.ceil(users.length / USERS_AT_A_TIME) }, (_, n) => n * USERS_AT_A_TIME);
  const rows: Row[][] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let n = next++; n < starts.length; n = next++) {
      const from = starts[n] ?? 0;
      const part = users.slice(from, from + USERS_AT_A_TIME);
      rows[n] = rowsOf(part, unpacked(await send('checkOthers', { ...known, users: part })), from);
      done += part.length;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: PARTS_AT_A_TIME }, work));
  return rows.flat();
}
