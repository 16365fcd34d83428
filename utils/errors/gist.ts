import { DENIED_ABROAD, LOGIN_ABROAD, NEEDED_ABROAD, RECIPIENT_ABROAD, SENDER_ABROAD } from './abroad';

/**
 * What servers of all makes have in common: after Gmail's words about sending as it is the sending server that speaks, and
 * there a few words are enough where no phrase of the table fits.
 */
interface Gist {
  rule: string;
  /** Each of them must stand in the answer. */
  words: readonly RegExp[];
}

/** About a recipient or a list: who is written to decides, not a setting. */
const OF_RECIPIENT =
  /recipient|rcpt|unknown user|user unknown|no such|does ?n[o']t exist|forgroup|mailing list|over ?quota|mailbox (?:is )?(?:full|unavailable|not found)|storage|helo|duplicate|hops|is full|tried to reach|be delivered|[45]\.2\.[123]|grey|resolver\.rst|invalid forward/;
/** Of the sender's domain DNS knows nothing: another login changes nothing. */
const UNKNOWN_DOMAIN =
  /domain (?:name )?(?:was |is |of sender address .{1,80})?(?:not found|does not exist|does not resolve)/;
/** About this one message: taken for spam, infected, too large, without a subject, to too many at once; X.6.Y (RFC 3463). */
const OF_MESSAGE =
  /\bspam\b|\bunsolicited|junk ?mail|phish|\bscam\b|virus|malware|content (?:was |is )?(?:reject|den|filter)|\bsubject\b|\bbody\b|attachment|file (?:type|extension)|[45]\.6\.\d|too many recipients|[45]\.3\.4|message (?:\w+ )?exceeds|(?:message|mail|data)\b.{0,30}(?:\bsize|length|too (?:large|big|long))|length of data/;

/** How much may be sent in a time: the recipients in it are those of a limit. */
const PER_TIME =
  /\b(?:per|each|last|every|in an?) (?:\d+ )?(?:seconds?|minutes?|hours?|days?|months?)\b|\bdaily\b|\bhour(?:ly)?\b|24.?h/;
const TOO_MANY = /limit|quota|exceed|too many|\bmax|\bonly \d|reached|allowed/;
/** Of the sender's own measure, by its name; of the hosts LWS (L-RATE30), Free, TIM and Tencent in their own words. */
const OWN_LIMIT =
  /(?:\bsend(?:ing)?|outgoing|outbound|submission|relay|rate|hour|\bmessages?|\byour(?: [\w-]+){0,2})[ _-](?:limit|quota)|quota d'envoi|limite di invio|发信.{0,8}(?:上限|限制)/;
const THROTTLED =
  /throttl|frequency limit|frequently|too many (?:e-?)?(?:mails|messages)\b|dictionary attack|\bl-(?:rate|rcpt|size|hb)\d/;
/** Which command Postfix answered, and addresses of pages: neither says why. */
const ASIDE = /\(in reply to [^)]{0,40}\)|https?:\/\/\S+/g;
const LIMIT = /limit|quota|threshold|too many|too much|too fast|rate\b/;
/** Of the recipient: full, or receiving too much. */
const MAILBOX = /mailbox|storage|receiv|grey/;
const LOGIN = /auth|log ?[io]n|passw|credential|user ?name/;
const TRIES = /attempt|fail|tries|times/;
const ACCOUNT = /account|user|mailbox|sender|sending|outgoing/;

const UNFIT =
  /suspend|disabled|banned|locked|blocked|not (?:yet )?activ|inactive|activate your|expired|restricted|\btrial\b|\bdemo\b|abuse/;

/** Of the one who sends, side by side: the words of a spam filter tell of users and of blocking too. */
const HELD =
  /(?:account|user|mailbox|sender|sending|outgoing)\b.{0,40}(?:suspend|disabled|banned|locked|compromised|hacked|not (?:yet )?activ|inactive|expired|restricted|n[o']t allowed to send (?:e-?)?mail)|(?:access|authentication|sending) (?:is )?disabled|sender (?:address )?blocked|(?:sign|log) in to your account/;

/** The first that fits counts. */
export const GISTS: readonly Gist[] = [
  { rule: 'bounce-app-password-required', words: [/app(?:lication)?[- ](?:specific[- ])?password|authorization code/] },
  // Yahoo says so of the first wrong password.
  { rule: 'bounce-login-rejected', words: [/too many bad auth/] },
  { rule: 'bounce-too-many-attempts', words: [/too m(?:any|uch)|temporar|locked/, LOGIN] },
  { rule: 'bounce-too-many-attempts', words: [/too many errors/] },
  { rule: 'bounce-country-or-address-block', words: [/countr|abroad|foreign|overseas|geo-?(?:ip|block)/] },
  {
    rule: 'bounce-country-or-address-block',
    words: [
      /black ?list(?!ed .{0,20}(?:file|word|ur[il]))|block ?list|spamhaus|\brbl\b|dnsbl|reputation|(?:banned|blocked|denied).{0,20} ip\b|black ip|from (?:your|this) ip\b|ip you're using|client host.{0,60}block/,
    ],
  },
  {
    rule: 'bounce-dmarc-or-spf',
    words: [/\bspf\b|\bdkim\b|\bdmarc\b/, /fail|pass|valid|align|unauth|record|block|reject/],
  },
  { rule: 'bounce-account-not-fit', words: [HELD] },
  { rule: 'bounce-not-a-settings-fault', words: [OF_MESSAGE, /^(?!.*\bauth)/] },
  { rule: 'bounce-rate-limit-of-host', words: [LIMIT, /exceed|reach|over|too m|too fast/] },
  {
    rule: 'bounce-starttls-required',
    words: [/tls|\bssl\b|encrypt|secure connection/, /requ|must|without|not supp|not avail|need|wrong version/],
  },
  {
    rule: 'bounce-account-not-fit',
    words: [ACCOUNT, UNFIT],
  },
  { rule: 'bounce-sender-not-owned', words: [/\bfrom\b|sender/, /not authori|non-local/] },
  {
    rule: 'bounce-login-rejected',
    words: [/user ?name|log ?in name|user ?id/, /\bnull\b|empty|missing|full (?:e-?mail )?address|contain|include/],
  },
  { rule: 'bounce-relay-denied', words: [/\brelay|not a gateway|local domains only/] },
  {
    rule: 'bounce-server-offers-no-login',
    words: [
      /auth/,
      /authentication (?:is )?not permitted|not (?:avail|implement|support|advert|enabled)|(?:un|not )recogni[sz]ed|mechanism/,
    ],
  },
  {
    rule: 'bounce-sender-not-owned',
    words: [
      /sender|from\b(?! (?:this|your) (?:range|ip|host|network))|return[- ]path/,
      /match|valid|verif|incorrect|regist|not allow|not permit|not authori|unauthori|owned|belong|denies the|reject|n[o']t conform|unknown sender|sender refused/,
    ],
  },
  { rule: 'bounce-sender-not-owned', words: [/^55.{0,8}local users? only/] },
  { rule: 'bounce-sender-not-owned', words: [SENDER_ABROAD, DENIED_ABROAD] },
  { rule: 'bounce-relay-denied', words: [LOGIN, /requ|must|please|first|not (?:auth(?!enticate\b)|logged)/] },
  { rule: 'bounce-relay-denied', words: [LOGIN_ABROAD, NEEDED_ABROAD] },
  {
    rule: 'bounce-login-rejected',
    words: [LOGIN, /fail|unsuccess|invalid|incorrect|wrong|reject|denied|not accept|\bbad\b|^5.{0,40}auth\w* error/],
  },
];

/** The rule that an answer of a sending server points to, by its words. `answer` is folded, and begins with its code. */
export function gistOf(answer: string): string | undefined {
  const said = answer.replace(ASIDE, '');
  if (isOwnLimit(said)) return 'bounce-rate-limit-of-host';
  const isOfRecipient = OF_RECIPIENT.test(said) || RECIPIENT_ABROAD.test(said);
  if (UNKNOWN_DOMAIN.test(said) || (isOfRecipient && !OF_MESSAGE.test(said))) return undefined;
  return GISTS.find(({ words }) => words.every((word) => word.test(said)))?.rule;
}

function isOwnLimit(said: string): boolean {
  if (MAILBOX.test(said) || (LOGIN.test(said) && TRIES.test(said))) return false;
  return THROTTLED.test(said) || (TOO_MANY.test(said) && (PER_TIME.test(said) || OWN_LIMIT.test(said)));
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
