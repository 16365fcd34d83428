import { type Html, html } from './html.ts';
import { type Words, wordsFor } from './words.ts';

/** What about Gmail's pages is not known, or changes: every combination of these has to read the same. */
export interface PageOptions {
  /** Instead of the account's own language. */
  language?: string | undefined;
  /** Direction of the page; without it, that of the language. */
  rtl?: boolean | undefined;
  /** Of which year. */
  look?: '2021' | '2026' | undefined;
  /** Are the settings beside "Send mail as" in use? */
  neighbours?: 'empty' | 'used' | undefined;
  /** What the detail lines under an address are made of. */
  details?: 'div' | 'br' | 'span' | 'table' | undefined;
  /** What the word TLS or SSL in a row is: pictures show a link, and not of which kind. */
  securityWord?: 'text' | 'a' | 'span' | undefined;
  /** Where the row says that the box "Treat as an alias" is off: pictures show it before the server. */
  aliasLine?: 'first' | 'last' | undefined;
  /** Which radio the edit window ticks: one picture shows the recommended one beside words that say the other. */
  ticked?: 'stored' | 'recommended' | undefined;
  /** How a new address is confirmed: until 2024 there was a field for a code, in 2026 there is none. */
  confirmWith?: 'code' | 'link' | undefined;
  /** `no-aYf`: only the class that marks the address table is another one. `renamed`: every class is. */
  classes?: 'kept' | 'no-aYf' | 'renamed' | undefined;
  /** The settings show a skeleton for so many milliseconds. */
  lateMs?: number | undefined;
  /** On the way back to the settings: are they built again, or are the old elements shown again? */
  revisit?: 'rebuild' | 'reshow' | undefined;
}

/** What a click on a link of the page does. */
export type Action = { do: 'edit' | 'make-default'; sendAsEmail: string } | { do: 'add' };

/** One page while it is being built. */
export interface Page {
  options: PageOptions;
  words: Words;
  rtl: boolean;
  /** Gmail numbers its elements anew from load to load; the next free id. */
  nextId(): string;
  /** Id of the element that holds the views. */
  rootId: string;
  /** By id of the link. */
  actions: Record<string, Action>;
}

/** What the words TLS and SSL lead to. */
export const helpWithPorts = 'https://support.google.com/mail/answer/22370';

/** A page to build; `firstId` where its auto-numbered ids begin. */
export function newPage(language: string, options: PageOptions = {}, firstId = 97): Page {
  const tag = options.language ?? language;
  let id = firstId;
  const nextId = () => `:${(id++).toString(36)}`;
  return {
    options,
    words: wordsFor(tag),
    rtl: options.rtl ?? /^(ar|he|fa|ur)\b/.test(tag),
    nextId,
    rootId: nextId(),
    actions: {},
  };
}

/** Fills the braces of a text: `fill('port {port}', { port: 25 })`. */
export function fill(text: string, values: Record<string, Html | string | number | undefined>): Html {
  return html`${text.split(/\{(\w+)\}/).map((part, i) => (i % 2 ? values[part] : part))}`;
}

/** Gmail's links are spans that its scripts listen to; without an action nothing happens. */
export function link(page: Page, text: string, action?: Action): Html {
  const id = page.nextId();
  if (action) page.actions[id] = action;
  return html`<span id="${id}" class="sA" tabindex="0" role="link">${text}</span>`;
}

/** The page's text with its class names as the options want them. */
export function withClasses(page: Page, { html: text }: Html): string {
  const { classes = 'kept' } = page.options;
  if (classes === 'kept') return text;
  return text.replaceAll(/ class="([^"]*)"/g, (_, names: string) => {
    const renamed = names.split(' ').map((name) => (classes === 'renamed' || name === 'aYf' ? rename(name) : name));
    return ` class="${renamed.join(' ')}"`;
  });
}

/** Looks like one of Gmail's obfuscated names, and is always the same for a name. */
function rename(name: string): string {
  const sum = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 46_656, 7);
  return `q${sum.toString(36)}Z`;
}
