import type { SmtpMsa } from '../send-as';

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
  const selector = differing.map((field) => SELECTORS[field]).join();
  style.textContent = selector && `${selector} { outline: 2px solid #b3261e; outline-offset: 1px; }`;
}

export const clearMarks = (document: Document): void => document.getElementById(ID)?.remove();
