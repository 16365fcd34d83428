import type { SmtpMsa } from '../send-as';
import { type EditForm, editForm, isInput } from './edit-window/edit-form';
import { sentTo } from './edit-window/sent-page';
import { type SmtpFields, smtpIn } from './edit-window/smtp-fields';
import { isAddress } from './text/address';
import { BIDI, fold } from './text/fold';
import { isShown } from './text/shown';
import { visibleText } from './text/visible-text';

/** The fields of the page for name and address; those that are not there are `undefined`. */
export interface NameFields {
  displayName: HTMLInputElement;
  /** On the page that adds an address; otherwise Gmail shows the address as text. */
  sendAsEmail: HTMLInputElement | undefined;
  /** "Treat as an alias": not on the page of the account's own address. */
  treatAsAlias: HTMLInputElement | undefined;
  replyToAddress: HTMLInputElement | undefined;
}

/** One page of Gmail's edit window. A value that could not be read for certain is `undefined`. */
export interface EditWindow {
  /** `error`: words of Gmail in red, and no form that is recognised. */
  step: 'address' | 'smtp' | 'verification-sent' | 'error' | 'unknown';
  sendAsEmail?: string | undefined;
  displayName?: string | undefined;
  replyToAddress?: string | undefined;
  treatAsAlias?: boolean | undefined;
  smtpMsa?: SmtpMsa | undefined;
  /** What Gmail says in red, also beside a form; on a page that is not recognised, all that it says. */
  errorText?: string | undefined;
  /** The element around the form. */
  panel?: Element | undefined;
  nameFields?: NameFields | undefined;
  smtpFields?: SmtpFields | undefined;
}

/** More than any error of Gmail. */
const LIMIT = 2000;

/**
 * Which page of the edit window this is, and what it shows, in any language: by the form's step and its field names.
 * `search` is the window's query, of which only the address (`cfa`) is looked at. Never throws, never reads the password.
 */
export function readEditWindow(document: Document, search = ''): EditWindow {
  try {
    const form = editForm(document);
    const errorText = errorIn(document);
    const page = (form && (nameStep(form) ?? smtpStep(form))) ?? sentStep(document);
    if (!page)
      return { step: errorText ? 'error' : 'unknown', errorText: errorText ?? visibleText(document.body, LIMIT) };
    const panel = document.querySelector('#ipanel') ?? undefined;
    return { ...page, panel, errorText, sendAsEmail: page.sendAsEmail ?? addressOf(form, search) };
  } catch {
    // Lost: a page without a body, or whose form fields are named like properties of the DOM.
    return { step: 'unknown' };
  }
}

/** Name, address, alias box, reply-to. Fields of the SMTP page may be carried along, hidden. */
function nameStep({ step, fields, panel }: EditForm): EditWindow | undefined {
  const [displayName, alias, replyTo, address] = ['cfn', 'cfia', 'cfrt', 'cfa'].map((name) => fields.get(name));
  const others = ['cfss', 'cfsp', 'cfsl', 'cfsw'].map((name) => fields.get(name));
  if (step !== '1' || !isInput(displayName, 'text') || others.some((field) => field && !isInput(field, 'hidden'))) {
    return undefined;
  }
  const nameFields: NameFields = {
    displayName,
    sendAsEmail: isInput(address, 'text') ? address : undefined,
    treatAsAlias: isInput(alias, 'checkbox') ? alias : undefined,
    replyToAddress: isInput(replyTo, 'text') ? replyTo : undefined,
  };
  return {
    step: 'address',
    nameFields,
    displayName: usesAccountName(panel) ? undefined : displayName.value.trim() || undefined,
    replyToAddress: nameFields.replyToAddress?.value.trim() || undefined,
    treatAsAlias: nameFields.treatAsAlias?.checked,
  };
}

/** On the page of the account's own address two radios choose between its name and the one in the field. */
const usesAccountName = (panel: Element): boolean =>
  panel.querySelector('[name=cfgnr]') !== null && panel.querySelector('[name=cfgnr][value="1"]:checked') === null;

function smtpStep({ step, fields, radios }: EditForm): EditWindow | undefined {
  const [host, port, username, password] = ['cfss', 'cfsp', 'cfsl', 'cfsw'].map((name) => fields.get(name));
  if (step !== '3' || !isInput(host, 'text') || !isInput(username, 'text') || !isInput(password, 'password')) {
    return undefined;
  }
  if (port?.localName !== 'select' || radios.length === 0) return undefined;
  const smtpFields: SmtpFields = { host, port: port as HTMLSelectElement, username, security: radios };
  return { step: 'smtp', smtpFields, smtpMsa: smtpIn(smtpFields) };
}

/** "A mail was sent": of an address that is being added, or of one that still waits for its owner's answer. */
function sentStep(document: Document): EditWindow | undefined {
  const sendAsEmail = sentTo(document);
  return sendAsEmail === undefined ? undefined : { step: 'verification-sent', sendAsEmail };
}

/** Field, text and query must agree; on the page for another address Gmail shows it in bold. */
function addressOf(form: EditForm | undefined, search: string): string | undefined {
  const field = form?.fields.get('cfa');
  const bold = [...(form?.panel.querySelectorAll('b, strong') ?? [])].map(({ textContent }) => textContent ?? '');
  const said = [field?.value ?? '', ...bold, new URLSearchParams(search).get('cfa') ?? '']
    .map((text) => text.replace(BIDI, '').trim())
    .filter((text) => isAddress(fold(text)));
  return new Set(said.map((address) => address.toLowerCase())).size === 1 ? said[0] : undefined;
}

/** Gmail's red words. Elements that hold fields only share the class. */
function errorIn(document: Document): string | undefined {
  const found = [...document.querySelectorAll('#smErr, .r, .rb')].filter(
    (element) => isShown(element) && !element.querySelector('input, select, textarea, #smErr, .r, .rb'),
  );
  return (
    found
      .map((element) => visibleText(element, LIMIT))
      .filter(Boolean)
      .join('\n')
      .slice(0, LIMIT) || undefined
  );
}
