/**
 * What servers of all makes have in common: after Gmail's words about sending as it is the sending server that speaks, and
 * there a few words are enough where no phrase of the table fits.
 */
interface Gist {
  rule: string;
  /** Each of them must stand in the answer. */
  words: readonly RegExp[];
}

/** About a recipient, a list or the message itself: no setting cures that. */
const NOT_SETTINGS =
  /recipient|rcpt|unknown user|user unknown|no such|does ?n[o']t exist|forgroup|mailing list|over ?quota|mailbox (?:is )?(?:full|unavailable|not found)|storage|size|too large|virus|content|suspicion|no spam|as spam|helo|duplicate|hops|is full|tried to reach|be delivered|[45]\.2\.[12]|resolver\.rst|invalid forward/;

/** How much may be sent in a time: the recipients in it are those of a limit. */
const PER_TIME =
  /\b(?:per|each|last|every|in an?) (?:\d+ )?(?:seconds?|minutes?|hours?|days?|months?)\b|\bdaily\b|\bhour(?:ly)?\b|24.?h/;
const TOO_MANY = /limit|quota|exceed|too many|\bmax|\bonly \d|reached|allowed/;
/** Postfix adds which command was answered. */
const IN_REPLY = /\(in reply to [^)]{0,40}\)/g;
const LIMIT = /limit|quota|threshold|too many|too much|too fast|rate\b/;
/** Of the recipient: full, or receiving too much. */
const MAILBOX = /mailbox|storage|receiv|grey/;
const LOGIN = /auth|log ?[io]n|password|credential|user ?name/;
const ACCOUNT = /account|user|mailbox|sender|sending|outgoing/;

const UNFIT =
  /suspend|disabled|banned|locked|blocked|not (?:yet )?activ|inactive|expired|restricted|\btrial\b|\bdemo\b|abuse/;

/** The first that fits counts. */
export const GISTS: readonly Gist[] = [
  { rule: 'bounce-app-password-required', words: [/app(?:lication)?[- ](?:specific[- ])?password|authorization code/] },
  { rule: 'bounce-too-many-attempts', words: [/too many|temporar|locked/, LOGIN] },
  { rule: 'bounce-country-or-address-block', words: [/countr|abroad|foreign|overseas|geo-?(?:ip|block)/] },
  {
    rule: 'bounce-country-or-address-block',
    words: [/black ?list|block ?list|spamhaus|\brbl\b|dnsbl|reputation|(?:banned|blocked|denied).{0,20} ip\b/],
  },
  { rule: 'bounce-dmarc-or-spf', words: [/\bspf\b|\bdkim\b|\bdmarc\b/, /fail|pass|valid|align|unauth|record/] },
  { rule: 'bounce-rate-limit-of-host', words: [LIMIT, /exceed|reach|over|too m|too fast/] },
  {
    rule: 'bounce-starttls-required',
    words: [/tls|\bssl\b|encrypt|secure connection/, /requ|must|without|not supp|not avail|need|wrong version/],
  },
  {
    rule: 'bounce-account-not-fit',
    words: [ACCOUNT, UNFIT],
  },
  { rule: 'bounce-relay-denied', words: [/\brelay|not a gateway|local domains only/] },
  {
    rule: 'bounce-server-offers-no-login',
    words: [/auth/, /not (?:avail|implement|support|advert|enabled)|unrecogni[sz]ed|mechanism/],
  },
  {
    rule: 'bounce-sender-not-owned',
    words: [
      /sender|from\b/,
      /match|valid|verif|incorrect|regist|not allow|not permit|not authori|unauthori|owned|denies the|reject/,
    ],
  },
  { rule: 'bounce-relay-denied', words: [LOGIN, /requ|must|please|first|not (?:auth|logged)/] },
  {
    rule: 'bounce-login-rejected',
    words: [LOGIN, /fail|unsuccess|invalid|incorrect|wrong|reject|denied|not accept|\bbad\b/],
  },
];

/** The rule that an answer of a sending server points to, by its words. `answer` is folded, and begins with its code. */
export function gistOf(answer: string): string | undefined {
  const said = answer.replace(IN_REPLY, '');
  if (PER_TIME.test(said) && TOO_MANY.test(said) && !MAILBOX.test(said)) return 'bounce-rate-limit-of-host';
  if (NOT_SETTINGS.test(said)) return undefined;
  return GISTS.find(({ words }) => words.every((word) => word.test(said)))?.rule;
}

/** The same for an answer that a recipient's server could have given: only what it would not say to a stranger. */
export function bareGistOf(alone: string): string | undefined {
  const answer = alone.replace(IN_REPLY, '');
  if (NOT_SETTINGS.test(answer) || MAILBOX.test(answer) || /\bip\b|host|connection|reputation/.test(answer))
    return undefined;
  if (/\byou(?:'ve|r)?\b/.test(answer) && PER_TIME.test(answer) && TOO_MANY.test(answer))
    return 'bounce-rate-limit-of-host';
  if (/\byour (?:\w+ )?account\b/.test(answer) && UNFIT.test(answer)) return 'bounce-account-not-fit';
  if (/\bsmtp.?auth|authenticat/.test(answer) && /requ|must|please|first/.test(answer)) return 'bounce-relay-denied';
  return undefined;
}
