import { SEND_AS_FIELDS, type SendAsField } from '../../send-as';

/** What a column or a key of JSON may hold. `user` is the account that the settings are those of. */
export type Field = 'user' | Exclude<SendAsField, 'smtpMsa'>;

/** Names that people and programs give them, as `plain` writes them. The first is the Gmail API's or GAM's own. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  user: ['user', 'useremail', 'account', 'owner', 'primaryemail'],
  sendAsEmail: ['sendasemail', 'sendas', 'sendasaddress', 'address', 'email', 'emailaddress', 'mailaddress'],
  displayName: ['displayname', 'name'],
  replyToAddress: ['replytoaddress', 'replyto'],
  isPrimary: ['isprimary'],
  isDefault: ['isdefault'],
  treatAsAlias: ['treatasalias'],
  verificationStatus: ['verificationstatus'],
  'smtpMsa.host': ['smtpmsahost', 'smtphost', 'smtpserver', 'host', 'server', 'outgoingserver'],
  'smtpMsa.port': ['smtpmsaport', 'smtpport', 'port'],
  'smtpMsa.securityMode': ['smtpmsasecuritymode', 'securitymode', 'security', 'encryption', 'ssl', 'smtpsecurity'],
  'smtpMsa.username': ['smtpmsausername', 'username', 'smtpusername', 'smtpuser', 'login'],
};

/** All that GAM writes of every address; the server follows where at least one address has one. */
const OF_GAM: readonly Field[] = ['user', ...SEND_AS_FIELDS];

/** GAM's `smtpMsa.host` can be `smtpMsa_host`, and a person's `SMTP host`. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Where each field stands. The API's own name wins over what a person may mean, the first column over later ones. */
export type Columns = ReadonlyMap<Field, number>;

export function columnsOf(titles: readonly string[]): Columns {
  const found = new Map<Field, number>();
  const names = titles.map(plain);
  for (const [field, known] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    const name = known.find((one) => names.includes(one));
    if (name !== undefined) found.set(field, names.indexOf(name));
  }
  return found;
}

/** A row of titles names the address, and at least one thing about it. */
export function isTitleRow(cells: readonly string[]): boolean {
  // Nearly every row of addresses is told from titles by this.
  if (cells.some((cell) => cell.includes('@'))) return false;
  const columns = columnsOf(cells);
  return columns.has('sendAsEmail') && columns.size > 1;
}

/** Does a row without a server mean that Gmail's own servers send, and not that nobody asked? */
export const tellsServers = (columns: Columns): boolean =>
  columns.has('smtpMsa.host') || OF_GAM.every((field) => columns.has(field));

const PASSWORD =
  /(?:passw(?:or[dt]|ord|d)|pwd|kennwort|passphrase|motdepasse|mdp|contraseña|contrasena|senha|hasło|wachtwoord|пароль|şifre|パスワード|密码|密碼|비밀번호)$|^(?:pass|pw|secret)$/u;

/** Is this a column for passwords? GAM's `changePasswordAtNextLogin` is none. */
export const isPasswordName = (name: string): boolean => PASSWORD.test(plain(name));
