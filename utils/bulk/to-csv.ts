import Papa from 'papaparse';

/** What a spreadsheet may take for a formula, in wide letters too. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/;

/** Rows with these titles as a CSV file for spreadsheets: no cell of it is a formula. */
export const toCsv = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  // Excel knows UTF-8 by the mark only.
  `\ufeff${Papa.unparse({ fields: [...titles], data: rows.map((row) => [...row]) }, { quotes: true, escapeFormulae: FORMULA })}\r\n`;
