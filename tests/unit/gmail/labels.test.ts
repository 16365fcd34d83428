import { expect, test } from 'vitest';
import { gmailLabel, isLabel, labelsIn, languageOfLabel } from '../../../utils/gmail/page/labels.ts';

test('a label in the language of the page, in English where it is not known', () => {
  expect(gmailLabel('editInfo', 'ja')).toBe('情報を編集');
  expect(gmailLabel('addAccount', 'hi')).toBe('Add Account');
  expect(gmailLabel('port', 'xx')).toBe('Port');
});

test.each([
  ['pt-BR', 'treatAsAlias', 'Tratar como um alias'],
  ['es', 'nextStep', 'Siguiente paso'],
  ['es-ES', 'nextStep', 'Siguiente paso'],
  ['es-419', 'nextStep', 'Paso siguiente'],
  ['es-MX', 'editInfo', 'editar información'],
  ['zh-CN', 'editInfo', '修改信息'],
  ['zh', 'editInfo', '修改信息'],
  ['zh-TW', 'makeDefault', '設為預設值'],
  ['zh-Hant-HK', 'makeDefault', '設為預設值'],
  ['en-GB', 'saveChanges', 'Save Changes'],
  ['constructor', 'port', 'Port'],
] as const)('%s falls back to its language: %s', (language, key, label) => {
  expect(gmailLabel(key, language)).toBe(label);
});

test('labels are compared without spaces, colons, arrows, capitals and direction marks', () => {
  expect(languageOfLabel(' 他のメールアドレスを追加 ', ['addAnother'])).toBe('ja');
  expect(languageOfLabel('\u200eSenden als:', ['sendMailAs'])).toBe('de');
  expect(isLabel('NEXT STEP »', ['nextStep'])).toBe(true);
  expect(isLabel('Next', ['nextStep'])).toBe(false);
});

test('a label that several languages share proves none', () => {
  expect(isLabel('Port', ['port'])).toBe(true);
  expect(languageOfLabel('Port', ['port'])).toBeUndefined();
});

test('says which labels are known in English only', () => {
  const german = labelsIn('de-AT');
  expect(german.words).toMatchObject({ nextStep: 'Nächster Schritt', saveChanges: 'Save Changes' });
  expect(german.inEnglish).toContain('saveChanges');
  expect(german.inEnglish).not.toContain('nextStep');
  expect(labelsIn('en-GB').inEnglish).toEqual([]);
  expect(labelsIn().words.port).toBe('Port');
  expect(labelsIn('xx').inEnglish).toHaveLength(Object.keys(labelsIn().words).length);
});
