import { readFileSync } from 'node:fs';
import type { GmailAccount } from './account.ts';
import { accountsTab } from './accounts-tab.ts';
import { type Answer, answer, jsonAnswer, pageAnswer } from './answer.ts';
import { documentHtml, titleOf } from './document.ts';
import { type Html, html, json } from './html.ts';
import { inbox, inboxTitle, openedMail } from './mail-pages.ts';
import { newPage, type Page, type PageOptions, withClasses } from './page.ts';
import { settingsView } from './settings.ts';

const script = readFileSync(new URL('./client/gmail.js', import.meta.url), 'utf8');

/** Gmail's page as the server sends it: a frame without views, and the script that fetches them. */
export function appPage(account: GmailAccount, home: string, options: PageOptions): Answer {
  const page = newPage(account.language, options, randomId());
  const { revisit = 'rebuild', lateMs = 0 } = options;
  const boot = json({ home, rootId: page.rootId, revisit, lateMs });
  const document = withClasses(page, documentHtml(page, account, inboxTitle(page, account), html``));
  return pageAnswer(
    document,
    (nonce) =>
      html`<script type="application/json" id="boot" nonce="${nonce}">${boot}</script><script type="module" nonce="${nonce}">${{ html: script }}</script>`
        .html,
  );
}

/** One view, or one tab of the settings, for the script: its markup, title, and what its links do. */
export function partOf(account: GmailAccount, place: string, options: PageOptions): Answer {
  const page = newPage(account.language, options, randomId());
  const view = viewOf(page, account, place);
  if (!view) return answer(404);
  const { shown, content } = view;
  return jsonAnswer({ html: withClasses(page, content), title: titleOf(account, shown), actions: page.actions });
}

function viewOf(page: Page, account: GmailAccount, place: string): { shown: string; content: Html } | undefined {
  const [name, id, state] = place.split('/');
  const { settings } = page.words;
  if (name === 'settings' && !id) return { shown: settings, content: settingsView(page, 'accounts', {}) };
  if (name === 'settings' && id !== 'accounts') return { shown: settings, content: html`<p>${id}</p>` };
  if (name === 'settings') {
    return { shown: settings, content: accountsTab(page, account, state === 'skeleton' ? state : 'complete') };
  }
  if (!id) return { shown: inboxTitle(page, account), content: inbox(page, account) };
  const mail = account.mails.find((mail) => mail.id === id);
  return mail && { shown: mail.subject, content: openedMail(page, mail) };
}

/** Ids differ from load to load, as Gmail's do. */
function randomId(): number {
  return 100 + Math.floor(Math.random() * 40_000);
}
