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
  /recipient|rcpt|unknown user|user unknown|no such|does ?n[o']t exist|forgroup|mailing list|over ?quota|mailbox (?:is )?(?:full|unavailable|not found)|storage|size|too large|virus|content|suspicion|no spam|as spam|helo|duplicate|hops|is full|tried to reach|be delivered|[45]\.2\.[123]|[45]\.3\.4|message (?:\w+ )?exceeds|resolver\.rst|invalid forward/;

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
  /suspend|disabled|banned|locked|blocked|not (?:yet )?activ|inactive|activate your|expired|restricted|\btrial\b|\bdemo\b|abuse/;

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
    words: [/auth/, /not (?:avail|implement|support|advert|enabled)|(?:un|not )recogni[sz]ed|mechanism/],
  },
  {
    rule: 'bounce-sender-not-owned',
    words: [
      /sender|from\b/,
      /match|valid|verif|incorrect|regist|not allow|not permit|not authori|unauthori|owned|belong|denies the|reject/,
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

/** What a recipient's server says too: no more than a stranger is told. */
const OF_STRANGERS = /\bip\b|\bhost|connection|reputation|\bspf\b|\bdkim\b|\bdmarc\b|unauthenticated|\bftp\b/;
const AUTH = /\bauth|authenticat|log(?:ged|ging)?[- ]?(?:in|on)\b/;

/** By which words it is certain that the one who sends was answered, rule by rule. */
const CERTAIN: Readonly<Record<string, RegExp>> = {
  'bounce-app-password-required': /./,
  'bounce-too-many-attempts': AUTH,
  'bounce-country-or-address-block': AUTH,
  'bounce-rate-limit-of-host':
    /\byou(?:'ve|r)?\b.*(?:\bper\b|daily|hour|\bday|minute)|sending|submission|outgoing|outbound|e?mails? per/,
  'bounce-starttls-required': /auth|^.{0,3}53[08]/,
  'bounce-account-not-fit': /\byour (?:\w+ )?account\b|outgoing|outbound|(?:for|from) sending/,
  'bounce-server-offers-no-login': /\bauth/,
  'bounce-sender-not-owned':
    /logged[- ]?in|auth\w* (?:user|account|sender)|user\w* auth|belong|not owned|from address is not verified/,
  'bounce-relay-denied': AUTH,
  'bounce-login-rejected': /^.{0,60}5(?:0\d|3[45]|5\d)\b.*auth/,
};

/** The same for an answer of which nobody says whose it is. */
export function bareGistOf(answer: string): string | undefined {
  if (OF_STRANGERS.test(answer)) return undefined;
  const rule = gistOf(answer);
  return rule && CERTAIN[rule]?.test(answer) ? rule : undefined;
}
