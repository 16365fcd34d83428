import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sampleOf } from '../../../../utils/gmail/sample/sample.ts';
import { mixed } from '../../../gmail/accounts/mixed.ts';
import { sentHtml } from '../../../gmail/edit-confirm.ts';
import { smtpStepHtml } from '../../../gmail/edit-smtp.ts';
import { nameStepHtml } from '../../../gmail/edit-window.ts';
import { settingsHtml } from '../../../gmail/settings.ts';
import { link, ownRow, row, sectionHtml } from '../section.ts';

/*
 * Samples as they are handed over, as committed text: whatever of the user's would be left in one is seen here. After a
 * change that is meant: `npx vitest run --project unit whole-samples -u`, and look at the difference.
 */

const SETTINGS = 'https://mail.google.com/mail/u/0/#settings/accounts';
const EDIT = 'https://mail.google.com/mail/u/0/?ui=2&view=cf&at=secret&cfa=office%40example.org';
const office = mixed.sendAs[3];
const smtp = office?.smtpMsa ?? {};

/** What the stand-in does not have: odd names, words of the user beside Gmail's, attributes, an organisation. */
const odd = sectionHtml({
  title: 'Settings - anna.blum@corp.example - Corp Mail',
  rows: [
    ownRow.replace('Me &lt;me@gmail.com', 'Anna Blum &lt;anna.blum@corp.example'),
    row(
      '<div>Blum, A. &lt;x&gt; @ Home 7 &lt;ANNA.blum@corp.example&gt;</div><p>Blum and Blums, ANNA; an annas note</p>',
    ),
    row(
      '<div>山田花子 &lt;y@192.0.2.77.example&gt;</div><p>山田花子様の https://sv1234.mail.firma.example:465/x, 465menggunakan, 587 25x 4650</p>',
    ),
    row(
      '<div>ẞİ &lt;z@xn--r8jz45g.jp&gt;</div><p>Mail is sent through: SMTP.Firma.example. on port 587; Kolumna:mail.firma.example and 10.0.0.9, 10.0.0.8, 10.0.0.9</p>',
    ),
    row(
      '<div>Name above</div><div>&lt;w@a.b.co.uk&gt;</div><div>Reply-to: Otto &lt;otto@example.net&gt; &amp; "x"</div>',
    ),
    row(
      `<div dir="rtl" lang="de_AT" class="a 1b ${'c'.repeat(50)} D-e" role="Bad Role" name="x1" type="q" aria-checked="true" colspan="2" rowspan="x" style="color:red; DISPLAY: inline-block">v@example.com</div><br><hr>${link('verify')}<table><tr><td colspan="12" aria-checked="nope" name="bad name">x</td></tr></table>`,
    ),
    row(
      '<div>u@example.com</div><input type="radio" name="r" checked value="secret"><input type="checkbox"><script>x</script><svg><text>t</text></svg><send-as-hint>hint</send-as-hint><template>t</template>',
    ),
  ].join(''),
  after: '<div>Use Corp Mail, Anna! <b>Always</b> reply</div>',
});

const pages: Record<string, [html: string, url: string]> = {
  'settings-en': [settingsHtml(mixed, { neighbours: 'used' }), SETTINGS],
  'settings-ja-table': [settingsHtml({ ...mixed, language: 'ja' }, { details: 'table', classes: 'renamed' }), SETTINGS],
  'settings-ar-br': [settingsHtml({ ...mixed, language: 'ar' }, { details: 'br', securityWord: 'a' }), SETTINGS],
  'settings-of-nobody': [settingsHtml({ ...mixed, sendAs: [] }, { neighbours: 'used' }), SETTINGS],
  'settings-odd': [odd, SETTINGS],
  'edit-name': [nameStepHtml(mixed, office), EDIT],
  'edit-own-name': [nameStepHtml(mixed, mixed.sendAs[0]), EDIT],
  'edit-server': [
    smtpStepHtml(mixed, {
      carried: { cfn: 'Morgan Office', cfa: 'office@example.org', cfrt: 'desk@example.net' },
      domain: 'example.org',
      smtp,
      before: smtp,
      adding: false,
      error: 'Authentication failed. office, desk: "535 Morgan at smtp.example.org, code: 535"',
    }),
    EDIT,
  ],
  'edit-sent': [sentHtml(mixed, { sendAsEmail: 'office@example.org' }), EDIT],
};

/** Styles are in no sample, and take most of the time. */
it.each(Object.entries(pages))('%s', async (name, [html, url]) => {
  const sample = sampleOf(new JSDOM(html.replace(/<style>.*?<\/style>/gs, ''), { url }).window.document);
  await expect(`${sample?.of} ${sample?.language}\n${sample?.html}`).toMatchFileSnapshot(`whole/${name}.txt`);
});
