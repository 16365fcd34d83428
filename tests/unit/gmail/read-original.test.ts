import { describe, expect, it } from 'vitest';
import { readOriginal } from '../../../utils/gmail/read-original';
import { prove } from '../../../utils/mail/prove';
import { RIGHT, writeMail } from '../../fixtures/mail/write-mail';
import { origin } from '../../gmail/accounts/origin';
import { originalHtml } from '../../gmail/original-page';
import { documentOf } from './document-of';

const source = writeMail(RIGHT);
const mail = { id: 'msg-f:1', from: { name: '<b>A</b>', email: 'info@example.jp' }, subject: 'A', body: [] };
const pageIn = (language: string, text = source, classes?: 'renamed') =>
  documentOf(originalHtml(origin, { ...mail, source: text }, { language, ...(classes && { classes }) }));

describe('"Show original"', () => {
  it.each(['en', 'ja', 'de', 'fr', 'es', 'pt', 'id', 'ko', 'zh-CN', 'zh-TW', 'ar', 'he', 'xx'])(
    'is read in "%s"',
    (language) => {
      const document = pageIn(language);
      const original = readOriginal(document);
      expect(original?.place).toBe(document.querySelector('table'));
      expect(prove(original?.header ?? '')).toMatchObject({ verdict: 'right', from: 'info@example.jp' });
    },
  );

  it('is read up to the first empty line, and no further', () => {
    const header = readOriginal(pageIn('en'))?.header;
    expect(header).toContain('Message-ID:');
    expect(header).not.toContain('body.example');
    expect(readOriginal(pageIn('en', 'A: b\r\n'.repeat(1_000_000)))?.header.length).toBe(500_000);
  });

  it('is read where only the source tells it, with the note before that', () => {
    const document = documentOf(`<pre>${source.replaceAll('<', '&lt;')}</pre><table></table>`);
    expect(readOriginal(document)?.place).toBe(document.querySelector('pre'));
    expect(prove(readOriginal(document)?.header ?? '').verdict).toBe('right');
    expect(readOriginal(pageIn('en', source, 'renamed'))).toBeDefined();
  });

  it.each(['', '<p>Sorry</p>', '<pre>a</pre><pre>b</pre>'])('is not there: %s', (html) => {
    expect(readOriginal(documentOf(html))).toBeUndefined();
  });

  it('never throws', () => {
    expect(
      readOriginal({
        querySelectorAll: () => {
          throw new Error('no');
        },
      } as unknown as Document),
    ).toBeUndefined();
    expect(readOriginal({} as Document)).toBeUndefined();
  });
});
