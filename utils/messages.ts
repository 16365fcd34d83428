import { browser } from 'wxt/browser';
import type { CheckedPart, OneAddress, OthersPart } from './bulk/checked';
import type { Explanation } from './errors/explain';
import type { Loaded } from './gmail/page/contradicted';
import type { Doubt } from './gmail/page/doubts';
import type { GmailLabels } from './gmail/page/labels';
import type { Sample } from './gmail/sample/sample';
import type { Proof } from './mail/prove';
import type { Through } from './mail/through';
import type { Plan } from './plan/plan';
import type { Conflict } from './providers/conflicts';
import type { OwnServer, OwnServerProblem } from './providers/own-host';
import type { Localized, ProviderProfile } from './providers/schema';
import type { AddressReport, Answer, Report, ToOpen } from './report';
import type { SendAsPage, SmtpMsa } from './send-as';

/** The last page of an account, with what the check says of it now. */
export interface AccountReport {
  report: Report;
  /** What Gmail's page shows in another way than is known. */
  doubts: Doubt[];
  /** When the page was read, ISO 8601. */
  at: string;
  tabId: number | undefined;
  /** N of `/mail/u/N/`. */
  userIndex: number;
}

/** How the addresses of an account go on when Gmail ends sending for other providers. */
export interface AccountPlan {
  plan: Plan;
  /** What the check says of the same addresses. */
  report: Report;
  /** When the settings were read, ISO 8601; absent where only copies are left. */
  at: string | undefined;
  /** Language Gmail is shown in. */
  language: string | undefined;
  /** N of `/mail/u/N/`, where the settings were read. */
  userIndex: number | undefined;
  /** Addresses of which a copy is left and that Gmail's settings do not have. */
  gone: string[];
  /** When a copy of an address was kept, ISO 8601, by address in small letters. */
  copies: Record<string, string>;
}

/** What is said of one address where there is no whole page to report on. */
export interface AddressHelp {
  account: string | undefined;
  /** Language Gmail is shown in. */
  language: string | undefined;
  /** Its `sendAsEmail` is empty where the address could not be told. */
  address: AddressReport;
  /** Of an error text; empty when it is not about sending as. */
  explanations: Explanation[];
  /** Of a mail's source. */
  proved?: { proof: Proof; through: Through; remembered: boolean } | undefined;
}

/** A mail is from this address, of which something is kept, but the settings were not read yet. */
export interface Unread {
  unread: string;
  proved?: undefined;
}

/** An error text that the user has pasted. */
export interface ErrorText {
  account: string | undefined;
  text: string;
  /** The address that it is about, as the user said. */
  sendAsEmail?: string | undefined;
  /** What the user says of that address; kept where it is one that was read. */
  answer?: Answer | undefined;
}

/** What a bounce that is open in Gmail says; see `Bounce` in gmail/read-bounce.ts. */
export interface BounceText {
  text: string;
  sendAsEmail?: string | undefined;
  senders: readonly string[];
  /** What the page says of its language. */
  language: string;
}

export interface BounceHelp extends AddressHelp {
  /** Does Gmail itself say that sending as failed? If not, the text may be that of anybody's server. */
  certain: boolean;
  /** Whose card is to open in the settings, if it is there; empty where the address is not known. */
  opens: string;
  labels: GmailLabels;
}

/** The address an edit window is about, and what is typed there. */
export interface Edit {
  sendAsEmail: string;
  treatAsAlias?: boolean | undefined;
  smtpMsa?: SmtpMsa | undefined;
  /** What Gmail says in red. */
  errorText?: string | undefined;
}

/** A company that can be chosen. */
export interface ProviderChoice {
  id: string;
  name: string;
  nameNative?: string | undefined;
  /** What it is called, by language. */
  names: Localized;
  /** Other names to find it by. */
  aliases?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
}

/** The host as it can be answered from now on, or what is to be corrected first. */
export type AddedHost = { providerId: string; problems?: undefined } | { problems: OwnServerProblem[] };

/** The guide comes in parts, so that Gmail's page carries only what helps in it. */
export type Part = 'settings' | 'edit' | 'bounce' | 'original' | 'card';

/** What can be asked of the background: name, data and answer. */
export interface Messages {
  /** This tab shows a place where that part of the guide helps. Answered when it runs there. */
  guide(part: Part): void;
  /** From the guide: what stands on the settings page. `toOpen` is said once. */
  report(page: SendAsPage): { report: Report; toOpen: ToOpen | null };
  /** The reports at hand, latest first. With what Gmail's tab at hand shows, where there is one. */
  reports(where: { userIndex: number; account: string | undefined } | undefined): AccountReport[];
  /** What was read of an account's settings is forgotten. */
  forgetReport(of: { account: string | undefined }): void;
  providers(): ProviderChoice[];
  /** What each of these profiles claims that a built-in one has. */
  conflicts(profiles: readonly ProviderProfile[]): Conflict[][];
  /** What the user says about an address; a value of `undefined` forgets it, a host that for its whole domain. */
  answer(said: { account: string | undefined; sendAsEmail: string; answer: Answer }): void;
  /** From the edit window: what is to be said of the values as they are typed. */
  edit(edit: Edit): AddressHelp;
  /** From the edit window: what it holds, of an address that the settings have. `null` forgets the box; messages do not carry `undefined` in Chromium. */
  observe(seen: {
    sendAsEmail: string;
    treatAsAlias?: boolean | null | undefined;
    username?: string | undefined;
  }): void;
  /** From the edit window: what it shows as stored. */
  loaded(loaded: Loaded): void;
  /** What a pasted text means. Where the address is known, the rule and the day are remembered for it. */
  explain(error: ErrorText): AddressHelp;
  /** What an opened bounce means; remembered only where that is certain. */
  bounce(bounce: BounceText): BounceHelp;
  /** From "Show original": the header of a mail. `null`: not from one of the user's other addresses. */
  original(mail: { header: string }): AddressHelp | Unread | null;
  /** The user begins a test mail; its subject holds the token. */
  test(mail: { account: string | undefined; sendAsEmail: string; token: string }): void;
  forgetProof(of: { account: string | undefined; sendAsEmail: string }): void;
  /** "This is intended": a finding of taste stays away until the row changes; `on: false` brings it back. */
  dismiss(said: { account: string | undefined; sendAsEmail: string; ruleId: string; on: boolean }): void;
  /** The user has seen that a fault is cured. */
  forgetFixed(of: { account: string | undefined; sendAsEmail: string }): void;
  forgetErrors(of: { account: string | undefined; sendAsEmail: string }): void;
  /** Samples of Gmail's pages that are open: examples stand in them for all that is the user's. */
  samples(): Sample[];
  /** "Not listed": a mail host that can be chosen from now on. */
  addHost(host: { sendAsEmail: string; server: OwnServer }): AddedHost;
  /** Was there no room to store something? Said once. */
  takeFull(): boolean;
  /** Settings that somebody else has exported: what is found for each row of each user. Nothing of them is kept. */
  checkOthers(part: OthersPart): CheckedPart;
  /** The same in full, for what is to be read or saved. */
  reportOthers(part: OthersPart): AddressReport[][];
  /** One address as its user has described it. Nothing of it is kept. */
  checkOne(one: OneAddress): AddressHelp;
  /** Opens the options where the consent to ask DNS is given. */
  openLookUp(): void;
  /** Opens the moving plan, with the card of an address where one is named. */
  openPlan(sendAsEmail: string | undefined): void;
  /** Keeps a copy of the settings of an address as they were last read; of all of the account without one. */
  keepCopy(of: { account: string | undefined; sendAsEmail?: string | undefined }): void;
  /** The moving plans of all accounts of which anything is known, the one read last first. */
  plans(): AccountPlan[];
  /** The settings are to open with this address's card. */
  openCard(sendAsEmail: string): void;
  /** The same, and Gmail's own window for the address. */
  openEdit(sendAsEmail: string): void;
}

export type Type = keyof Messages;
export type Data<T extends Type> = Parameters<Messages[T]>[0];
export type Answered<T extends Type> = Promise<ReturnType<Messages[T]>>;

/** Asks the background. Rejects when the extension was updated under this page, or the background failed. */
export const send = <T extends Type>(type: T, data: Data<T>): Answered<T> =>
  browser.runtime.sendMessage({ type, data });

/** In a Gmail tab: tells the popup that this version is at work here, and hears that more is known than before. */
export function listenInTab(onRefresh: () => void, signal: AbortSignal): void {
  const onMessage = (message: { type?: string }, _sender: unknown, reply: (answer: true) => void) => {
    if (message.type === 'ping') reply(true);
    if (message.type === 'refresh') onRefresh();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
