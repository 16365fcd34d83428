import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is something; throws with `what` was waited for after `timeout` milliseconds. */
export async function until<T>(what: string, ask: () => T | Promise<T>, timeout = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await sleep(50);
  }
}
