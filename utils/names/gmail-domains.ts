/** Domains of Google's own free mailboxes; any other Google account belongs to a Workspace. */
export const GMAIL_DOMAINS: readonly string[] = ['gmail.com', 'googlemail.com'];
