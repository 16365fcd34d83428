import type { Fixed, Proved } from '../report';
import type { SendAs, SendAsPage } from '../send-as';

// What is stored, by its meaning; what it has to look like stands in shapes.ts.

/** What one account's settings showed when they were last read. Forgotten when the browser closes. */
export interface StoredPage {
  page: SendAsPage;
  /** ISO 8601. */
  at: string;
  tabId: number | undefined;
  /** N of `/mail/u/N/`. Another account can have it tomorrow. */
  userIndex: number;
}

/** An error that an address met, by the rule that explains it. */
export interface MetError {
  ruleId: string;
  /** ISO 8601. */
  at: string;
  /** Of the settings it was met with, see digest.ts; once they are others, it proves nothing any more. */
  digest?: string | undefined;
}

/** What Gmail's edit window shows for certain and its settings page does not. */
export interface Observed {
  treatAsAlias?: boolean | undefined;
  username?: string | undefined;
  /** ISO 8601. */
  at: string;
}

/** A finding of taste of which the user said that it is meant to be so. */
export interface Dismissal {
  ruleId: string;
  /** ISO 8601. */
  at: string;
  /** Of the row as it stood then, see digest.ts; once it is another, the finding comes back. */
  digest: string;
}

/** A copy of an address's settings, kept because the user asked for it. Never a password. */
export interface Kept {
  row: SendAs;
  replyFrom?: SendAsPage['replyFrom'];
  /** ISO 8601. */
  at: string;
}

/** How far the move of an address is, as the user said. */
export interface Move {
  /** Where mail is to be written. */
  target?: string | undefined;
  /** The program whose words are shown. */
  app?: string | undefined;
  /** What was typed for values that nobody else knows: servers and user names. */
  typed?: Record<string, string> | undefined;
  /** Which steps are done. */
  done?: string[] | undefined;
}

/** A test mail that was begun, and what a delivered mail has proved. */
export interface Tried {
  test?: TestMail | undefined;
  /** With the digest of the server settings that it is about; once they are others, it proves nothing any more. */
  mail?: (Proved & { digest: string }) | undefined;
}

/** Its subject holds the token, so that the mail is known again when it has arrived. */
export interface TestMail {
  token: string;
  /** ISO 8601. */
  at: string;
  /** Of the server settings of that moment, see digest.ts. */
  digest: string;
}

/** What a session knows of an address's faults. */
export interface Cure {
  /** The row as it was when it last had one. */
  faulty?: SendAs | undefined;
  /** What a change of the settings cured, and the row since then. */
  fixed?: (Fixed & { settings: string }) | undefined;
}
