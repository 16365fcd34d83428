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

const LIMIT = /limit|quota|threshold|too many|too much|too fast|rate\b/;
const LOGIN = /auth|log ?[io]n|password|credential|user ?name/;
const ACCOUNT = /account|user|mailbox|sender|sending|outgoing/;

/** The first that fits counts. */
export const GISTS: readonly Gist[] = [
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
    words: [/tls|\bssl\b|encrypt|secure connection/, /requ|must|without|not supp|not avail|need/],
  },
  {
    rule: 'bounce-account-not-fit',
    words: [ACCOUNT, /suspend|disabled|banned|locked|blocked|not (?:yet )?activ|inactive|\btrial\b|\bdemo\b|abuse/],
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
      /match|verif|incorrect|regist|not allow|not permit|not authori|unauthori|owned|denies the/,
    ],
  },
  { rule: 'bounce-relay-denied', words: [LOGIN, /requ|must|please|first|not (?:auth|logged)/] },
  { rule: 'bounce-login-rejected', words: [LOGIN, /fail|invalid|incorrect|wrong|reject|denied|\bbad\b/] },
];

/** The rule that an answer of a sending server points to, by its words. `answer` is folded, and begins with its code. */
export function gistOf(answer: string): string | undefined {
  if (NOT_SETTINGS.test(answer)) return undefined;
  return GISTS.find(({ words }) => words.every((word) => word.test(answer)))?.rule;
}
