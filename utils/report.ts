import type { Localized, Origin, Server, Username } from './providers/schema';
import type { SendAsField, SendAsPage, SmtpMsa } from './send-as';

/** What the check says of a page, as plain data: made by `check/`, shown by `components/` and `entrypoints/`. */

/** As shown: `unknown` is "cannot tell", with the reason and the question that would settle it. */
export type Severity = 'error' | 'warning' | 'unknown' | 'info';
export type Status = Severity | 'ok';

/** What a finding is about; `replyFrom` belongs to the page. */
export type FindingField = SendAsField | 'replyFrom';

/** What a text may mention, by the name it has in braces there: `{host}`, `{expected}`. */
export type Params = Record<string, string | number | readonly string[] | Localized>;

export interface Finding {
  ruleId: string;
  severity: Severity;
  field: FindingField;
  actual?: string | number | boolean | undefined;
  expected?: string | number | boolean | undefined;
  /** Which wording of the rule's texts. */
  variant?: string | undefined;
  params: Params;
  /** A dated notice of what is to come: nothing is wrong today, so it is never the status of an address. */
  isNote: boolean;
  /** A matter of taste: the user may say that it is meant to be so. */
  dismissable: boolean;
  /** Can it be cured in Gmail's own window for the address? */
  editHelps: boolean;
  /** Page with the announcement that a dated finding rests on. */
  learnMore?: string | undefined;
  /** The finding that says what is behind this error: it is shown in its place. */
  explainedBy?: string | undefined;
}

/** Is it shown as a finding of its own? */
export const isShown = ({ explainedBy }: Pick<Finding, 'explainedBy'>): boolean => explainedBy === undefined;

/** An error text tells what happened; what stands in the settings or in DNS, why. */
export const isErrorRule = (ruleId: string): boolean =>
  ruleId.startsWith('bounce-') || ruleId === 'pop-fetch-retirement' || ruleId === 'workspace-external-smtp-blocked';

/** What the user could say to settle what the page cannot. */
export type Question = 'mail-host' | 'read-here';

/** Why it cannot be told whether an address is right; each has a question of its own in the texts, `ui.untold`. */
export type Untold =
  | 'mail-host' // who hosts the mail of its domain: one of `questions`
  | 'certificate' // whether the host's certificate carries the name of the customer's own domain
  | 'server' // whose server that is
  | 'unread'; // the row was not read in full

/** Another address of the same domain whose server tells who hosts it. */
export interface Sibling {
  sendAsEmail: string;
  providerId: string;
  name: string;
  /** What it is called, by language. */
  names: Localized;
}

/** An error or a warning that is gone since the settings were changed. */
export interface Fixed {
  ruleId: string;
  /** ISO 8601. */
  at: string;
}

/** What a delivered mail has proved of an address, with the server settings that it has now. */
export interface Proved {
  /** What the receiving server made of it. */
  verdict: 'right' | 'broken' | 'unknown';
  /** Did it go through the server that is entered? `undefined`: that cannot be told. */
  through?: 'typed' | 'elsewhere' | undefined;
  /** The server that it went through. */
  host?: string | undefined;
  /** Was it sent with port, security and user name as they are now? */
  whole: boolean;
  /** When it was delivered, ISO 8601. */
  at: string;
}

/** When Gmail ends sending from the address, by Google's announcement; also after that day. */
export interface Ends {
  /** ISO date. */
  from: string;
  /** Is it among those that the announcement names, or may it only be? */
  isNamed: boolean;
  ruleId: string;
  source: string;
}

/** What the user said about one address. */
export interface Answer {
  /** Is mail sent to this address read in this Gmail inbox? */
  readHere?: boolean | undefined;
  /** Who hosts the mail of its domain: the id of a profile. */
  providerId?: string | undefined;
}

export interface ProviderOf {
  id: string;
  name: string;
  /** What it is called, by language. */
  names: Localized;
  how: 'host' | 'domain' | 'answer' | 'dns';
  manual?: string | undefined;
}

export interface Recommended {
  /** A name, or the pattern of names when the customer's own is not known. */
  host: string;
  /** How to write the pattern for a reader: `svNNNN.xserver.jp`. */
  hostForReader: string;
  port: number;
  securityMode: Server['securityMode'];
  usernameForm: Username['form'] | undefined;
  /** What to type as user name, where that is certain. */
  username?: string | undefined;
  /** Where the open part of the host name can be found, by language. */
  whereToFindHost?: Localized | undefined;
  /** Whose word it is, where it is not a built-in profile's. */
  origin?: Origin | undefined;
  /** Which DNS record names the host. */
  hostFrom?: 'spf-a' | 'mx' | 'ptr' | undefined;
}

/** One thing DNS said, for the reader: its text is `evidence.<key>` in the locales. */
export interface EvidenceLine {
  key: 'spf-names' | 'spf-includes' | 'mx' | 'no-mx' | 'null-mx' | 'ptr' | 'dmarc' | 'could-not-tell';
  params: Params;
}

export interface AddressReport {
  sendAsEmail: string;
  domain: string;
  isPrimary: boolean | undefined;
  isDefault: boolean | undefined;
  displayName: string | undefined;
  replyToAddress: string | undefined;
  /** That of `lead`; `ok` without one; `unknown` where it cannot be told, see `untold`. */
  status: Status;
  /** The one finding that gives status and title. Never a note. */
  lead: Finding | undefined;
  /** Why the status is `unknown`; `undefined` with any other status. */
  untold: Untold | undefined;
  /** A second, quiet mark beside the status. */
  ends: Ends | undefined;
  fixed: Fixed | undefined;
  /** Lapses when the server settings change. */
  proved: Proved | undefined;
  provider: ProviderOf | undefined;
  recommended: Recommended | undefined;
  /** Worst first; a cause before its consequences. Every error that is remembered is among them, see `explainedBy`. */
  findings: Finding[];
  /** What stands in Gmail now. `null`: Gmail's own servers send. */
  entered: SmtpMsa | null | undefined;
  treatAsAlias: boolean | undefined;
  questions: Question[];
  /** Where the mail host is in question: a clue to the answer. */
  sibling: Sibling | undefined;
  /** The host that was named for another address of the domain counts too. */
  answer: Answer;
  /** Rule ids of findings that the user says are meant to be so; they are not among `findings`. */
  dismissed: string[];
  /** `false`: nothing that is entered in Gmail's own window for the address can help. */
  editHelps: boolean;
  /** Rule ids of the errors that are remembered for it. */
  errors: readonly string[];
  /** What DNS said; absent where it was not asked. */
  evidence: EvidenceLine[] | undefined;
  /** ISO date from which Gmail ends sending for other providers, where Google says that this address is not concerned. */
  staysAfter: string | undefined;
  /** When a copy of these very settings was kept, ISO 8601. */
  keptAt: string | undefined;
}

/** All addresses of an account in numbers. */
export interface Summary {
  /** With an error or a warning. */
  toFix: number;
  /** Of which it cannot be told whether they are right. */
  questions: number;
  fine: number;
  /** How many of them Gmail ends sending from, by Google's announcement, and from which day on (ISO date). */
  ends: { count: number; of: number; from: string } | undefined;
}

export interface Report {
  account: string | undefined;
  language: string | undefined;
  addresses: AddressReport[];
  summary: Summary;
  replyFrom: SendAsPage['replyFrom'];
  unread: SendAsPage['unread'];
  anchor: string | undefined;
}

/** An address whose card is to be open in the settings. */
export interface ToOpen {
  sendAsEmail: string;
  /** Also Gmail's own window for it, where the browser still lets a window open. */
  edit: boolean;
}
