import { describe, expect, it } from 'vitest';
import { fill, fillLines, plain, type Values } from '../../../utils/texts/fill';

const labels: Record<string, string> = { editInfo: '情報を編集', smtpServer: 'SMTP サーバー' };
const context = (values: Values = {}) => ({ values, label: (key: string) => labels[key] ?? '' });
const filled = (template: string, values?: Values) => plain(fill(template, context(values)) ?? ['(left out)']);

describe('fill', () => {
  it('marks values that are copied letter by letter, and labels', () => {
    expect(fill('Replace {host} in {gmail.smtpServer}', context({ host: 'mail.example.jp' }))).toEqual([
      'Replace ',
      { kind: 'value', text: 'mail.example.jp' },
      ' in ',
      { kind: 'label', text: 'SMTP サーバー' },
    ]);
    expect(fill('At {provider}.', context({ provider: 'Lolipop!' }))).toEqual(['At ', 'Lolipop!', '.']);
  });

  it('leaves out a text with a value or a label that is not known', () => {
    expect(fill('Port {port}', context())).toBeUndefined();
    expect(fill('Port {port}', context({ port: '' }))).toBeUndefined();
    expect(fill('Click {gmail.verify}', context())).toBeUndefined();
  });

  it('says of a label that it is in English', () => {
    const gaps = { ...context(), labelNote: (key: string) => (key === 'smtpServer' ? ' (in English)' : undefined) };
    const filled = fill('Open {gmail.editInfo}, then {gmail.smtpServer} .', gaps) ?? [];
    expect(plain(filled)).toBe('Open 情報を編集, then SMTP サーバー (in English) .');
    expect(plain(fill('を {gmail.smtpServer} に', { ...gaps, labelNote: () => '（英語）' }) ?? [])).toBe(
      'をSMTP サーバー（英語） に',
    );
  });

  it('has blanks in Japanese around Latin words only', () => {
    expect(filled('は {provider} の証明書', { provider: 'エックスサーバー' })).toBe('はエックスサーバーの証明書');
    expect(filled('は {provider} の証明書', { provider: 'ConoHa メールサーバー' })).toBe(
      'は ConoHa メールサーバーの証明書',
    );
    expect(filled('は {host} の', { host: 'sv1.xserver.jp' })).toBe('は sv1.xserver.jp の');
    expect(filled('行の {gmail.editInfo} を開き、{gmail.smtpServer} の')).toBe('行の情報を編集を開き、SMTP サーバーの');
  });

  it('keeps the blanks of other languages, whatever a name is written in', () => {
    expect(filled('At {provider} it is', { provider: 'エックスサーバー' })).toBe('At エックスサーバー it is');
    expect(filled('Click {gmail.editInfo} now')).toBe('Click 情報を編集 now');
  });
});

describe('fillLines', () => {
  it('leaves out lines that lack a value, and those for its lack where it is known', () => {
    const template = '{!port}Look it up.\nPort {port}\n\nSave.\n';
    const lines = (values: Values) => fillLines(template, context(values)).map(plain);
    expect(lines({ port: 465 })).toEqual(['Port 465', 'Save.']);
    expect(lines({})).toEqual(['Look it up.', 'Save.']);
  });

  it('keeps a line only where all its conditions hold', () => {
    const template = '{?like}Enter it.\n{!host}{!like}Ask.\n{!host}{?like}Find {like}.';
    const lines = (values: Values) => fillLines(template, context(values)).map(plain);
    expect(lines({ like: 'svNN' })).toEqual(['Enter it.', 'Find svNN.']);
    expect(lines({ host: 'a', like: 'svNN' })).toEqual(['Enter it.']);
    expect(lines({ host: 'a' })).toEqual([]);
    expect(lines({})).toEqual(['Ask.']);
  });
});
