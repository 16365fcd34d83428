/** Domains of Google's own free mailboxes; any other Google account belongs to a Workspace. */
export const GMAIL_DOMAINS: readonly string[] = ['gmail.com', 'googlemail.com'];

/** Is an account with this domain known to be one of Google Workspace? */
export const isInWorkspace = (accountDomain: string | undefined): boolean =>
  accountDomain !== undefined && !GMAIL_DOMAINS.includes(accountDomain);
