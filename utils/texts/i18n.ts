import { browser } from 'wxt/browser';
import { gmailLabel } from '../gmail/page/labels';
import type { Context, Values } from './fill';

/** Language of the extension's own texts, BCP 47: that of the locale file in use, not of the browser. */
const uiLanguage = (): string => text('language') ?? 'en';

/** A text by its path in the locale file; `undefined` when there is none. */
export const text = (path: string): string | undefined =>
  browser.i18n.getMessage(path.replaceAll('.', '_') as never) || undefined;

/** Values and Gmail's labels for filling a text. */
export const context = (values: Values, gmailLanguage: string | undefined): Context => ({
  values: readable(values),
  label: (key) => gmailLabel(key as never, gmailLanguage ?? 'en'),
});

/** Names that end in `Month` hold ISO dates. */
const readable = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name.endsWith('Month') ? month(String(value)) : value]),
  );

const month = (date: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Writing direction of the extension's own texts. */
const direction = (): 'ltr' | 'rtl' =>
  (new Intl.Locale(uiLanguage()).getTextInfo?.().direction ?? 'ltr') as 'ltr' | 'rtl';

/** Sets language and direction of a page of the extension. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = direction();
}

/** The words for components, with Gmail's labels in the language Gmail is shown in. */
export const textsFor = (gmailLanguage: string | undefined) => ({
  language: uiLanguage(),
  direction: direction(),
  text,
  context: (values: Values) => context(values, gmailLanguage),
});
