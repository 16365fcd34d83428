/** The form of Gmail's edit window, every field of which stands in it once. */
export interface EditForm {
  /** The element around the form. */
  panel: Element;
  /** Value of the hidden field that holds the step: 1 is name and address, 3 the SMTP server. */
  step: string;
  /** By name; also those that only carry a value along. */
  fields: ReadonlyMap<string, Field>;
  /** Security, of all ports. */
  radios: readonly HTMLInputElement[];
}

export type Field = HTMLInputElement | HTMLSelectElement;

/** Names seen in Gmail's form and in what it posts. */
export const FIELD_NAMES = ['cfrp', 'cfn', 'cfa', 'cfia', 'cfrt', 'cfss', 'cfsp', 'cfsl', 'cfsw'] as const;
const RADIOS = 'input[type=radio]:is([name=sm25], [name=sm465], [name=sm587])';

/** Gmail's form; `undefined` when there is none, or two, or one of its fields stands twice or elsewhere. */
export function editForm(document: Document): EditForm | undefined {
  const panel = only(document.querySelectorAll('#ipanel'));
  const form = only(document.querySelectorAll<HTMLFormElement>('form[name=mainForm]'));
  if (!panel || !form || !panel.contains(form)) return undefined;

  const fields = new Map<string, Field>();
  for (const name of FIELD_NAMES) {
    const found = document.querySelectorAll<Field>(`[name=${name}]`);
    const field = only(found);
    if (field) fields.set(name, field);
    else if (found.length > 0) return undefined;
  }
  const radios = [...document.querySelectorAll<HTMLInputElement>(RADIOS)];
  if ([...fields.values(), ...radios].some((field) => field.form !== form)) return undefined;
  const step = fields.get('cfrp');
  return step && isInput(step, 'hidden') ? { panel, step: step.value, fields, radios } : undefined;
}

/** An input of this type. `text` is any that takes a line of text that may be read. */
export function isInput(
  field: Field | undefined,
  type: 'text' | 'hidden' | 'checkbox' | 'password',
): field is HTMLInputElement {
  if (field?.localName !== 'input') return false;
  return type === 'text' ? /^(?:text|email|url|search)$/.test(field.type) : field.type === type;
}

const only = <T>(found: ArrayLike<T>): T | undefined => (found.length === 1 ? found[0] : undefined);
