// Only the background needs it: in Chromium before version 148 a listener cannot answer with a promise.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answered, Data, Type } from '../../utils/messages';

export type Handlers = {
  [T in Type]: (data: Data<T>, sender: Runtime.MessageSender) => Answered<T>;
};

/** Answers messages from the extension's own scripts and pages; anything else is left without an answer. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message, handlers)) return undefined;
    const handle = handlers[message.type] as (data: unknown, from: Runtime.MessageSender) => Promise<unknown>;
    return handle(message.data, sender);
  });
}

const isMessage = (message: unknown, handlers: Handlers): message is { type: Type; data: unknown } =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  Object.hasOwn(handlers, message.type);
