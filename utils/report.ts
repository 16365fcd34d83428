import type { Localized, Server, Username } from './providers/schema';
import type { SendAsField, SendAsPage, SmtpMsa } from './send-as';

/** What the check says of a page, as plain data: made by `check/`, shown by `components/` and `entrypoints/`. */

/** As shown: `unknown` is "cannot tell", with the reason and the question that would settle it. */
export type Severity = 'error' | 'warning' | 'unknown' | 'info';
export type Status = Severity | 'ok';

/** What a finding is about; `replyFrom` belongs to the page. */
export type FindingField = SendAsField | 'replyFrom';

/** What a text may mention, by the name it has in braces there: `{host}`, `{expected}`. */
export type Params = Record<string, string | number | Localized>;

export interface Finding {
  ruleId: string;
  severity: Severity;
  field: FindingField;
  actual?: string | number | boolean | undefined;
  expected?: string | number | boolean | undefined;
  /** Which wording of the rule's texts. */
  variant?: string | undefined;
  params: Params;
}

/** An error text tells what happened; what stands in the settings or in DNS, why. */
export const isErrorRule = (ruleId: string): boolean => ruleId.startsWith('bounce-');

/** What the user could say to settle what the page cannot. */
export type Question = 'mail-host' | 'read-here';

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
  nameNative?: string | undefined;
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
  /** Which DNS record names the host. */
  hostFrom?: 'spf-a' | 'mx' | 'ptr' | undefined;
}

/** One thing DNS said, for the reader: its text is `evidence.<key>` in the locales. */
export interface EvidenceLine {
  key: 'spf-names' | 'spf-includes' | 'mx' | 'no-mx' | 'null-mx' | 'ptr' | 'dmarc' | 'could-not-tell';
  params: Record<string, string>;
}

export interface AddressReport {
  sendAsEmail: string;
  domain: string;
  isPrimary: boolean | undefined;
  status: Status;
  provider: ProviderOf | undefined;
  recommended: Recommended | undefined;
  /** Worst first; a cause before its consequences. */
  findings: Finding[];
  /** What stands in Gmail now. `null`: Gmail's own servers send. */
  entered: SmtpMsa | null | undefined;
  treatAsAlias: boolean | undefined;
  questions: Question[];
  answer: Answer;
  /** Rule ids of the errors that are remembered for it. */
  errors: readonly string[];
  /** What DNS said; absent where it was not asked. */
  evidence: EvidenceLine[] | undefined;
  /** ISO date from which Gmail ends sending for other providers, where Google says that this address is not concerned. */
  staysAfter: string | undefined;
}

export interface Report {
  account: string | undefined;
  language: string | undefined;
  addresses: AddressReport[];
  unread: SendAsPage['unread'];
  anchor: string | undefined;
}
