/**
 * For questions whose answers can overtake each other: only the answer to the latest one is used. Rejects as `ask` does.
 */
export const latestOnly = <Args extends unknown[], T>(
  ask: (...args: Args) => Promise<T>,
  use: (answer: T, ...args: Args) => unknown,
): ((...args: Args) => Promise<void>) => {
  let latest = 0;
  return async (...args) => {
    const own = ++latest;
    const answer = await ask(...args);
    if (own === latest) await use(answer, ...args);
  };
};
