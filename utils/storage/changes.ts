import { browser } from 'wxt/browser';

/** Calls back when something stored has changed, in whichever part of the extension. */
export function onChange(callback: () => void, signal: AbortSignal): void {
  browser.storage.onChanged.addListener(callback);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(callback), { once: true });
}

/** Hides what is stored from scripts in pages. Firefox cannot yet: there they do not look. */
export const hideFromPages = async (): Promise<void> =>
  browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
