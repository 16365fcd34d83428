import { storeOrMakeRoom } from '../../utils/storage/full';

/** Answers come first: where the browser cannot store something, that is lost and no more. */
export async function keep(write: () => Promise<unknown>): Promise<void> {
  await storeOrMakeRoom(write).catch(() => {});
}
