import { browser } from 'wxt/browser';
import { type GmailLabels, labelsIn } from '../gmail/page/labels';
import type { Context, Values } from './fill';
import { withMonths } from './months';

/** Language of the extension's own texts, BCP 47: that of the locale file in use, not of the browser. */
const uiLanguage = (): string => text('language') ?? 'en';

/** A text by its path in the locale file; `undefined` when there is none. */
export const text = (path: string): string | undefined =>
  browser.i18n.getMessage(path.replaceAll('.', '_') as never) || undefined;

/** Values and Gmail's labels for filling a text. */
const context = (values: Values, { words, inEnglish }: GmailLabels): Context => ({
  values: withMonths(values, uiLanguage()),
  label: (key) => words[key] ?? '',
  labelNote: (key) => (inEnglish.includes(key) ? text('ui.labelInEnglish') : undefined),
});

/** Says of an element with the extension's own texts what the locale file says of them: language, direction, quotation marks. */
export function setLanguage(element: HTMLElement): void {
  element.lang = uiLanguage();
  element.dir = text('direction') ?? '';
  element.style.quotes = text('quotes') ?? '';
}

/** The words for components, with Gmail's labels in the language Gmail is shown in; probably it is the reader's. */
export const textsFor = (gmailLanguage = uiLanguage()) => textsWith(labelsIn(gmailLanguage));

/** The same with labels at hand: a script that uses nothing else need not carry those of all languages. */
export const textsWith = (labels: GmailLabels) => ({
  language: uiLanguage(),
  text,
  context: (values: Values) => context(values, labels),
});
