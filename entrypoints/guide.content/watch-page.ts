import { onceAFrame } from '../../components/in-gmail/once-a-frame';

/** Gmail changes its page in bursts and rests between them. A page that is read more often than this never rests. */
const MAX_READINGS = 1000;
const SPAN_MS = 30_000;

/**
 * Calls back once a frame while the page changes, until the signal ends it. A page that never rests is left alone after
 * a bound, with a word in the console.
 */
export function watchPage(document: Document, onChange: () => void, signal: AbortSignal): { ignoreOwnChanges(): void } {
  let readings = 0;
  let spanEnds = 0;
  const soon = onceAFrame(() => {
    const now = performance.now();
    if (now > spanEnds) {
      spanEnds = now + SPAN_MS;
      readings = 0;
    }
    if (++readings > MAX_READINGS) {
      observer.disconnect();
      console.warn('Send-As Check stopped watching this page: it changes without end. Reload the tab to check again.');
    }
    onChange();
  }, signal);
  const observer = new MutationObserver(soon);
  // Gmail shows and hides its views by inline style.
  observer.observe(document.body, { childList: true, characterData: true, subtree: true, attributeFilter: ['style'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { ignoreOwnChanges: () => void observer.takeRecords() };
}
