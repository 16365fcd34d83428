/** Half a frame at 60 Hz; the rest is left to the page. */
const TURN_MS = 8;

/** For long work: tells when this turn's time is used up, and lets the browser do other things before the next turn. */
export function takeTurns(): { isOver(): boolean; next(): Promise<void> } {
  let start = performance.now();
  return {
    isOver: () => performance.now() - start > TURN_MS,
    async next() {
      await rest();
      start = performance.now();
    },
  };
}

/** Chromium before version 129 and Firefox before 142 have no `yield`. */
const rest = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
