import { describe, expect, it } from 'vitest';
import { settingsSample } from '../../../../utils/gmail/sample/mask-settings.ts';
import { expectNothingLeft, expectNothingLeftOfChanged } from '../../../drift/samples.ts';
import { mixed } from '../../../gmail/accounts/mixed.ts';
import { settingsHtml } from '../../../gmail/settings.ts';
import { documentOf } from '../document-of.ts';
import { ownRow, pageWith, row, sectionHtml } from '../section.ts';

const sampleOf = (html: string, url?: string) => settingsSample(documentOf(html, url)) ?? '';
const sampleWith = (rows: string, rest = {}) => settingsSample(pageWith(rows, rest)) ?? '';
const server = (host: string) =>
  `<div>Work &lt;work@example.com&gt;</div><div>Mail is sent through: ${host}</div><div>Secured connection on port 465 using SSL</div>`;

describe('a sample of the settings', () => {
  it('holds nothing of the user, and reads as the page does', () => {
    expectNothingLeft(30, 1, documentOf);
    expectNothingLeftOfChanged(10, 1, documentOf);
  });

  it('has the same example for the same value, with as many labels and digits', () => {
    const sample = sampleWith(row(server('sv1234.example.com')) + row(server('sv1234.example.com')));
    expect(sample.match(/Mail is sent through: [^<]*/g)).toEqual(
      Array(2).fill('Mail is sent through: charlie0000.bravo.example'),
    );
    expect(sample.match(/\n<tr><td><div>Name 2 &lt;user2@bravo.example&gt;/g)).toHaveLength(2);
    const numbers = sampleWith(['198.51.100.7', '198.51.100.8', '198.51.100.7'].map((ip) => row(server(ip))).join(''));
    expect(numbers.match(/192\.0\.2\.\d/g)).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.1']);
  });

  it("keeps Gmail's words in a language nobody knows", () => {
    const lines =
      '<div>Work &lt;work@example.com&gt;</div><div>Nije alias.</div><div>Šalje se preko: mail.example.com</div><div>Veza na portu 587 (TLS)</div>';
    const sample = sampleWith(row(lines), { lang: 'bs' });
    expect(sample).toContain('Nije alias.');
    expect(sample).toMatch(/Šalje se preko: \S+\.example</);
    expect(sample).toContain('Veza na portu 587 (TLS)');
  });

  it('keeps only known words where a server may be among them that is not recognised', () => {
    const sample = sampleWith(row(server('our mailbox at home')));
    expect(sample).toContain('Mail is sent through: xxx xxxxxxx xx xxxx');
    expect(sample).toContain('Secured connection on port 465 using SSL');
  });

  it('takes out what touches a server, in a language nobody knows too', () => {
    const lines =
      '<div>Work &lt;work@example.com&gt;</div><div>Šalje se preko Kolumna:mail.example.com na portu 587</div>';
    const sample = sampleWith(row(lines), { lang: 'bs' });
    expect(sample).toMatch(/Šalje se preko Xxxxxxx:\S+\.example na portu 587/);
  });

  it('takes all words out of a name with an @, also those that Gmail uses', () => {
    const sample = sampleWith(row('<div>Not an alias. @ Home 7 &lt;work@example.com&gt;</div>'));
    expect(sample).toContain('<div>Xxx xx xxxxx. @ Xxxx 0 &lt;user2@bravo.example&gt;</div>');
  });

  it('takes out what stands above the address: it may be a name', () => {
    const sample = sampleWith(row('<div>Erika Mustermann</div><div>&lt;work@example.com&gt;</div>'));
    expect(sample).toContain('<div>Xxxxx Xxxxxxxxxx</div><div>&lt;user2@');
  });

  it('takes out names wherever else they stand', () => {
    const lines =
      '<div>Karla Kolumna &lt;k.kolumna@example.com&gt;</div><div>Kolumna and KARLA, see example and k.kolumna</div>';
    expect(sampleWith(row(lines))).toContain('Xxxxxxx and XXXXX, see xxxxxxx and charlie.example');
  });

  it('takes them out with an ending or a particle too', () => {
    const name = (own: string, words: string) =>
      sampleWith(row(`<div>${own} &lt;k@example.com&gt;</div><div>${words}</div>`));
    expect(name('Kolumna', 'see Kolumnas notes')).toContain('see Xxxxxxxs notes');
    expect(name('山田', '山田様の設定')).toContain('xx様の設定');
  });

  it('takes out a name before the address of a reply-to line', () => {
    const lines = '<div>Work &lt;work@example.com&gt;</div><div>Reply-to: Erika Mustermann &lt;e@example.org&gt;</div>';
    const sample = sampleWith(row(lines));
    expect(sample).not.toMatch(/Erika|Mustermann/);
    expect(sample).toMatch(/Reply-to: Xxxxx Xxxxxxxxxx &lt;user\d@/);
  });

  it("takes out an organisation's name", () => {
    const html = sectionHtml({
      rows: ownRow.replace('gmail.com', 'corp.example'),
      title: 'Settings - me@corp.example - Umbrella Mail',
    });
    const sample = sampleOf(
      html.replace('Send mail as:</span>', 'Send mail as:</span><div>(Use Umbrella Works Mail to send)</div>'),
    );
    expect(sample).not.toMatch(/Umbrella|Works|corp/i);
    expect(sample).toContain('Send mail as:');
  });

  it('leaves out ids, addresses of the web, handlers, data, scripts and styles; keeps classes, roles and display', () => {
    const lines = `<div id=":2v" class="rc" jslog="1" data-x="secret" title="secret" onclick="secret()" style="color:red;display:block">Work &lt;work@example.com&gt;</div>
      <a href="https://mail.google.com/mail/u/0/?secret" class="e">edit</a><script>secret</script><style>.secret{}</style><img src="https://secret/" alt="secret"><!-- secret -->
      <div aria-label="secret" hidden>secret</div><textarea>secret</textarea><input value="secret" type="text">`;
    const sample = sampleWith(row(lines));
    expect(sample).not.toMatch(/secret|:2v|https?:|onclick|jslog|tabindex|color/);
    expect(sample).toContain('<div class="rc" style="display:block">');
    expect(sample).toContain('<a class="e" href>edit</a>');
    expect(sample).toContain('<div hidden></div>');
  });

  it('where the section is not recognised, shows the view with known words only', () => {
    const html = `<html lang="en"><title>Settings - me@gmail.com - Gmail</title><body><div role="main"><table><tr><td>Karla Kolumna</td><td>karla@example.com</td><td>Not an alias.</td></tr></table></div></body></html>`;
    expect(sampleOf(html)).toContain('<td>Xxxxx Xxxxxxx</td><td>user1@alfa.example</td><td>Not an alias.</td>');
  });

  it('holds no mail, and none is made of another page', () => {
    const mail = '<div class="a3s">Dear Karla</div><div contenteditable>Dear Karla</div>';
    expect(sampleWith(row(server('smtp.example.com') + mail))).not.toContain('Karla');
    expect(settingsSample(documentOf(settingsHtml(mixed), 'https://mail.google.com/mail/u/0/#inbox'))).toBeUndefined();
    expect(settingsSample(documentOf('<p>Hello</p>'))).toBeUndefined();
    expect(settingsSample(documentOf('<div role="main"><p>Hello</p></div>'))).toBeUndefined();
  });
});
