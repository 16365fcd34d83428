import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../../../utils/gmail/sample/sample.ts';
import { mixed } from '../../../gmail/accounts/mixed.ts';
import { sentHtml } from '../../../gmail/edit-confirm.ts';
import { smtpStepHtml } from '../../../gmail/edit-smtp.ts';
import { nameStepHtml } from '../../../gmail/edit-window.ts';

const [own, , alex] = mixed.sendAs;
const smtp = alex?.smtpMsa ?? {};
const ERROR = 'Authentication failed. Server returned error: "535 alex at fastmail, code: 535"';
const pages = {
  address: nameStepHtml(mixed, alex),
  'own address': nameStepHtml(mixed, own),
  server: smtpStepHtml(mixed, {
    carried: { cfn: 'Alex Morgan', cfa: 'alex@example.com' },
    domain: 'example.com',
    smtp,
    before: smtp,
    adding: false,
    error: ERROR,
  }),
  confirmation: sentHtml(mixed, { sendAsEmail: 'alex@example.com' }),
};
const url = 'https://mail.google.com/mail/u/0/?ui=2&ik=0123456789&view=cf&at=secret&cfa=alex%40example.com';
const sample = (html: string) => sampleOf(new JSDOM(html, { url }).window.document);

describe.each(Object.entries(pages))("a sample of Gmail's window, the page for the %s", (_, html) => {
  const { of, html: text = '' } = sample(html) ?? {};

  it('holds no value, no id, no address of the web, and nothing of the user', () => {
    expect(of).toBe('editWindow');
    expect(text).not.toMatch(/\s(?:value|id|for|action)=|https?:|checked|secret|ik=/);
    expect(text).not.toMatch(/alex|morgan|fastmail|example\.com/i);
  });

  it('holds every field with its name and type', () => {
    const fields = (from: string) =>
      [...new JSDOM(from).window.document.querySelectorAll<HTMLInputElement>('input, select')].map(({ name, type }) => [
        name,
        type,
      ]);
    expect(fields(text)).toEqual(fields(html));
  });
});

it("keeps Gmail's words and its ports", () => {
  const text = sample(pages.server)?.html ?? '';
  expect(text).toContain('SMTP Server:');
  expect(text).toMatch(/<option>25<\/option><option>465<\/option><option>587<\/option>/);
  expect(text).toMatch(/You are currently using: secured connection on port 587 using TLS/);
  expect(text).toMatch(/through \S+\.example SMTP servers/);
  expect(sample(pages.address)?.html).toContain('Treat as an alias.');
});

it('takes out the words of an address wherever else they stand', () => {
  const words = '<p>You wrote to karla.kolumna@example.net.</p><p>Ask Kolumna.</p>';
  const text = sample(pages.address.replace('</form>', `${words}</form>`))?.html;
  expect(text).toContain('<p>Ask Xxxxxxx.</p>');
});

it('takes a red error and the name of the account for the words of others', () => {
  const step = { carried: {}, smtp, adding: false, error: 'Karla Kolumna is over quota' };
  expect(sample(smtpStepHtml(mixed, step))?.html).toContain('>Xxxxx Xxxxxxx xx xxxx xxxxx<');
  const named = pages['own address'].replaceAll('Alex Morgan', 'Karla Kolumna').replaceAll(/value="Karla[^"]*"/g, '');
  expect(sample(named)?.html).not.toMatch(/Karla|Kolumna/);
});
