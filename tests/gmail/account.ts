import type { SendAs } from '../../utils/send-as.ts';

/** Everything the stand-in knows of one signed-in Gmail account; the data files are in `accounts/`. */
export interface GmailAccount {
  /** Address of the account. */
  account: string;
  /** BCP 47 tag of the language Gmail is shown in; one that `words.ts` does not have gives made-up words. */
  language: string;
  /** As the Gmail API would return them; `smtpMsa.username` only where the edit window should show one. */
  sendAs: SendAs[];
  /** "When replying to a message". */
  replyFrom: 'same-address' | 'default-address';
  mails: Mail[];
}

export interface Mail {
  /** Last part of its address, `#inbox/<id>`. */
  id: string;
  from: { name: string; email: string };
  subject: string;
  /** One entry a paragraph. */
  body: string[];
  /** How many of them stand in the grey card in which Gmail says that a mail was not delivered. */
  card?: number;
  /** What "Show original" shows. */
  source?: string;
}
