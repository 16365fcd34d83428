import { isLabel } from '../page/labels';
import { namedAddresses } from '../text/address';
import type { Line, LinkSpan } from '../text/line';
import { readLines } from '../text/lines';
import { isShown } from '../text/shown';
import { FIELD_NAMES, type Field, isInput } from './edit-form';

/**
 * The address to which a mail was sent that its owner has to answer, if this is the page that says so. Until 2024 it had
 * a field for the code of that mail, since 2026 it has none: then Gmail's words tell it, or the link "[Resend email]" in
 * square brackets behind the address, which every language has.
 */
export function sentTo(document: Document): string | undefined {
  if (document.querySelector(OTHER_PAGES)) return undefined;
  const { lines } = readLines(document.body);
  const resend = lines.findIndex((line) => line.links.some((link) => isResend(line, link)));
  const isSent =
    hasCodeField(document) ||
    lines.some(({ text }) => isLabel(text, ['confirmHeading'])) ||
    (resend >= 0 && !hasMoreFields(document));
  if (!isSent) return undefined;
  // Behind the address, or in the line below it.
  return only(addressesIn(lines.slice(Math.max(resend - 1, 0), resend + 1))) ?? only(addressesIn(lines));
}

const OTHER_PAGES = FIELD_NAMES.map((name) => `[name=${name}]:not([type=hidden])`).join();

/** The one field to type in. Not seen on a live page. */
function hasCodeField(document: Document): boolean {
  const inputs = [...(document.querySelector('#ipanel')?.querySelectorAll('input') ?? [])];
  return inputs.filter((input) => isShown(input) && isInput(input, 'text')).length === 1;
}

/** More than the one for the code. */
function hasMoreFields(document: Document): boolean {
  const fields = [
    ...document.querySelectorAll<Field>('input:not([type=hidden], [type=button], [type=submit]), select'),
  ];
  return fields.length > 1 || fields.some((field) => !isInput(field, 'text'));
}

function isResend({ text }: Line, { start, end, element }: LinkSpan): boolean {
  const words = text.slice(start, end).trim();
  const inBrackets = /\[\s*$/.test(text.slice(0, start)) && /^\s*\]/.test(text.slice(end));
  // "Learn more" leads to Google's help.
  const leadsAway = /^https?:/.test(element.getAttribute('href') ?? '');
  return (inBrackets || /^\[[^[\]]+\]$/.test(words)) && !leadsAway;
}

const addressesIn = (lines: readonly Line[]): string[] => lines.flatMap(({ text }) => namedAddresses(text));

/** The one that is named, however often. */
const only = (addresses: string[]): string | undefined => (new Set(addresses).size === 1 ? addresses[0] : undefined);
