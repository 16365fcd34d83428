/** An element of a fixed tree: its name, its attributes, and what stands in it. */
export interface Element {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content?: string | readonly Element[];
}

export const element = (name: string, content: Element['content'] = '', attributes = {}): Element => ({
  name,
  content,
  attributes,
});

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Signs that no XML document may hold, however they are written. https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\p{Cc}\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/** The tree as XML, an element a line. */
export function xml({ name, attributes = {}, content = '' }: Element, indent = ''): string {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (content === '' || content.length === 0) return `${indent}<${opening}/>\n`;
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : `\n${content.map((child) => xml(child, `${indent}  `)).join('')}${indent}`;
  return `${indent}<${opening}>${inner}</${name}>\n`;
}
