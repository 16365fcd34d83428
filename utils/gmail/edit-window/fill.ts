import { SMTP_FIELDS, type SmtpMsa } from '../../send-as';
import { radioFor, type SmtpFields, smtpIn } from './smtp-fields';

/** What was filled in, and the way back. */
export interface Undo {
  /** Values that are others than before. */
  changed: { field: keyof SmtpMsa; from: string | number | undefined; to: string | number | undefined }[];
  /** Values that Gmail's form does not offer, or did not take. */
  skipped: (keyof SmtpMsa)[];
  /** Puts back what was there, once; fields that were not changed keep what was typed since. */
  undo(): void;
}

/**
 * Fills the SMTP page as a person would, so that Gmail's own script notices: focus, value, `input` and `change`; radios
 * by a click. Port first, because it decides which security radios count. Never the password, never submits. The focus
 * is back where it was afterwards.
 */
export function fillSmtp(fields: SmtpFields, values: SmtpMsa): Undo {
  const before = smtpIn(fields);
  const restore = rememberAll(fields);
  keepingFocus(fields.host.ownerDocument, () => {
    if (values.port !== undefined) setValue(fields.port, String(values.port));
    const atPort = values.port === undefined || fields.port.value === String(values.port);
    if (values.securityMode && atPort) check(radioFor(fields, values.securityMode));
    if (values.host !== undefined) setValue(fields.host, values.host);
    if (values.username !== undefined) setValue(fields.username, values.username);
  });
  const after = smtpIn(fields);
  const undo = restore();
  return {
    changed: SMTP_FIELDS.flatMap((field) =>
      before[field] === after[field] ? [] : [{ field, from: before[field], to: after[field] }],
    ),
    skipped: SMTP_FIELDS.filter((field) => values[field] !== undefined && values[field] !== after[field]),
    undo: () => keepingFocus(fields.host.ownerDocument, undo),
  };
}

/** One filling after another, taken back together. */
export function both(first: Undo | undefined, second: Undo): Undo {
  if (!first) return second;
  const again = new Set(second.changed.map(({ field }) => field));
  return {
    changed: [...first.changed.filter(({ field }) => !again.has(field)), ...second.changed],
    skipped: second.skipped,
    undo() {
      second.undo();
      first.undo();
    },
  };
}

/** Puts the cursor where only the user can write. What stands there is not looked at. */
export const goToPassword = (document: Document): void =>
  document.querySelector<HTMLElement>('form[name="mainForm"] input[name="cfsw"]')?.focus();

type Control = HTMLInputElement | HTMLSelectElement;

/** Called after filling: what puts back the fields that are others than now. */
function rememberAll({ port, security, host, username }: SmtpFields): () => () => void {
  const values = [port, host, username].map((field) => ({ field, value: field.value }));
  const radios = security.map((radio) => ({ radio, checked: radio.checked }));
  return () => {
    const changedValues = values.filter(({ field, value }) => field.value !== value);
    const groups = new Set(
      radios.filter(({ radio, checked }) => radio.checked !== checked).map(({ radio }) => radio.name),
    );
    let done = false;
    return () => {
      if (done) return;
      done = true;
      for (const { field, value } of changedValues) setValue(field, value);
      for (const { radio, checked } of radios.filter(({ radio }) => groups.has(radio.name))) {
        if (checked) check(radio);
        else if (radio.checked) setNative(radio, 'checked', false);
      }
    };
  };
}

function setValue(field: Control, value: string): void {
  if (field.disabled || ('readOnly' in field && field.readOnly) || field.value === value) return;
  if (field.localName === 'select' && ![...(field as HTMLSelectElement).options].some(isOffered(value))) return;
  field.focus({ preventScroll: true });
  setNative(field, 'value', value);
  const { Event } = field.ownerDocument.defaultView ?? globalThis;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const isOffered = (value: string) => (option: HTMLOptionElement) => option.value === value && !option.disabled;

/** A click also fires `input` and `change`. */
function check(radio: HTMLInputElement | undefined): void {
  if (!radio || radio.checked) return;
  radio.focus({ preventScroll: true });
  radio.click();
}

/** By the setter of the browser: a page may have put its own on the field. */
function setNative(field: Control, property: 'value' | 'checked', value: string | boolean): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), property)?.set?.call(field, value);
}

/** The user may be on a button of this extension, with the keyboard. */
function keepingFocus(document: Document, action: () => void): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  action();
  if (active && active !== document.body) (active as HTMLElement).focus({ preventScroll: true });
}
