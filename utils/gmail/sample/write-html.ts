import { walk } from '../text/walk';

/** Left out with all that is in them; `send-as-*` are this extension's own. */
const LEFT_OUT =
  /^(?:script|style|template|noscript|iframe|object|embed|link|meta|base|svg|canvas|video|audio|textarea|send-as-.*)$/;
/** Mails, opened or being written. */
const MAIL = '.a3s, .ii, [data-message-id], [data-legacy-message-id], [contenteditable], [role=textbox]';
const VOID = /^(?:br|hr|img|input|wbr|col)$/;
const TAG = /^[a-z][a-z0-9-]{0,30}$/;

/** Attributes that stay, and what their value must look like. */
const ATTRIBUTES: Record<string, RegExp> = {
  role: /^[a-z]{1,20}$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  type: /^[a-z-]{1,20}$/,
  name: /^[a-z_]{1,30}\d{0,4}$/i,
  'aria-checked': /^(?:true|false|mixed)$/,
};

export interface Writing {
  text(node: Text): string;
  /** Is it shown which radios and boxes are ticked? */
  ticks: boolean;
}

/** An element with all that is in it, as HTML: tags, and of their attributes those that can tell nothing of the user. */
export function writeElement(root: Element, { text, ticks }: Writing): string {
  const parts: string[] = [openingTag(root, ticks)];
  walk(root, {
    text: (node) => void parts.push(escaped(text(node))),
    enter(element) {
      if (LEFT_OUT.test(element.localName) || !TAG.test(element.localName) || element.matches(MAIL)) return false;
      if (element.localName === 'tr') parts.push('\n');
      parts.push(openingTag(element, ticks));
      return !VOID.test(element.localName);
    },
    leave: (element) => void parts.push(`</${element.localName}>`),
  });
  return `${parts.join('')}</${root.localName}>`;
}

/** The elements around it up to the body, without what else is in them. */
export function writeAround(root: Element, inner: string): string {
  let html = inner;
  for (let at = root.parentElement; at && at.localName !== 'html'; at = at.parentElement) {
    html = `${openingTag(at, false)}${html}</${at.localName}>`;
  }
  return html;
}

/** The whole file. `title` is masked already. */
export function writeDocument({ documentElement }: Document, title: string, body: string): string {
  const head = `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`;
  return `<!DOCTYPE html>\n${openingTag(documentElement, false)}${head}\n${body}</html>\n`;
}

function openingTag(element: Element, ticks: boolean): string {
  const attributes = [
    ['class', classesOf(element)],
    ['style', displayOf(element)],
    ...Object.entries(ATTRIBUTES).map(([name, shape]) => {
      const value = element.getAttribute(name);
      return [name, value !== null && shape.test(value) ? value : undefined] as const;
    }),
    // Where to is left out; that it leads somewhere makes it a link.
    ['href', element.hasAttribute('href') ? '' : undefined],
    ['hidden', element.hasAttribute('hidden') ? '' : undefined],
    ['checked', ticks && (element as HTMLInputElement).checked === true ? '' : undefined],
  ] as const;
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}${value && `="${escaped(value)}"`}`,
  );
  return `<${element.localName}${written.join('')}>`;
}

const classesOf = (element: Element): string | undefined =>
  [...element.classList].filter((name) => /^[A-Za-z_][\w-]{0,40}$/.test(name)).join(' ') || undefined;

/** Of the style only how it is shown: that decides what is a line of its own, and what is not shown at all. */
const displayOf = (element: Element): string | undefined =>
  /display\s*:\s*[a-z-]+/i.exec(element.getAttribute('style') ?? '')?.[0];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
