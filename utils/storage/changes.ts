import { browser } from 'wxt/browser';

/** Calls back when something stored has changed, in whichever part of the extension. */
export function onChange(callback: () => void, signal: AbortSignal): void {
  browser.storage.onChanged.addListener(callback);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(callback), { once: true });
}
