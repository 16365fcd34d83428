import type { SendAs, Unread } from '../send-as';

/** One user whose settings somebody else has handed over. */
export interface OtherUser {
  /** The address of the account; empty where the file does not name it. */
  user: string;
  /** Does the file tell which address is the account's own? Only then is `user` known to be a Google account. */
  isAccount: boolean;
  sendAs: SendAs[];
  unread: Unread[];
}

/** What was not understood in a file; its text is `others.problem.<code>`. */
export interface LineProblem {
  /** From 1; of a JSON file the line where its part begins. */
  line: number;
  code: 'address' | 'cells' | 'quote' | 'value' | 'json' | 'part' | 'tooLong' | 'tooMany';
  values: Readonly<Record<string, string | number>>;
}

/** Why nothing of a file is used; its text is `others.refused.<code>`. */
export interface Refusal {
  code: 'passwords' | 'columns' | 'empty' | 'json' | 'tooLarge' | 'tooLong' | 'binary';
  values: Readonly<Record<string, string | number>>;
}

export type ReadOthers =
  | {
      ok: true;
      users: OtherUser[];
      /** The first ones; `problemCount` counts all. */
      problems: LineProblem[];
      problemCount: number;
      /** Some characters are not of the encoding that the file is in. */
      broken: boolean;
    }
  | { ok: false; refusal: Refusal };

/** Thrown while a file is read; caught by `readOthers`. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export const refuse = (code: Refusal['code'], values: Refusal['values'] = {}): never => {
  throw new Refused({ code, values });
};
