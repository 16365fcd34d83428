import type { LocatedRow } from '../../../utils/gmail/read-settings.ts';
import { documentOf } from './document-of.ts';

/** Markup of a small settings page, for cases that the stand-in of Gmail does not have. */
interface Parts {
  title?: string;
  /** Rows of the address table. */
  rows: string;
  /** Class of the address table. */
  class?: string;
  /** After the address table, in the same setting. */
  after?: string;
  /** Further settings: rows of the outer table. */
  settings?: string;
  lang?: string;
}

export const link = (text: string): string => `<span role="link" tabindex="0">${text}</span>`;
export const addRow = `<tr><td colspan="4">${link('Add another email address')}</td></tr>`;
/** Cells behind the identity. */
export const actions = (first = link('make default'), last = link('delete')): string =>
  `<td>${first}</td><td>${link('edit info')}</td><td>${last}</td>`;
export const ownRow = `<tr><td><div>Me &lt;me@gmail.com&gt;</div></td>${actions('default', '')}</tr>`;
/** One more address with what stands in its first cell. */
export const row = (cell: string): string => `<tr><td>${cell}</td>${actions()}</tr>`;

export const setting = (label: string, value: string): string => `<tr><td>${label}</td><td>${value}</td></tr>`;

export function sectionHtml({ title, rows, after = '', settings = '', lang = 'en', ...rest }: Parts): string {
  const table = `<table class="${rest.class ?? 'cf qv aYf'}"><tbody>${rows}${addRow}</tbody></table>`;
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title ?? 'Settings - me@gmail.com - Gmail'}</title></head>
    <body><div role="main"><table><tbody>${setting('<span>Send mail as:</span>', table + after)}${settings}</tbody></table></div></body></html>`;
}

/** A page with the account's own row and these. */
export const pageWith = (rows: string, rest: Omit<Parts, 'rows'> = {}): Document =>
  documentOf(sectionHtml({ rows: ownRow + rows, ...rest }));

/** By field, the words at which its values stand. */
export const wordsAt = ({ places }: LocatedRow): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(places).map(([field, found]) => [
      field,
      found.map((place) => {
        const range = (place.startContainer.ownerDocument as Document).createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range.toString();
      }),
    ]),
  );
