import { browser } from 'wxt/browser';
import type { ProviderChoice } from '../components/mail-host-question';
import type { Report } from './check/check';
import type { Answer } from './check/knowledge';
import type { Explanation } from './errors/explain';
import type { SendAsPage } from './send-as';

/** The last page of an account, with what the check says of it now. */
export interface AccountReport {
  report: Report;
  /** When the page was read, ISO 8601. */
  at: string;
  tabId: number | undefined;
}

/** What can be asked of the background: by name, the data sent and the answer. */
export interface Messages {
  /** From `watch`: this tab shows a place where the guide helps. */
  guide: { data: undefined; answer: undefined };
  /** From the guide: what stands on the settings page. */
  report: { data: SendAsPage; answer: Report };
  /** The reports at hand, latest first. */
  reports: { data: undefined; answer: AccountReport[] };
  providers: { data: undefined; answer: ProviderChoice[] };
  /** What the user says about an address; a value of `undefined` forgets it. */
  answer: { data: { account: string | undefined; sendAsEmail: string; answer: Answer }; answer: undefined };
  explain: { data: string; answer: Explanation[] };
}

export type Type = keyof Messages;

/** Asks the background. Rejects when the extension was updated under this page, or the background failed. */
export const send = <T extends Type>(type: T, data: Messages[T]['data']): Promise<Messages[T]['answer']> =>
  browser.runtime.sendMessage({ type, data });
