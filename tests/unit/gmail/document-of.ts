import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;
/** No reader asks a style sheet, and jsdom would take long over one. */
const withoutStyle = (html: string): string => html.replace(/<style>.*?<\/style>/gs, '');

/** A document without a window; with one where its address matters. */
export const documentOf = (html: string, url?: string): Document =>
  url ? new JSDOM(html, { url }).window.document : new DOMParser().parseFromString(withoutStyle(html), 'text/html');
