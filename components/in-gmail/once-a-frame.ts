/**
 * The callback, at most once a frame however often the returned function is called. It runs in a task of its own after
 * the frame, so that what Gmail has to show is not kept waiting.
 */
export function onceAFrame(callback: () => void, signal: AbortSignal): () => void {
  let isDue = false;
  return () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isDue = false;
        if (!signal.aborted) callback();
      }),
    );
  };
}
