import { browser } from 'wxt/browser';

/** Tells the popup that this version of the extension is at work in the tab, and hears when more is known. */
export function answerBackground(onRefresh: () => void, signal: AbortSignal): void {
  const onMessage = (message: { type?: string }, _sender: unknown, reply: (answer: true) => void) => {
    if (message.type === 'ping') reply(true);
    if (message.type === 'refresh') onRefresh();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
