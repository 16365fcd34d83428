// Only the background needs it: in Chromium before version 148 a listener cannot answer with a promise.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answered, Data, Type } from '../../utils/messages';

export type Handlers = {
  [T in Type]: (data: Data<T>, sender: Runtime.MessageSender) => Answered<T>;
};

/** Where a message comes from: the guide in Gmail's page, which stands among a stranger's code, or a page of ours. */
type Asker = 'gmail' | 'own';

/** Each may ask for what it needs, and for nothing else. */
const MAY_ASK: Record<Type, readonly Asker[]> = {
  guide: ['gmail'],
  report: ['gmail'],
  reports: ['own'],
  forgetReport: ['own'],
  providers: ['gmail', 'own'],
  conflicts: ['own'],
  answer: ['gmail', 'own'],
  edit: ['gmail'],
  observe: ['gmail'],
  loaded: ['gmail'],
  explain: ['own'],
  bounce: ['gmail'],
  original: ['gmail'],
  test: ['gmail', 'own'],
  forgetProof: ['gmail', 'own'],
  forgetErrors: ['gmail', 'own'],
  dismiss: ['gmail', 'own'],
  forgetFixed: ['gmail', 'own'],
  addHost: ['gmail', 'own'],
  checkOthers: ['own'],
  reportOthers: ['own'],
  checkOne: ['own'],
  takeFull: ['own'],
  openLookUp: ['gmail', 'own'],
  openCard: ['gmail', 'own'],
  samples: ['own'],
  openEdit: ['gmail', 'own'],
  openPlan: ['gmail', 'own'],
  keepCopy: ['gmail', 'own'],
  plans: ['own'],
};

/** Answers messages from the extension's own scripts and pages; anything else is left without an answer. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message, handlers)) return undefined;
    const asker = askerOf(sender);
    if (!asker || !MAY_ASK[message.type].includes(asker)) return undefined;
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

function askerOf({ url = '', frameId }: Runtime.MessageSender): Asker | undefined {
  if (url.startsWith(browser.runtime.getURL('/'))) return 'own';
  // In Firefox a window that is closing has no frame id any more, and its last word counts: see observe-edit.ts.
  return url.startsWith('https://mail.google.com/') && (frameId ?? 0) === 0 ? 'gmail' : undefined;
}
