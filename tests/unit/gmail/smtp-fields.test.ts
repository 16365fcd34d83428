import { expect, it } from 'vitest';
import { radioFor, type SmtpFields, smtpIn } from '../../../utils/gmail/edit-window/smtp-fields';
import { readEditWindow } from '../../../utils/gmail/read-edit-window';
import { documentOf } from './document-of';
import { RADIOS, smtpPage } from './edit-page';

const fieldsOf = (radios: string): SmtpFields => {
  const { smtpFields } = readEditWindow(documentOf(smtpPage({ radios })));
  if (!smtpFields) throw new Error('The page has no fields.');
  return smtpFields;
};
const all = Object.values(RADIOS).join('');

it('the radio for a mode is the one of the chosen port', () => {
  const fields = fieldsOf(all);
  expect(
    [radioFor(fields, 'starttls'), radioFor(fields, 'ssl')].map((radio) => `${radio?.name} ${radio?.value}`),
  ).toEqual(['sm587 2', 'sm587 1']);
  expect(radioFor(fields, 'none')).toBeUndefined();
});

it('one that cannot be chosen is none', () => {
  expect(radioFor(fieldsOf(all.replace('name="sm587" value="1"', '$& disabled')), 'ssl')).toBeUndefined();
});

it('what is chosen at another port, twice or as something unknown says nothing', () => {
  const modeOf = (radios: string) => smtpIn(fieldsOf(radios)).securityMode;
  expect(modeOf(all)).toBe('starttls');
  expect(modeOf(all.replace('name="sm587" value="2" checked', 'name="sm587" value="2"'))).toBeUndefined();
  expect(modeOf(all.replace('name="sm587" value="2"', 'name="sm587" value="9"'))).toBeUndefined();
});
