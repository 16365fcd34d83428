import * as v from 'valibot';

/**
 * What a provider profile is: one JSON file in `profiles/`, an entry of the user's own profiles, or one pushed by
 * an administrator. Unknown parts are left out, never guessed. `npm run docs` writes `profile.schema.json` from this,
 * which editors use for completion.
 */

const HOST =
  /^(?=.{1,253}$)(?:\{(?:domain|server-hostname)\}|[a-z0-9*](?:[a-z0-9*-]*[a-z0-9*])?)(?:\.(?:\{domain\}|[a-z0-9*](?:[a-z0-9*-]*[a-z0-9*])?))*$/;
// The messages below are codes; their texts stand in locales/, under `options.problem`.
/** One line, without signs that turn the direction of what stands around it. */
const PLAIN = /^[^\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;
const text = (max = 200) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max), v.regex(PLAIN, 'plainLine'));
/** More in one label would let a short pattern take seconds to compare. */
const twoStars = v.regex<string, string>(/^(?!.*\*[^.]*\*[^.]*\*)/, 'twoStars');
const host = v.pipe(v.string(), v.regex(HOST, 'bareServerName'), twoStars);
/** Shown as a link, so nothing but a web address will do. */
const url = v.pipe(
  v.string(),
  // Without `user@`, which makes a link look as if it led elsewhere.
  v.regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\p{Cc}]*)?$/u, 'webAddress'),
  v.regex(PLAIN, 'plainLine'),
  v.maxLength(500),
);
const date = v.pipe(v.string(), v.isoDate('isoDate'));
const hosts = v.optional(v.array(host));
/** As the files in locales/ are named: `de`, `pt-BR`, `zh-TW`, `es-419`. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const onlyTags = <T extends Record<string, string>>() =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [key, value] of Object.entries(input))
      if (!TAG.test(key))
        addIssue({ message: 'languageTag', path: [{ type: 'object', origin: 'key', input, key, value }] });
  });
/** Words shown to the user, by language (BCP 47). English is required; who reads another language sees it where theirs is not there. */
const localized = v.pipe(v.objectWithRest({ en: text(400) }, text(400)), onlyTags());
const level = v.picklist(['high', 'medium', 'low']);

export const server = v.strictObject({
  /** A name, or a pattern: `*` is one or more characters within one label, `{domain}` the domain of the address. */
  host,
  port: v.pipe(v.number(), v.integer('portNumber'), v.minValue(1, 'portNumber'), v.maxValue(65535, 'portNumber')),
  securityMode: v.picklist(['ssl', 'starttls', 'none']),
  /** Offered as the value to enter. Without any such server the profile recommends nothing. */
  recommended: v.optional(v.boolean()),
  /** For a pattern: how the name is written for a reader, such as `svNNNN.xserver.jp`. */
  placeholder: v.optional(text(100)),
});

/** Where mail is read. Host, port and mode as above; there is nothing to recommend, the best stands first. */
const reading = v.optional(v.array(v.omit(server, ['recommended'])));

export const profile = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'smallLettersDigitsHyphens')),
  name: text(),
  /** Its name in the main language of its country. */
  nameNative: v.optional(text()),
  /** Its name by language, where it is a description: "a host with cPanel". */
  names: v.optional(v.pipe(v.objectWithRest({}, text()), onlyTags())),
  /** Other names that customers know it by, former ones too: for the search only. */
  aliases: v.optional(v.array(text())),
  /** ISO 3166-1 alpha-2. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'countryCode'))),
  /** `mailbox`: its own addresses only; `mailbox-host`: also customers' domains; `relay`: sending only. */
  kind: v.picklist(['mailbox', 'mailbox-host', 'shared-web-host', 'isp', 'relay', 'forwarder']),
  /** E-mail domains that belong to the provider itself. */
  domains: v.optional(v.array(host)),
  smtp: v.optional(v.array(server)),
  /** Servers to read mail from with IMAP, the best first. An empty list: there is none. Left out: not known. */
  imap: reading,
  /** Servers to fetch mail from with POP3, as in `imap`. */
  pop3: reading,
  /** The page where the mailbox is read and written in a browser. */
  webmail: v.optional(url),
  /** Where a customer finds the part of the server name that `*` stands for. */
  whereToFindHost: v.optional(localized),
  username: v.optional(
    v.variant('form', [
      /** `atOwnDomain`: what to enter where an address at the customer's own domain is not the login. */
      v.strictObject({ form: v.literal('full-address'), atOwnDomain: v.optional(localized) }),
      v.strictObject({ form: v.literal('local-part') }),
      v.strictObject({ form: v.literal('fixed'), word: text(100) }),
      v.strictObject({ form: v.literal('account-specific'), description: localized }),
    ]),
  ),
  password: v.optional(v.picklist(['account', 'app-password', 'smtp-key', 'authorization-code', 'oauth-only'])),
  /** How DNS shows this provider. Suffixes match whole labels, longest first; patterns are as in `smtp`. */
  dns: v.optional(
    v.strictObject({
      mx: hosts,
      /** SPF mechanisms: `include:spf.example.net`, `a:sv*.example.net`. */
      spf: v.optional(
        v.array(
          v.pipe(v.string(), v.regex(/^(include|redirect|a|mx|exists):\S+$|^redirect=\S+$/, 'spfMechanism'), twoStars),
        ),
      ),
      /** The same SPF names stand for other products as well: alone they do not tell who holds the mailboxes. */
      spfIsShared: v.optional(v.literal(true)),
      ptr: hosts,
      ns: hosts,
      /** Selectors that every customer has, for services with fixed ones. */
      dkimSelectors: v.optional(v.array(text(63))),
      /** Where the exact server of a customer can be read. */
      exactHostFrom: v.optional(v.picklist(['spf-a', 'mx', 'ptr'])),
    }),
  ),
  /** Names on the provider's mail certificate, as documented or seen. */
  certificateNames: hosts,
  /** Does the customer's own domain work as server name with a certificate check? Left out: not known. */
  ownDomainHost: v.optional(v.picklist(['yes', 'no'])),
  /** Typical wrong entries; tested before `smtp`, because a wrong name can also fit a pattern. */
  wrongHosts: hosts,
  /** Servers that only receive: never right in Gmail's SMTP field. */
  incomingHosts: hosts,
  /** Further names of its servers, regional or old, of which only the owner is certain. Nothing is said against them. */
  otherHosts: hosts,
  /** Old names of this provider's servers, with the name that replaced each. */
  retiredHosts: v.optional(v.array(v.strictObject({ host, successor: v.optional(host), since: v.optional(text(10)) }))),
  /** Does Gmail accept what the manual says? `false`: the provider itself says the certificate does not match. */
  gmailSafe: v.optional(v.boolean()),
  quirks: v.optional(
    v.strictObject({
      /** Logins from abroad (Gmail's servers) can be refused; `default: true` if they are unless switched off. */
      foreignIpFilter: v.optional(v.strictObject({ default: v.boolean(), setting: localized })),
      /** Messages an hour. */
      hourlyLimit: v.optional(v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'wholeNumber'))),
      /** Keys lapse after so many days without use. */
      keyExpiresAfterDays: v.optional(v.pipe(v.number(), v.integer('wholeNumber'), v.minValue(1, 'wholeNumber'))),
      /** The key stops working when the account's access key is replaced. */
      keyRotates: v.optional(v.boolean()),
      /** Sending from other programs must first be switched on. */
      mustEnable: v.optional(localized),
      /** Several servers by region or plan: the user's own account page says which. */
      regionOrPlan: v.optional(localized),
    }),
  ),
  manual: v.optional(url),
  /** None only in a profile of the user's own. */
  sources: v.array(url),
  checked: date,
  /** How sure each part is. `high`: the provider's own text or two maintained lists; a mismatch is painted only from `high` or `medium`. */
  confidence: v.strictObject({
    smtp: v.optional(level),
    /** Of `imap`, `pop3` and `webmail`. */
    incoming: v.optional(level),
    username: v.optional(level),
    dns: v.optional(level),
    certificate: v.optional(level),
  }),
  /** For maintainers: what is odd, and why a value is as it is. */
  notes: v.optional(text(1000)),
});

/** Words in English and perhaps in other languages, by BCP 47 tag. */
export type Localized = v.InferOutput<typeof localized>;
export type Server = v.InferOutput<typeof server>;
export type ProviderProfile = v.InferOutput<typeof profile> & {
  /** Who brought it; absent for the built-in ones. Stands in no file: it is set where the profile is taken from. */
  origin?: Origin | undefined;
};
/** `own`: typed here. `imported`: from a file that somebody else may have written. `managed`: by an administrator. */
export type Origin = 'own' | 'imported' | 'managed';
export type Username = NonNullable<ProviderProfile['username']>;
