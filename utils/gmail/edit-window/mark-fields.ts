import type { SmtpMsa } from '../../send-as';

const ID = 'send-as-fields';
/** Names of Gmail's fields; of the security radios those of the chosen port are shown. */
const SELECTORS: Record<keyof SmtpMsa, string> = {
  host: 'input[name="cfss"]',
  port: 'select[name="cfsp"]',
  username: 'input[name="cfsl"]',
  securityMode: 'input[name^="sm"][type="radio"]:checked',
};

/** Outlines the fields that differ from what they should hold, by a style sheet: the fields themselves stay untouched. */
export function markFields(document: Document, differing: readonly (keyof SmtpMsa)[]): void {
  let style = document.getElementById(ID);
  if (!style) {
    style = document.createElement('style');
    style.id = ID;
    document.head.append(style);
  }
  const fields = `:is(${differing.map((field) => SELECTORS[field]).join()})`;
  // The mark takes the place of the browser's own ring, so it has to show the focus too.
  style.textContent =
    `${fields} { outline: 2px solid #b3261e; outline-offset: 1px; }` +
    `${fields}:focus-visible { outline-width: 4px; }`;
}

export const clearMarks = (document: Document): void => document.getElementById(ID)?.remove();
