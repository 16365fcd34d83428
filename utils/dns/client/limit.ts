/** Runs at most `most` jobs at a time; the others wait in order. */
export function limit(most: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await job();
    } finally {
      // The place passes to the next in line, or is free again.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
