/** A piece of markup that is already escaped. */
export interface Html {
  readonly html: string;
}

type Value = string | number | false | undefined | Html | readonly Value[];

/** Markup with its values escaped; `false` and `undefined` leave nothing behind. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { html: String.raw({ raw: strings }, ...values.map(toText)) };
}

/** Data for a `<script type="application/json">`, where only `<` could end the script. */
export function json(data: unknown): Html {
  return { html: JSON.stringify(data).replaceAll('<', '\\u003c') };
}

function toText(value: Value): string {
  if (value === false || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toText).join('');
  if (typeof value === 'object') return (value as Html).html;
  return escaped(String(value));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
