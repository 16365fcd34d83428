import { browser } from 'wxt/browser';
import type { ProviderChoice } from '../components/mail-host-question';
import type { AddressReport, Report } from './check/check';
import type { Answer } from './check/knowledge';
import type { Explanation } from './errors/explain';
import type { SendAsPage, SmtpMsa } from './send-as';

/** The last page of an account, with what the check says of it now. */
export interface AccountReport {
  report: Report;
  /** When the page was read, ISO 8601. */
  at: string;
  tabId: number | undefined;
}

/** One address with what is said of it, where there is no whole page to report on. */
export interface AddressHelp {
  account: string | undefined;
  /** Language Gmail is shown in. */
  language: string | undefined;
  /** Absent where the address could not be told. */
  address: AddressReport | undefined;
  explanations: Explanation[];
}

/** The address an edit window is about, and what is typed there. */
export interface Edit {
  sendAsEmail: string;
  treatAsAlias?: boolean | undefined;
  smtpMsa?: SmtpMsa | undefined;
  /** What Gmail says in red. */
  errorText?: string | undefined;
}

/** What can be asked of the background: by name, the data sent and the answer. */
export interface Messages {
  /** From `watch`: this tab shows a place where the guide helps. */
  guide: { data: undefined; answer: void };
  /** From the guide: what stands on the settings page. */
  report: { data: SendAsPage; answer: Report };
  /** The reports at hand, latest first. */
  reports: { data: undefined; answer: AccountReport[] };
  providers: { data: undefined; answer: ProviderChoice[] };
  /** What the user says about an address; a value of `undefined` forgets it. */
  answer: { data: { account: string | undefined; sendAsEmail: string; answer: Answer }; answer: void };
  /** From the edit window: what is to be said of the values as they are typed. */
  edit: { data: Edit; answer: AddressHelp };
  /** From the edit window, as it is sent off: what it held. `undefined` values are forgotten. */
  observe: {
    data: { sendAsEmail: string; treatAsAlias?: boolean | undefined; username?: string | undefined };
    answer: void;
  };
  /** An error text. With an address it is remembered for it, by rule and day only. */
  explain: {
    data: { account?: string | undefined; sendAsEmail?: string | undefined; text: string };
    answer: AddressHelp;
  };
  forgetErrors: { data: { account: string | undefined; sendAsEmail: string }; answer: void };
  /** The settings are to open with this address's card. */
  openCard: { data: string; answer: void };
  /** Which card that is; asked once. */
  cardToOpen: { data: undefined; answer: string | null };
}

export type Type = keyof Messages;

/** Asks the background. Rejects when the extension was updated under this page, or the background failed. */
export const send = <T extends Type>(type: T, data: Messages[T]['data']): Promise<Messages[T]['answer']> =>
  browser.runtime.sendMessage({ type, data });
