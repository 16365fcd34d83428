import { change } from './checked-item';
import { lookUps, noRoom } from './items';

/** Chromium says QUOTA_BYTES, Firefox QuotaExceededError. */
export const isFull = (error: unknown): boolean =>
  /quota/i.test(`${error} ${error instanceof Error ? error.message : ''}`);

/** Has there been no room? Asked once. */
export async function takeFull(): Promise<boolean> {
  const was = await noRoom.getValue();
  if (was) await noRoom.setValue(false);
  return was;
}

/** Stores something; where there is no room, the oldest answers of DNS make way. What still finds none is lost. */
export async function storeOrMakeRoom(write: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      return void (await write());
    } catch (error) {
      if (!isFull(error)) throw error;
      const made = await forgetOldest();
      // Lost where there is not even room for this: that it is said.
      await noRoom.setValue(true).catch(() => {});
      if (!made) return;
    }
  }
}

/** The older half; it can be looked up again. */
async function forgetOldest(): Promise<boolean> {
  let forgotten = false;
  await change(lookUps, (all) => {
    const times = Object.values(all).flatMap((addresses) => Object.values(addresses).map(({ at }) => at));
    const middle = times.sort()[Math.floor((times.length - 1) / 2)];
    forgotten = middle !== undefined;
    return Object.fromEntries(
      Object.entries(all).map(([account, addresses]) => [
        account,
        Object.fromEntries(Object.entries(addresses).filter(([, { at }]) => middle === undefined || at > middle)),
      ]),
    );
  });
  return forgotten;
}
