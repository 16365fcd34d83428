/** What is looked at of an address: a `Location` and a `URL` both have it. */
export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** Where the accounts settings are within Gmail. */
export const ACCOUNTS = '#settings/accounts';

// The gate asks these of every page of Gmail, and making ready a regular expression is most of what that costs: a look
// at plain letters comes first.

/** `#settings/accounts`, also with anything after it. */
export const isAccountsSettings = ({ hash }: Address): boolean =>
  hash.startsWith(ACCOUNTS) && !/^[\w-]/.test(hash.slice(ACCOUNTS.length));

/** The pop-up window in which an address is added or edited. */
export const isEditWindow = (address: Address): boolean => viewOf(address) === 'cf';

/** "Show original": the source of a mail, in a tab of its own. */
export const isOriginal = (address: Address): boolean => viewOf(address) === 'om';

const viewOf = ({ search }: Address): string | null => (search === '' ? null : new URLSearchParams(search).get('view'));

// A conversation's id: letters (`FMfcgz...`), formerly 16 hex digits. Labels and searches have a name of their own first.
const OPENED_MAIL =
  /^#(?:(?:label|search|advanced-search|category)\/[^/?]+|(?!(?:label|search|advanced-search|category|settings)\/)[^/?]+)\/(?:[A-Za-z]{10,}|[0-9a-f]{16})(?:\?|$)/;

// Also as a search, `in:spam`, written with `%3A` or not; `in:anywhere` finds what lies there as well.
const DISTRUSTED = /^#(?:(?:label|search|advanced-search)\/(?:[^/]*(?:%3A|[^a-z]))?)?(?:spam|trash|anywhere)(?![a-z])/i;

/**
 * A list, then a conversation: `#inbox/FMfcgz...`, `#label/work/FMfcgz...`. Not in Spam and Trash: what lies there says
 * nothing that could be believed.
 */
export const isOpenedMail = ({ hash }: Address): boolean =>
  hash.includes('/') && OPENED_MAIL.test(hash) && !DISTRUSTED.test(hash);

/** N of `/mail/u/N/`; without it Gmail means the first account, 0. */
export const userIndexOf = ({ pathname }: Address): number =>
  Number(/^\/mail\/u\/(\d{1,3})(?:\/|$)/.exec(pathname)?.[1] ?? 0);

/** The mailbox of somebody who let this user in: `/mail/b/...`, `/mail/u/N/d/...`. */
export const isDelegated = ({ pathname }: Address): boolean => /^\/mail\/(?:u\/\d+\/)?[bd]\//.test(pathname);

/** The accounts settings of account N of this browser. */
export const accountsUrl = (userIndex: number): string => `https://mail.google.com/mail/u/${userIndex}/${ACCOUNTS}`;

/** A new message in a window of its own, as account N of this browser. Nothing is known that presets the sender. */
export const composeUrl = (userIndex: number, to: string, subject: string): string =>
  `https://mail.google.com/mail/u/${userIndex}/?${new URLSearchParams({ view: 'cm', fs: '1', to, su: subject })}`;
