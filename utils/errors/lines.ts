import { PROGRAM } from './lines-of-programs';

/**
 * The inner lines of mail errors, and the rule that explains each. Bounces and pop-ups wrap them in words of any
 * language; the inner line stays English. To add one, add one line here and a text to `tests/unit/errors/texts.ts`.
 */
export interface Line {
  /**
   * In small letters, straight apostrophes, single blanks. `…` stands for up to 160 characters, `^` for the beginning
   * of a reply, `$` for "and no answer of the server follows".
   */
  phrase: string;
  /** Rule ids, likeliest first. */
  rules: readonly string[];
  /**
   * `gmail`: seen word for word in a Gmail bounce or pop-up. `server`: seen word for word from a mail server or a program
   * that speaks to one; Gmail passes such words on. `reported`: not seen word for word.
   */
  seen: 'gmail' | 'server' | 'reported';
  /** A repository is one at github.com. `public code`: in files without a page of their own. */
  source: string;
  /**
   * `anywhere`: no one but a sending server, or Gmail about one, says this.
   * `by-recipient`: the server of a recipient says this about the sending domain.
   * `alone`: web shops say it too: only after words of Gmail about sending as, near those of a program that sends mail,
   * or with nothing but a few words around it.
   * `bare`: a recipient's server says it as well: as `alone`, but the few words must not be those before its answer.
   * `framed`: only after words of Gmail about sending as, or near those of a program that sends mail.
   * `program`: others speak TLS and time out as well: as `framed`, near a host or port for sending mail, or at the very
   * beginning of a text with nothing else in it.
   */
  where: 'anywhere' | 'by-recipient' | 'alone' | 'bare' | 'framed' | 'program';
  /** Says little: only when nothing else was found. */
  last?: true;
}

/** One line of the table. */
export type Row = [phrase: string, rules: string, seen: Line['seen'], source: string];

const rows = (where: Line['where'], table: Row[], last?: true): Line[] =>
  table.map(([phrase, rules, seen, source]) => ({
    phrase,
    rules: rules.split(' '),
    seen,
    source,
    where,
    ...(last && { last }),
  }));

// biome-ignore format: one entry a line
const ANYWHERE: Row[] = [
  ["tls negotiation failed … certificate doesn't match the host", 'bounce-tls-name-mismatch', 'gmail', 'https://igreks.jp, https://eripyon.com, roundcube/roundcubemail#8785'],
  ['remote server does not support tls', 'bounce-starttls-required', 'gmail', 'sisimai/p5-sisimai'],
  ['tls missing certificate', 'bounce-starttls-required', 'gmail', 'sisimai/p5-sisimai'],
  ['encryption required for requested authentication mechanism', 'bounce-starttls-required', 'server', 'RFC 4954'],
  ['starttls is required to send mail', 'bounce-starttls-required', 'server', 'https://support.google.com/mail/answer/1074635'],
  ['starttls not supported and the user requires enforcement', 'bounce-starttls-required', 'gmail', 'postalserver/postal#1053'],
  ['^535 … username and password not accepted', 'bounce-login-rejected', 'server', 'forwardemail/free-email-forwarding#48'],
  ['^535 authentication credentials invalid', 'bounce-login-rejected', 'gmail', 'public code'],
  ['incorrect authentication data', 'bounce-login-rejected', 'server', 'https://www.crazydomains.sydney/help/article/email-sending-error-550-please-turn-on-smtp-authentication'],
  ['smtp auth failed with the remote server', 'bounce-login-rejected', 'gmail', 'sisimai/p5-sisimai'],
  // Seen in Gmail from Brevo, where the login is not the address; other servers use the same words for any wrong login.
  ['5.7.8 authentication failed', 'service-login-is-not-your-address bounce-login-rejected', 'gmail', 'https://tech.sailjada.com/posts/2026-05-12-1849.html'],
  ['^535 5.7.1 … please log in', 'bounce-browser-login-needed', 'server', 'https://freeport-outlet.ru'],
  ['^534 5.7.9 … please log in', 'bounce-browser-login-needed', 'server', 'nodemailer/nodemailer#653'],
  ["sending this from another google account using the 'send mail as' feature", 'bounce-browser-login-needed', 'gmail', 'forwardemail/free-email-forwarding#57, #62'],
  ['5.7.9 application-specific password required', 'bounce-app-password-required', 'server', 'https://daimto.com/how-to-fix-username-and-password-when-accessing-googles-smtp-server'],
  ['^535 … application password is required', 'bounce-app-password-required', 'server', 'public code (mail.ru)'],
  ['^535 … you need to create an app password', 'bounce-app-password-required', 'server', 'public code (Fastmail)'],
  ['5.5.2 cannot decode response', 'bounce-app-password-required bounce-login-rejected', 'server', 'sisimai/p5-sisimai'],
  ['and less secure apps access for', 'bounce-app-password-required', 'gmail', 'Kee-Wang/UmdEduMail'],
  ['4.7.0 too many login attempts', 'bounce-too-many-attempts', 'gmail', 'forwardemail/free-email-forwarding#209'],
  ['^535 … temporarily locked', 'bounce-too-many-attempts', 'reported', 'public code'],
  ['5.7.0 too many authentication failures', 'bounce-too-many-attempts', 'gmail', 'public code'],
  ['^550 … too many failed logins', 'bounce-too-many-attempts', 'server', 'public code'],
  ['smtp server does not advertise auth capability', 'bounce-server-offers-no-login', 'gmail', 'sisimai/set-of-emails, Mailu/Mailu#2046'],
  ['^503 … authentication not enabled', 'bounce-server-offers-no-login', 'server', 'Postfix'],
  ['auth command used when not advertised', 'bounce-server-offers-no-login', 'server', 'Exim'],
  ['remote server does not support smtp authenticated relay', 'bounce-server-offers-no-login', 'gmail', 'sisimai/p5-sisimai'],
  // The pop-up adds the code; without it the same words tell of a recipient's server.
  [': unable to read banner], code:', 'bounce-could-not-connect smtp-host-is-mx', 'gmail', 'forwardemail/free-email-forwarding#117'],
  ['sender address rejected: not owned by user', 'bounce-sender-not-owned', 'server', 'docker-mailserver/docker-mailserver#872, frappe/frappe#35284'],
  ['envelope from address … not authorized', 'bounce-sender-not-owned', 'server', 'public code'],
  ['sender is not allowed to relay emails', 'bounce-sender-not-owned', 'server', 'public code (Zoho)'],
  ['not local sender over smtp', 'bounce-sender-not-owned', 'server', 'public code (mail.ru)'],
  ['not owned by auth user', 'bounce-sender-not-owned', 'server', 'http://www.kouhan.cn/en/article/00038744'],
  ['unconfigured sending domain <', 'bounce-sender-not-owned', 'server', 'public code (SparkPost)'],
  ['is not a sender signature on your account', 'bounce-sender-not-owned', 'reported', 'public code (Postmark)'],
  ['relaying disallowed as', 'bounce-sender-not-owned', 'server', 'public code (Zoho)'],
  ['from address is not one of your addresses', 'bounce-sender-not-owned', 'server', 'public code (iCloud)'],
  ['not authorised to send from this header address', 'bounce-sender-not-owned', 'server', 'public code (Fastmail)'],
  ['from address is not authorised to send mail from this server', 'bounce-sender-not-owned', 'server', 'postalserver/postal'],
  ['mail from must equal authorized user', 'bounce-sender-not-owned', 'server', 'public code (NetEase)'],
  ['mail from address must be same as authorization user', 'bounce-sender-not-owned', 'server', 'public code (Tencent)'],
  ['from address does not match a verified sender identity', 'bounce-sender-not-owned', 'server', 'public code (SendGrid)'],
  ['sender is not same as smtp authenticate username', 'bounce-sender-not-owned', 'server', 'iredmail/iRedAPD'],
  ['domain is not verified. please, add and verify your domain', 'bounce-sender-not-owned', 'reported', 'public code (Resend)'],
  ['domain must be verified in your account to send', 'bounce-sender-not-owned', 'server', 'public code (MailerSend)'],
  ['sendasdenied', 'bounce-sender-not-owned', 'server', 'https://smtptester.org/guides/outlook-365-smtp-test/'],
  ['sendasdeniedexception', 'bounce-sender-not-owned', 'server', 'https://smtptester.org/guides/outlook-365-smtp-test/'],
  ['client does not have permissions to send as this sender', 'bounce-sender-not-owned', 'reported', 'https://smtptester.org/guides/outlook-365-smtp-test/'],
  ['message rejected: email address is not verified', 'bounce-sender-not-owned', 'reported', 'Amazon SES'],
  ['basic authentication is not supported for client submission', 'bounce-basic-auth-disabled', 'server', 'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750'],
  ['5.7.139 … basic authentication is disabled', 'bounce-basic-auth-disabled', 'reported', 'Microsoft 365'],
  ['smtpclientauthentication is disabled for the', 'bounce-basic-auth-disabled', 'reported', 'Microsoft 365'],
  ["5.7.139 … locked by your organization's security defaults", 'bounce-basic-auth-disabled', 'server', 'Microsoft 365'],
  ['5.7.139 … user credentials were incorrect', 'bounce-login-rejected bounce-basic-auth-disabled', 'reported', 'Microsoft 365'],
  ['5.7.3 authentication unsuccessful', 'bounce-login-rejected bounce-basic-auth-disabled', 'server', 'mageplaza/magento-2-smtp#108, nodemailer/nodemailer#922'],
  ['5.7.4 unrecognized authentication type', 'bounce-server-offers-no-login', 'server', 'nodemailer/nodemailer#1060'],
  ['4.7.0 temporary authentication failure', 'bounce-too-many-attempts', 'server', 'Postfix'],
  ['4.7.0 cannot authenticate due to temporary system problem', 'bounce-too-many-attempts', 'server', 'https://support.google.com/a/answer/3726730'],
  ['^435 unable to authenticate at present', 'bounce-too-many-attempts', 'server', 'Exim'],
  ['please enter your authorization code to login', 'bounce-app-password-required', 'server', 'DesertsP/Valine-Admin#112 (Tencent)'],
  ['login failed … create an app password', 'bounce-app-password-required', 'server', 'Purelymail/purelymail-issues#337'],
  ['5.4.5 daily smtp relay', 'bounce-rate-limit-of-host', 'server', 'https://support.google.com/a/answer/6140680'],
  ['submissionquotaexceededexception', 'bounce-rate-limit-of-host', 'server', 'MicrosoftDocs/OfficeDocs-Support#1150'],
  ['sender thread limit exceeded', 'bounce-rate-limit-of-host', 'server', 'MicrosoftDocs/OfficeDocs-Support#1991'],
  ['reached address outgoing limits', 'bounce-rate-limit-of-host', 'server', 'freescout-help-desk/freescout#4005 (Migadu)'],
  ['exceeding outbound thread limit', 'bounce-rate-limit-of-host', 'server', 'sisimai/p5-sisimai (Mimecast)'],
  ['account outbounds disabled', 'bounce-account-not-fit', 'server', 'sisimai/p5-sisimai (Mimecast)'],
  ['5.1.8 email outgoing blocked', 'bounce-account-not-fit', 'server', 'public code (Zoho)'],
  ['disabled by user from hpanel', 'bounce-account-not-fit', 'server', 'public code (Hostinger)'],
  ['too many messages from sender in last', 'bounce-rate-limit-of-host', 'gmail', 'public code'],
  ['exceeded the max emails per hour', 'bounce-rate-limit-of-host', 'server', 'cPanel, sisimai/p5-sisimai'],
  ['limit on the number of allowed outgoing messages was exceeded', 'bounce-rate-limit-of-host', 'server', 'public code (Plesk)'],
  ['has exceeded its 24-hour sending limit', 'bounce-rate-limit-of-host', 'server', 'sisimai/p5-sisimai'],
  ['5.4.5 daily user sending', 'bounce-rate-limit-of-host', 'server', 'https://support.google.com/a/answer/3726730'],
  ['5.4.6 unusual sending activity detected', 'bounce-rate-limit-of-host', 'server', 'public code (Zoho)'],
  ['hostinger_out_ratelimit', 'bounce-rate-limit-of-host', 'server', 'public code (Hostinger)'],
  ['authentication failed: maximum credits exceeded', 'bounce-rate-limit-of-host', 'server', 'public code (SendGrid)'],
  ['reached your daily limit for message recipients', 'bounce-rate-limit-of-host', 'server', 'sisimai/p5-sisimai'],
  ['526 authentication failure[1]', 'bounce-too-many-attempts', 'server', 'http://sh-aliyun.com (Alibaba Mail)'],
  ["mail from account doesn't conform with authentication", 'bounce-sender-not-owned', 'server', 'outline/outline#7929 (Alibaba Mail)'],
  ['max rcpt to daily limit', 'bounce-rate-limit-of-host', 'server', 'https://netfabric.freshdesk.com'],
  ['exceeded the max defers and failures per hour', 'bounce-rate-limit-of-host', 'reported', 'cPanel'],
  ['^454 … throttling failure', 'bounce-rate-limit-of-host', 'server', 'Amazon SES'],
  ['outgoing mail from … has been suspended', 'bounce-account-not-fit', 'server', 'cPanel'],
  ['smtp account is not yet activated', 'bounce-account-not-fit', 'server', 'public code (Brevo)'],
  ['outboundspamexception', 'bounce-account-not-fit', 'server', 'Microsoft 365'],
  ['^550 5.1.8 access denied, bad outbound sender', 'bounce-account-not-fit', 'server', 'Microsoft 365'],
  ['sandbox subdomains are for test purposes only', 'bounce-account-not-fit', 'server', 'leemunroe/grunt-email-workflow#81'],
  ['free accounts are for test purposes only', 'bounce-account-not-fit', 'server', 'public code (Mailgun)'],
  ['sending paused for this account', 'bounce-account-not-fit', 'server', 'Amazon SES'],
  ['while your account is pending approval', 'bounce-account-not-fit', 'server', 'public code (Postmark)'],
  ['you can only send testing emails to your own email address', 'bounce-account-not-fit', 'reported', 'public code (Resend)'],
  ['is not authorized to perform … ses:sendrawemail', 'bounce-sender-not-owned', 'server', 'Amazon SES'],
  ['525 5.7.1 unauthorized ip address', 'bounce-country-or-address-block', 'server', 'public code (Brevo)'],
  ['you must send through … smtp servers when you send as', 'workspace-external-smtp-blocked', 'gmail', 'https://safehouseweb.com/how-to-allow-per-user-outbound-gateways-in-g-suite'],
];

// biome-ignore format: one entry a line
const BY_RECIPIENT: Row[] = [
  ["unauthenticated email from … is not accepted due to domain's", 'bounce-dmarc-or-spf', 'gmail', 'forwardemail/free-email-forwarding#2'],
  ['spf unauthorized mail is prohibited', 'bounce-dmarc-or-spf', 'gmail', 'sisimai/p5-sisimai'],
  ['^550 5.7.26 … unauthenticated', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['^550 5.7.26 … hard fail', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['^550 5.7.26 … authentication checks', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['^550 5.7.26 … dmarc', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['does not have authentication information or fails to', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['email has been rate limited because it is unauthenticated', 'bounce-dmarc-or-spf', 'server', 'https://support.google.com/a/answer/81126'],
  ["^550 5.7.27 … spf authentication didn't pass", 'bounce-dmarc-or-spf', 'server', 'https://support.google.com/a/answer/3726730'],
  ['mail has been blocked because the sender is unauthenticated', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai (Yahoo)'],
  ['5.7.509 access denied, sending domain', 'bounce-dmarc-or-spf', 'server', 'public code (Outlook.com, Microsoft 365)'],
  ['5.7.515 access denied, sending domain', 'bounce-dmarc-or-spf', 'server', 'public code (Outlook.com, Microsoft 365)'],
  ['rejected because of sender policy framework violation', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['message rejected due to: spf fail', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['rejected by dmarc policy for', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['rejected per dmarc policy for', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ["message was rejected due to … dmarc policy", 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai (Apple)'],
  ['dmarc sender invalid - envelope rejected', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['spf sender invalid - envelope rejected', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['blocked because dkim does not pass', 'bounce-dmarc-or-spf', 'server', 'sisimai/p5-sisimai'],
  ['5.7.24 the spf record of the sending domain', 'bounce-dmarc-or-spf', 'reported', 'sisimai/p5-sisimai'],
];

// Also words of a table above without their code: web shops and newsletters use them too.
// biome-ignore format: one entry a line
const ALONE: Row[] = [
  ['username and password not accepted', 'bounce-login-rejected', 'server', 'forwardemail/free-email-forwarding#48'],
  ['authentication credentials invalid', 'bounce-login-rejected', 'gmail', 'public code'],
  ['^550 … user has no permission', 'bounce-login-rejected', 'reported', 'NetEase'],
  ['application-specific password required', 'bounce-app-password-required', 'server', 'https://daimto.com/how-to-fix-username-and-password-when-accessing-googles-smtp-server'],
  ["couldn't reach server", 'bounce-could-not-connect', 'reported', 'public code'],
  ["couldn't connect to the server", 'bounce-could-not-connect', 'reported', 'public code'],
  ['5.7.1 < … >... command rejected', 'bounce-country-or-address-block', 'gmail', 'https://moco358.com/archives/2618, http://internetcom.jp/busnews/20140327/4.html'],
  // Word processors make one sign of the three dots.
  ['5.7.1 < … >… command rejected', 'bounce-country-or-address-block', 'gmail', 'https://moco358.com/archives/2618'],
  ['invalid credentials for relay', 'bounce-relay-denied', 'server', 'https://support.google.com/a/answer/6140680'],
  ['mail send limit exceeded', 'bounce-rate-limit-of-host', 'server', 'public code (IONOS, GMX)'],
  ['email address is not verified', 'bounce-sender-not-owned', 'reported', 'Amazon SES'],
  ['functionality not enabled', 'workspace-external-smtp-blocked', 'gmail', 'https://initial-spark.com/gmail-outbound-smtp'],
];

// biome-ignore format: one entry a line
const BARE: Row[] = [
  ['must issue a starttls command first', 'bounce-starttls-required', 'reported', 'sisimai/p5-sisimai'],
  ['4.7.0 tls not available', 'bounce-starttls-required', 'reported', 'Postfix'],
  ['access denied by country', 'bounce-country-or-address-block', 'reported', 'public code'],
  ['please turn on smtp authentication in your mail client', 'bounce-relay-denied', 'server', 'https://www.crazydomains.sydney/help/article/email-sending-error-550-please-turn-on-smtp-authentication'],
  ['relay through this server without authentication', 'bounce-relay-denied', 'server', 'https://www.crazydomains.sydney/help/article/email-sending-error-550-please-turn-on-smtp-authentication'],
  ['5.5.1 authentication required', 'bounce-relay-denied', 'server', 'sisimai/p5-sisimai'],
  ['5.7.0 authentication required', 'bounce-relay-denied', 'server', 'sisimai/p5-sisimai'],
  ['5.7.57 client not authenticated to send mail', 'bounce-relay-denied', 'server', 'MicrosoftDocs/SupportArticles-docs'],
  ['client was not authenticated to send anonymous mail', 'bounce-relay-denied', 'server', 'MicrosoftDocs/SupportArticles-docs'],
  ['mail server requires authentication when attempting to send to a non-local', 'bounce-relay-denied', 'server', 'sisimai/p5-sisimai (MailEnable)'],
  ['smtp auth is required for message submission', 'bounce-relay-denied', 'server', 'Exim, cPanel'],
  ['unauthenticated senders not allowed', 'bounce-relay-denied', 'server', 'sisimai/p5-sisimai (SendGrid)'],
  ['error: send auth command first', 'bounce-relay-denied', 'reported', 'Yandex'],
  ['^530 … authentication required', 'bounce-relay-denied', 'server', 'Amazon SES, osTicket/osTicket#2519'],
  ['smtp authentication is required', 'bounce-relay-denied', 'reported', 'hMailServer'],
  ['sender address rejected: not logged in', 'bounce-relay-denied', 'server', 'Postfix'],
  ['sender address is not allowed', 'bounce-sender-not-owned', 'server', 'public code (IONOS, WEB.DE)'],
  ['^554 … unauthorized sender address', 'bounce-sender-not-owned', 'server', 'public code (IONOS)'],
  ['^550 … sender domain not verified', 'bounce-sender-not-owned', 'reported', 'SMTP2GO'],
  ['5.7.60', 'bounce-sender-not-owned', 'reported', 'https://smtptester.org/guides/outlook-365-smtp-test/'],
  ['missing subject field', 'bounce-not-a-settings-fault', 'gmail', 'public code'],
  ['must issue an auth command first', 'bounce-relay-denied', 'server', 'OpenSMTPD'],
  ['5.7.1 client was not authenticated', 'bounce-relay-denied', 'server', 'Exchange'],
  ['ssl/tls-connection is required', 'bounce-starttls-required', 'server', 'hmailserver/hmailserver'],
  ['you are not allowed to send from this address', 'bounce-sender-not-owned', 'server', 'stalwartlabs/stalwart'],
  ['envelope sender not allowed', 'bounce-sender-not-owned', 'server', 'symfony/symfony#49173, in2code-de/femanager#404'],
  ['from/sender name is not valid', 'bounce-sender-not-owned', 'server', 'postalserver/postal#2088'],
  ['sender address is unauthorized', 'bounce-sender-not-owned', 'server', 'public code (Naver)'],
  ['your account has been suspended', 'bounce-account-not-fit', 'server', 'gophish/gophish#720 (SMTP2GO)'],
  ['^550 user suspended', 'bounce-account-not-fit', 'reported', 'NetEase'],
];

// biome-ignore format: one entry a line
const FRAMED: Row[] = [
  ['please log in via your web browser', 'bounce-browser-login-needed', 'gmail', 'forwardemail/free-email-forwarding#57, #62, #185'],
  ['please log in with your web browser', 'bounce-browser-login-needed', 'gmail', 'sisimai/p5-sisimai'],
  ['relay access denied', 'bounce-relay-denied', 'reported', 'Postfix'],
  ['relaying denied', 'bounce-relay-denied', 'reported', 'sendmail'],
  ['relay not permitted', 'bounce-relay-denied', 'server', 'Exim'],
  ['unable to relay', 'bounce-relay-denied', 'server', 'Exchange'],
  ['mail relay denied', 'bounce-relay-denied', 'server', 'public code (Google Workspace)'],
  ['we do not relay', 'bounce-relay-denied', 'reported', 'public code'],
  ['^550 5.7.1 authentication required', 'bounce-relay-denied', 'reported', 'Exim'],
  ['^550 authentication required', 'bounce-relay-denied', 'reported', 'Exim'],
  ["isn't in my list of allowed rcpthosts", 'bounce-relay-denied', 'server', 'qmail'],
  ["and sender doesn't match", 'bounce-sender-not-owned', 'server', 'mybb/mybb#2578'],
  ['^553 relaying disallowed', 'bounce-sender-not-owned', 'server', 'mybb/mybb#2644 (Zoho)'],
  ['account has been suspended', 'bounce-account-not-fit', 'reported', 'public code'],
  ['account is suspended', 'bounce-account-not-fit', 'reported', 'public code'],
  ['account suspended', 'bounce-account-not-fit', 'reported', 'public code'],
  ['account has been disabled', 'bounce-account-not-fit', 'reported', 'public code'],
  ['account is disabled', 'bounce-account-not-fit', 'reported', 'public code'],
  ['account disabled', 'bounce-account-not-fit', 'reported', 'public code'],
  ['account is not activated', 'bounce-account-not-fit', 'reported', 'public code'],
  ['client host rejected: access denied', 'bounce-relay-denied', 'reported', 'Postfix'],
  ['sender address rejected: access denied', 'bounce-sender-not-owned', 'server', 'Postfix (Namecheap)'],
  ['invalid forward-email txt record', 'address-unverified', 'gmail', 'forwardemail/free-email-forwarding#120'],
  ['5.5.1 error: no valid recipients', 'bounce-sender-not-owned', 'server', 'freescout-help-desk/freescout#3911'],
  ['^554 … host has been blocked', 'bounce-country-or-address-block', 'reported', 'public code'],
  ['client host … blocked using', 'bounce-country-or-address-block', 'server', 'Postfix'],
  ['ip blacklisted', 'bounce-country-or-address-block', 'reported', 'Libero'],
  ['transient reject by behaviour spam', 'bounce-rate-limit-of-host', 'server', 'http://sh-aliyun.com (Alibaba Mail)'],
  ['^552 … spam detected', 'bounce-not-a-settings-fault', 'server', 'https://guide.arubabusiness.it'],
  ['this message is likely unsolicited mail (spam)', 'bounce-not-a-settings-fault', 'server', 'https://transip.be'],
  ['policy violation, see https://support.forpsi', 'bounce-rate-limit-of-host', 'server', 'https://support.konto.pl, https://wiki.aspone.cz (Forpsi)'],
  ['policy rejection … quota exceeded', 'bounce-rate-limit-of-host', 'server', 'https://faq.active24.com, https://help.dreamhost.com'],
  ['rcpts is achieved the maximum threshold', 'bounce-rate-limit-of-host', 'server', 'http://sh-aliyun.com (Alibaba Mail)'],
  ['rcpt attempts is achieved the maximum threshold', 'bounce-rate-limit-of-host', 'server', 'http://sh-aliyun.com (Alibaba Mail)'],
  ['mi:sfq', 'bounce-rate-limit-of-host', 'server', 'https://biecuoliao.com/pa/MBRrwEM.html (NetEase)'],
  ['dt:spm', 'bounce-not-a-settings-fault', 'server', 'https://biecuoliao.com/pa/MBRrwEM.html (NetEase)'],
  ['reject for policy reason … postmaster.gandi.net', 'bounce-not-a-settings-fault', 'server', 'https://postmaster.gandi.net'],
  ["can't accept user", 'bounce-not-a-settings-fault', 'server', 'http://www.sphere.ne.jp'],
  ['from blacklisted ip address', 'bounce-country-or-address-block', 'gmail', 'https://topcontributor.it'],
  ['message count quota exceeded', 'bounce-rate-limit-of-host', 'server', 'public code (policyd)'],
  ['ratelimit … exceeded', 'bounce-rate-limit-of-host', 'server', 'public code (rspamd)'],
  ['error: too much mail from', 'bounce-rate-limit-of-host', 'server', 'Postfix'],
  ['^421 … too many concurrent smtp connections', 'bounce-rate-limit-of-host', 'server', 'public code'],
  ['^421 4.7.0 … try again later', 'bounce-too-many-attempts', 'reported', 'sisimai/p5-sisimai'],
  ['too many login attempts', 'bounce-too-many-attempts', 'reported', 'forwardemail/free-email-forwarding#209'],
  ['connection timed out', 'bounce-could-not-connect', 'reported', 'public code'],
  ['the recipient server did not accept our requests to connect', 'bounce-could-not-connect smtp-host-is-mx', 'gmail', 'forwardemail/free-email-forwarding#117'],
  [': unable to read banner]', 'bounce-could-not-connect smtp-host-is-mx', 'gmail', 'forwardemail/free-email-forwarding#117'],
  ['connection refused', 'bounce-could-not-connect', 'reported', 'public code'],
  // Of a recipient's domain Gmail looks up the MX first; of the server typed in the settings, the address.
  ["dns error … dns type 'a' lookup of … nxdomain", 'bounce-could-not-connect', 'reported', 'sisimai/p5-sisimai'],
  ["dns error … dns type 'aaaa' lookup of … nxdomain", 'bounce-could-not-connect', 'reported', 'sisimai/p5-sisimai'],
];

// biome-ignore format: one entry a line
const LAST_ANYWHERE: Row[] = [
  // Whatever the words are, and in whatever language.
  ['535 5.7.139', 'bounce-basic-auth-disabled bounce-login-rejected', 'server', 'Microsoft 365'],
  ['^535 5.7.8', 'bounce-login-rejected', 'reported', 'RFC 4954'],
  ['^535 5.7.', 'bounce-login-rejected', 'reported', 'RFC 4954'],
  // Bounces before about 2016 give the code twice.
  ['^535 535', 'bounce-login-rejected', 'gmail', 'sisimai/p5-sisimai'],
  ['^535 authentication', 'bounce-login-rejected', 'reported', 'RFC 4954'],
  ['^535 … authentication failed', 'bounce-login-rejected', 'reported', 'RFC 4954'],
  ['status: 5.7.8', 'bounce-login-rejected', 'gmail', 'public code'],
  ['^534 … 5.7.14', 'bounce-browser-login-needed', 'reported', 'forwardemail/free-email-forwarding#185'],
  ['^534 … 5.7.9', 'bounce-app-password-required bounce-browser-login-needed', 'reported', 'sisimai/p5-sisimai'],
];

// biome-ignore format: one entry a line
const LAST_ALONE: Row[] = [
  ['^535', 'bounce-login-rejected', 'reported', 'RFC 4954'],
  ['^550 5.7.26', 'bounce-dmarc-or-spf', 'reported', 'sisimai/p5-sisimai'],
  // The pop-up says this even when no login was tried: a server's answer, known or not, counts for more.
  ['authentication failed. please check your username/password$', 'bounce-login-rejected', 'gmail', 'forwardemail/free-email-forwarding#185'],
  ['authentication error. check your username and password$', 'bounce-login-rejected', 'reported', 'public code'],
  ['身份验证错误。请检查您的用户名和密码$', 'bounce-login-rejected', 'gmail', 'docs/gmail-page.md'],
  ['autenticazione non riuscita. controlla il nome utente e la password$', 'bounce-login-rejected', 'gmail', 'https://topcontributor.it'],
  [', code: 535', 'bounce-login-rejected', 'reported', 'docs/gmail-page.md'],
];

export const LINES: readonly Line[] = [
  ...rows('anywhere', ANYWHERE),
  ...rows('by-recipient', BY_RECIPIENT),
  ...rows('alone', ALONE),
  ...rows('bare', BARE),
  ...rows('framed', FRAMED),
  ...rows('program', PROGRAM),
  ...rows('anywhere', LAST_ANYWHERE, true),
  ...rows('alone', LAST_ALONE, true),
];

/** Fetching mail by POP, not sending: whatever else the text says, this is what it is about. Not seen word for word. */
export const FETCHING = {
  rule: 'pop-fetch-retirement',
  phrases: [
    'server denied pop3 access',
    'trouble authenticating with your other mail service',
    'there was a problem connecting to pop.',
    'there was a problem connecting to … server returned',
    'unable to establish secure ssl connection to … server returned',
    '[auth] username and password not accepted',
  ],
};

/**
 * Gmail's words about sending as in a mail: the server's answer after them comes from the sending server. Seen: English,
 * Japanese, Dutch. In other languages a bounce has not been seen; it may quote the name of the settings section.
 */
export const ABOUT_SENDING_AS: readonly string[] = [
  "using the 'send mail as' feature",
  "settings for your 'send mail as' account",
  'p=customfromdenied',
  'の機能を使用して、別のアドレス',
  'のアカウントの設定に誤りがあるか',
  "met de functie 'mail sturen als'",
  "met de functie 'mail verzenden als'",
  "met de functie 'e-mail verzenden als'",
  "'senden als'",
  "'envoyer des e-mails en tant que'",
  "' envoyer des e-mails en tant que '",
  "'enviar correo como'",
  "'enviar mensaje como'",
  "'enviar e-mail como'",
  "'invia messaggio come'",
  "'wyślij pocztę jako'",
  "'skicka e-post som'",
  "'отправлять письма как'",
  "'다른 주소에서 메일 보내기'",
  "'用这个地址发送邮件'",
  "'用以下地址发送邮件'",
  "'選擇寄件地址'",
];

/** The same words, and those of the pop-up in which an address is entered. */
export const FRAMES: readonly string[] = [
  ...ABOUT_SENDING_AS,
  'authentication failed. please check your username/password',
  'server returned an error:',
  'server returned error:',
  'il server ha restituito un errore:',
  '[server response:',
  '服务器返回错误',
  '伺服器返回錯誤',
  'it was rejected by the relay',
];

/**
 * Delivery to a recipient's server (postalserver/postal#1229), or fetching from one, in words that look like those of a
 * sending server: on the same line.
 */
export const NOT_SENDING: readonly string[] = [
  'tls negotiation failed: failed_precondition',
  'starttls error (',
  'there may be a problem with the settings you added',
  // Logins of others, in a server's log.
  'authenticator failed for',
];

/** Before the answer of a recipient's server. */
export const BY_RECIPIENT_SERVER = 'rejected by the server for the recipient domain';
