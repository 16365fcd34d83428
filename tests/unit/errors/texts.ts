import { NOT_OF_HOSTS, OF_HOSTS } from './texts-of-hosts';
import { NOT_OF_PROGRAMS, OF_PROGRAMS } from './texts-of-programs';

/**
 * Error texts, and the rules that explain them, likeliest first. Addresses, hosts and tokens are invented; the
 * sentences are those of servers and of Gmail.
 */

const NAME_MISMATCH = "TLS Negotiation failed, the certificate doesn't match the host.";

export const english = (
  line: string,
  { was = 'The response was:', or = ' or alias' } = {},
) => `** Message not delivered **

You're sending this from a different address${or} using the 'Send mail as' feature. The settings for your 'Send mail as' account are misconfigured or out of date. Check those settings and try resending.

Learn more here: https://support.google.com/mail/?p=CustomFromDenied

${was}

${line}`;

export const japanese = (line: string) => `メールの配信エラー
[名前] の機能を使用して、別のアドレスまたは別のエイリアスからこのメールを送信しようとしています。[名前] のアカウントの設定に誤りがあるか、設定が最新の状態ではありません。設定を確認して、もう一度送信してみてください。
詳細
応答:
${line}`;

const dutch = (line: string) => `Bericht niet bezorgd
Je verzendt dit bericht vanaf een ander adres of een alias met de functie 'Mail sturen als'. De instellingen voor het account dat je gebruikt voor 'Mail sturen als' zijn niet correct of zijn verouderd.
Het antwoord was:
${line}`;

// Other bounces have not been seen; these are made up to stand for any language.
const spanish = (line: string) => `Mensaje no entregado
Estás enviando este mensaje desde otra dirección o alias con la función "Enviar correo como". La configuración no es correcta.
La respuesta fue:
${line}`;
const german = (line: string) => `Nachricht nicht zugestellt
Sie senden diese Nachricht über die Funktion „Senden als“ von einer anderen Adresse.
Die Antwort lautete:
${line}`;
const french = (line: string) => `Message non distribué
Vous envoyez ce message depuis une autre adresse avec la fonctionnalité «\u00a0Envoyer des e-mails en tant que\u00a0».
La réponse était\u00a0:
${line}`;
const chinese = (line: string) => `郵件未送達
您正透過「選擇寄件地址」功能使用其他地址傳送這封郵件。
${line}`;
const arabic = (line: string) => `\u202bلم يتم تسليم الرسالة\u202c
\u200fتم إرسال هذه الرسالة من عنوان مختلف. يُرجى التحقق من الإعدادات.\u200f
كانت الاستجابة:
\u202a${line}\u202c`;
const hebrew = (line: string) => `\u2067ההודעה לא נמסרה\u2069\n\u2066${line}\u2069`;

const recipient = (line: string) => `Message blocked

Your message to someone@example.net has been blocked. See technical details below for more information.

The response from the remote server was:
${line}`;

const old = (line: string) => `Delivery to the following recipient failed permanently:

     someone@example.net

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the recipient domain. We recommend contacting the other email provider for further information about the cause of this error. The error that the other server returned was:
${line}`;

/** As seen in 2014, from the server that an address was sent through. */
const relay = (line: string) => `Delivery to the following recipient failed permanently:

     someone@example.net

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected by the relay www1234.sakura.ne.jp by www1234.sakura.ne.jp. [192.0.2.7].

The error that the other server returned was:
${line}`;

const korean = (line: string) => `메일이 전송되지 않음
'다른 주소에서 메일 보내기' 기능을 사용하여 다른 주소 또는 별칭에서 메일을 보내고 있습니다.
응답은 다음과 같습니다.
${line}`;

/** The mail that came back, as Gmail shows it below the bounce. */
const returned = (text: string) => `

---------- Forwarded message ----------
From: Yamada <info@example.jp>
To: someone@example.net
Subject: Hello

${text}`;

const popUp = (answer: string) => `Authentication failed. Please check your username/password.
[Server response: ${answer}]`;

const raw = (line: string) => `Delivered-To: me@gmail.com
Return-Path: <>
Received: by 2002:a05:6402:1 with SMTP id x1; Thu, 12 Nov 2026 01:02:03 -0800 (PST)
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: me@gmail.com
Subject: Delivery Status Notification (Failure)
X-Failed-Recipients: someone@example.net
Content-Type: multipart/report; boundary="000000000000a"; report-type=delivery-status

--000000000000a
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Your message</p></body></html>

--000000000000a
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Thu, 12 Nov 2026 01:02:01 -0800 (PST)

Final-Recipient: rfc822; someone@example.net
Action: failed
Status: 5.0.0
Remote-MTA: dns; smtp.example.com. (192.0.2.7)
Diagnostic-Code: smtp; ${line}
Last-Attempt-Date: Thu, 12 Nov 2026 01:02:03 -0800 (PST)

--000000000000a
Content-Type: message/rfc822

Received: by 2002:a05:6402:2 with SMTP id x2; Thu, 12 Nov 2026 01:02:01 -0800 (PST)
From: =?UTF-8?B?5bGx55Sw?= <Info@Example.jp>
To: someone@example.net
Subject: Hello
MIME-Version: 1.0

The other day a server told me: relay access denied.
--000000000000a--`;

export const RAW_BOUNCE = raw(NAME_MISMATCH);

const LOG_IN = `534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbt
534-5.7.14 GBb-dKTBbWbrA5a> Please log in
534-5.7.14 via your web browser and then try again.
534-5.7.14  Learn more at
534 5.7.14  https://support.google.com/mail/answer/78754 q17sm - gsmtp`;

const BAD_CREDENTIALS = `535-5.7.8 Username and Password not accepted. Learn more at
535 5.7.8  https://support.google.com/mail/?p=BadCredentials b15sm - gsmtp`;

const TURN_ON = `550-Please turn on SMTP Authentication in your mail client.
550-mail-wr1-f41.google.com [209.85.221.41]:41234 is not permitted to relay
550 through this server without authentication.`;

const NO_BANNER =
  'The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx1.forwardemail.net 192.0.2.1: unable to read banner], code: 0';

const noConnection = (reason: string) =>
  `The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.example.net 192.0.2.1: ${reason}]`;

const noSuchName = (record: string, name: string) =>
  `DNS Error: 30364814 DNS type '${record}' lookup of ${name} responded with code NXDOMAIN`;

/** [what it is, the text, the rules] */
export const EXPLAINED: [string, string, string][] = [
  ...OF_PROGRAMS,
  ...Object.entries(OF_HOSTS).flatMap(([rule, answers]) =>
    answers.map((answer): [string, string, string] => [answer, english(answer), rule]),
  ),
  // Answers of servers that are not in the table, behind Gmail's words about sending as.
  ...[
    ['553 5.7.1 Sender address rejected: Access denied', 'bounce-sender-not-owned'],
    [
      "554 5.7.1 Recipient address rejected: Username info@example.jp and sender doesn't match",
      'bounce-sender-not-owned',
    ],
    ['550 You are not allowed to use the domain example.com as a sender domain.', 'bounce-sender-not-owned'],
    ['550 Incorrect sender header (LOCAL)', 'bounce-sender-not-owned'],
    ['553 host denies the sender.', 'bounce-sender-not-owned'],
    ['501 5.5.2 Authentication failed: Server error (Invalid user name) [MSG0049]', 'bounce-login-rejected'],
    ['501 5.7.0 Authentication failed', 'bounce-login-rejected'],
    ['535 5.7.8 Error: account temporarily locked', 'bounce-too-many-attempts'],
    ['454 Temporary authentication failure', 'bounce-too-many-attempts'],
    ['502 5.7.0 Please authenticate first', 'bounce-relay-denied'],
    ['550 smtp auth required', 'bounce-relay-denied'],
    ['451 info@example.jp please authenticate before send', 'bounce-relay-denied'],
    ['550 not local host example.net, not a gateway', 'bounce-relay-denied'],
    ['550 5.1.0 Authentication Required (VM401)', 'bounce-relay-denied'],
    ['504 5.7.6 Unrecognized authentication type', 'bounce-server-offers-no-login'],
    ['530 Login fail. A secure connection is requiered(such as ssl).', 'bounce-starttls-required'],
    ['550 user is locked.', 'bounce-account-not-fit'],
    [
      '550 5.7.501 Access denied, spam abuse detected. The sending account has been banned due to detected spam activity.',
      'bounce-account-not-fit',
    ],
    ['550 5.7.508 Access denied, traffic threshold exceeded', 'bounce-rate-limit-of-host'],
    ['452 4.4.5 Messages per second limit exceeded', 'bounce-rate-limit-of-host'],
    ['550 5.4.5 Daily SMTP relay limit exceeded for user.', 'bounce-rate-limit-of-host'],
    ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]', 'bounce-country-or-address-block'],
    ['550 5.7.23 SPF validation failed', 'bounce-dmarc-or-spf'],
    ['535-5.7.1 Please log in with your web browser and then try again.', 'bounce-browser-login-needed'],
  ].map(([line = '', rules = '']): [string, string, string] => [line, english(line), rules]),
  [
    'a suspended account (cPanel)',
    '550 Outgoing mail from "info@example.jp" has been suspended.',
    'bounce-account-not-fit',
  ],
  ['an account that waits (Brevo)', '502 5.7.0 Your SMTP account is not yet activated', 'bounce-account-not-fit'],
  [
    'a blocked sender (Microsoft 365)',
    '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None.',
    'bounce-account-not-fit',
  ],
  ['the same in other words', '550 5.1.8 Access denied, bad outbound sender AS(42004)', 'bounce-account-not-fit'],
  [
    'a sandbox (Mailgun)',
    '554 Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.',
    'bounce-account-not-fit',
  ],
  [
    'a free account (Mailgun)',
    '421 Domain mg.example.com is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings.',
    'bounce-account-not-fit',
  ],
  [
    'a paused account (SES)',
    '454 Sending paused for this account. For more information, see the inbox.',
    'bounce-account-not-fit',
  ],
  [
    'an account that is looked at (Postmark)',
    english(
      "550 5.7.1 While your account is pending approval, all recipient addresses must share the same domain as the 'From' address.",
    ),
    'bounce-account-not-fit',
  ],
  [
    'an account on trial (Resend)',
    english('450 You can only send testing emails to your own email address (info@example.jp).'),
    'bounce-account-not-fit',
  ],
  ...[
    'account has been suspended',
    'account is suspended',
    'account suspended',
    'account has been disabled',
    'account is disabled',
    'account disabled',
    'account is not activated',
  ].map((words): [string, string, string] => [words, english(`550 5.7.1 Your ${words}`), 'bounce-account-not-fit']),
  [
    'a key without the right to send (SES)',
    english(
      "554 Access denied: User `arn:aws:iam::123456789012:user/ses-smtp' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:123456789012:identity/example.jp'",
    ),
    'bounce-sender-not-owned',
  ],
  ['Zoho, without a name', english('553 Relaying disallowed'), 'bounce-sender-not-owned'],
  // The certificate is for another name.
  ['name mismatch, bounce', english(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, bounce without "or alias"', english(NAME_MISMATCH, { or: '' }), 'bounce-tls-name-mismatch'],
  ['name mismatch, bare line', NAME_MISMATCH, 'bounce-tls-name-mismatch'],
  ['name mismatch, code 0', popUp(`"${NAME_MISMATCH}", code: 0`), 'bounce-tls-name-mismatch'],
  ['name mismatch, code 550', `Server returned an error: "${NAME_MISMATCH}, code: 550"`, 'bounce-tls-name-mismatch'],
  ['name mismatch, Japanese', japanese(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, Dutch', dutch(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, Spanish', spanish(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, German', german(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, Arabic with direction marks', arabic(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, Hebrew with isolates', hebrew(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['name mismatch, direction marks inside', NAME_MISMATCH.split(' ').join(' \u200f'), 'bounce-tls-name-mismatch'],
  ['name mismatch, curly apostrophe', NAME_MISMATCH.replace("'", '’'), 'bounce-tls-name-mismatch'],
  ['name mismatch, capitals', NAME_MISMATCH.toUpperCase(), 'bounce-tls-name-mismatch'],
  ['name mismatch, broken lines', NAME_MISMATCH.replaceAll(' ', '\r\n\t'), 'bounce-tls-name-mismatch'],
  ['name mismatch, no-break spaces', NAME_MISMATCH.replaceAll(' ', '\u00a0'), 'bounce-tls-name-mismatch'],
  ['name mismatch, quoted reply', english(NAME_MISMATCH).replaceAll(/^/gm, '> > '), 'bounce-tls-name-mismatch'],
  [
    'name mismatch, quoted-printable',
    'TLS Negotiation failed, the certi=\r\nficate doesn=E2=80=99t match=20the host.',
    'bounce-tls-name-mismatch',
  ],
  [
    'name mismatch, HTML entities',
    'TLS&nbsp;Negotiation failed, the certificate doesn&#39;t match the host.',
    'bounce-tls-name-mismatch',
  ],
  [
    'name mismatch, hexadecimal entity escaped twice',
    'TLS Negotiation failed, the certificate doesn&amp;#x27;t match the host.',
    'bounce-tls-name-mismatch',
  ],
  [
    'name mismatch, pasted HTML',
    `<div dir="ltr"><p>The response was:</p><pre><b>TLS Negotiation failed</b>, the certificate<br>doesn&rsquo;t <i class="x">match</i> the host.</pre></div>`,
    'bounce-tls-name-mismatch',
  ],
  ['name mismatch, control characters', [...NAME_MISMATCH].join('\0'), 'bounce-tls-name-mismatch'],
  ['name mismatch, raw mail', RAW_BOUNCE, 'bounce-tls-name-mismatch'],
  [
    'name mismatch, folded header',
    `Diagnostic-Code: smtp; TLS Negotiation failed, the certificate\n doesn't match the host.`,
    'bounce-tls-name-mismatch',
  ],
  ['name mismatch between much else', `${'こんにちは。\n'.repeat(500)}${NAME_MISMATCH}`, 'bounce-tls-name-mismatch'],

  // The certificate cannot be trusted: not seen word for word.
  ['verify failed, bounce', english('certificate verify failed'), 'bounce-certificate-untrusted'],
  ['verify failed, alone', 'certificate verify failed', 'bounce-certificate-untrusted'],
  ['verify failed after TLS', 'TLS Negotiation failed: certificate verify failed', 'bounce-certificate-untrusted'],
  ['self signed, pop-up', popUp('self signed certificate, code: 0'), 'bounce-certificate-untrusted'],
  ['self-signed, bounce', english('self-signed certificate'), 'bounce-certificate-untrusted'],
  ['expired, Japanese', japanese('certificate has expired'), 'bounce-certificate-untrusted'],
  ['issuer, Dutch', dutch('unable to get local issuer certificate'), 'bounce-certificate-untrusted'],

  // Encryption does not fit.
  ['no TLS', old('500 Remote server does not support TLS (state 6).'), 'bounce-starttls-required'],
  [
    'TLS missing certificate',
    old('454 454 TLS missing certificate: error:0200100D:system library:fopen:Permission denied (#4.3.0) (state 9).'),
    'bounce-starttls-required',
  ],
  ['STARTTLS is required', english('530 STARTTLS is required to send mail'), 'bounce-starttls-required'],
  ['STARTTLS is required, alone', '451 5.7.3 STARTTLS is required to send mail', 'bounce-starttls-required'],
  ['must issue STARTTLS', english('530 5.7.0 Must issue a STARTTLS command first'), 'bounce-starttls-required'],
  ['must issue STARTTLS, alone', '530-5.7.0 Must issue a STARTTLS command first.', 'bounce-starttls-required'],
  ['TLS not available', english('454 4.7.0 TLS not available due to local problem'), 'bounce-starttls-required'],

  // The login.
  ['bad credentials', english(BAD_CREDENTIALS), 'bounce-login-rejected'],
  ['bad credentials, alone', BAD_CREDENTIALS, 'bounce-login-rejected'],
  ['bad credentials, on one line', popUp(BAD_CREDENTIALS.replace('\n', ' ')), 'bounce-login-rejected'],
  [
    'bad credentials, the link only',
    '535 5.7.8 https://support.google.com/mail/?p=BadCredentials b15sm - gsmtp',
    'bounce-login-rejected',
  ],
  ['IONOS', english('535 Authentication credentials invalid'), 'bounce-login-rejected'],
  ['IONOS, Japanese', japanese('535 Authentication credentials invalid'), 'bounce-login-rejected'],
  ['status only', 'Action: failed\nStatus: 5.7.8\nRemote-MTA: dns; smtp.ionos.de', 'bounce-login-rejected'],
  ['Exim', english('535 Incorrect authentication data'), 'bounce-login-rejected'],
  ['state 8', old('535 SMTP AUTH failed with the remote server. (state 8).'), 'bounce-login-rejected'],
  ['Brevo', english('535 5.7.8 Authentication failed'), 'service-login-is-not-your-address bounce-login-rejected'],
  ['Postfix', english('535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6'), 'bounce-login-rejected'],
  ['unknown words after the code', english('535 5.7.8 No such login here'), 'bounce-login-rejected'],
  ['unknown words, no status', english('535 Nope'), 'bounce-login-rejected'],
  ['unknown words, alone', '535 Nope', 'bounce-login-rejected'],
  ['code doubled', old('535 535 5.7.0 authentication rejected (state 8).'), 'bounce-login-rejected'],
  ['pop-up without an answer', 'Authentication failed. Please check your username/password.', 'bounce-login-rejected'],
  ['2026 pop-up', 'Authentication error. Check your username and password', 'bounce-login-rejected'],
  [
    'old pop-up',
    'Authentication failed. Please check your username/password and Less Secure Apps access for me@example.edu.',
    'bounce-app-password-required',
  ],
  ['log in, bounce', english(LOG_IN), 'bounce-browser-login-needed'],
  ['log in, on one line', popUp(LOG_IN.replaceAll('\n', ' ')), 'bounce-browser-login-needed'],
  ['log in with', english('534 5.7.9 Please log in with your web browser'), 'bounce-browser-login-needed'],
  [
    'another Google account',
    'You’re sending this from another Google account using the ‘Send mail as’ feature. To send this message, please log in:\nMessage not delivered - please log in via your web browser',
    'bounce-browser-login-needed',
  ],
  [
    'another Google account, no more',
    "You're sending this from another Google account using the 'Send mail as' feature.",
    'bounce-browser-login-needed',
  ],
  ['534 5.7.14 without words', english('534 5.7.14 q17sm - gsmtp'), 'bounce-browser-login-needed'],
  [
    '534 5.7.9 without words',
    english('534 5.7.9 q17sm - gsmtp'),
    'bounce-app-password-required bounce-browser-login-needed',
  ],
  [
    'application-specific password',
    english(
      '534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor x - gsmtp',
    ),
    'bounce-app-password-required',
  ],
  ['the same with 535', '535 5.7.9 Application-specific password required', 'bounce-app-password-required'],
  ['cannot decode', english('501 5.5.2 cannot decode response'), 'bounce-app-password-required bounce-login-rejected'],
  [
    'too many attempts',
    english('454 4.7.0 Too many login attempts, please try again later. x - gsmtp'),
    'bounce-too-many-attempts',
  ],
  ['too many attempts, pop-up', popUp('Too many login attempts, code: 454'), 'bounce-too-many-attempts'],
  [
    'Infomaniak',
    english('535 5.7.0 Too many authentication failures', { was: 'The response from the remote server was:' }),
    'bounce-too-many-attempts',
  ],
  ['try again later', english('421 4.7.0 Temporary failure, try again later'), 'bounce-too-many-attempts'],
  [
    'basic auth',
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
    'bounce-basic-auth-disabled',
  ],
  [
    'basic auth disabled',
    english(
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AB1.eurprd01.prod.outlook.com]',
    ),
    'bounce-basic-auth-disabled',
  ],
  [
    'SMTP AUTH disabled for the tenant',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled',
    'bounce-basic-auth-disabled',
  ],
  [
    'Microsoft without a reason',
    english('535 5.7.139 Authentication unsuccessful'),
    'bounce-basic-auth-disabled bounce-login-rejected',
  ],
  [
    'wrong password at Microsoft',
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    'bounce-login-rejected bounce-basic-auth-disabled',
  ],
  ['Exchange', english('535 5.7.3 Authentication unsuccessful'), 'bounce-login-rejected bounce-basic-auth-disabled'],
  [
    'Italian pop-up',
    'Autenticazione non riuscita. Controlla il nome utente e la password. Il server ha restituito un errore: "554 smtp2.example.it Service not available - from blacklisted IP address [192.0.2.1] code(554)"',
    'bounce-country-or-address-block',
  ],
  [
    'Italian pop-up, no answer of the server',
    'Autenticazione non riuscita. Controlla il nome utente e la password.',
    'bounce-login-rejected',
  ],
  ['Exim, cut off', english('550-550 relay through this server without authentication.'), 'bounce-relay-denied'],
  ['Alibaba Mail, too many logins', english('526 Authentication failure[1]'), 'bounce-too-many-attempts'],
  [
    'Alibaba Mail, another sender',
    english(
      "440 mail from account doesn't conform with authentication (Auth Account:admin@example.cn|Mail Account:info@example.cn)",
    ),
    'bounce-sender-not-owned',
  ],
  ['Alibaba Mail, too fast', english('454 Transient reject by behaviour spam'), 'bounce-rate-limit-of-host'],
  ['Aruba', english('552 5.2.0 igxL1p00E1WDM2s01gxMXG spam detected'), 'bounce-not-a-settings-fault'],
  [
    'TransIP',
    english(
      '550-5.7.1 Our system has detected that this message is likely unsolicited mail (SPAM). To reduce the amount of spam, this message has been blocked. (12zGg44vPFz5Bcw7)',
    ),
    'bounce-not-a-settings-fault',
  ],
  ['Register.it', english('550 MAX RCPT TO DAILY LIMIT'), 'bounce-rate-limit-of-host'],

  [
    'mail.ru',
    english(
      '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
    ),
    'bounce-app-password-required',
  ],
  ['NetEase, SMTP not switched on', chinese('550 User has no permission'), 'bounce-login-rejected'],
  ['SendGrid', english('535 Authentication failed: Bad username / password'), 'bounce-login-rejected'],
  ['Yahoo', popUp('535 5.7.0 (#AUTH005) Too many bad auth attempts.'), 'bounce-login-rejected'],
  ['Yahoo, alone', 'Response: 535 5.7.0 (#MBR1212) Incorrect username or password', 'bounce-login-rejected'],
  ['Zoho', `La réponse était : 535 Authentication Failed`, 'bounce-login-rejected'],
  ['Exim, in capitals', '"535 INCORRECT AUTHENTICATION DATA"', 'bounce-login-rejected'],
  ['bad credentials without the code', 'Username and Password not accepted.', 'bounce-login-rejected'],
  ['credentials without the code', english('Authentication credentials invalid'), 'bounce-login-rejected'],
  ['unknown words, French', french('535 Login incorrect'), 'bounce-login-rejected'],
  ['unknown words, Chinese', chinese('535 Login fail'), 'bounce-login-rejected'],
  ['app password without the code', 'Application-specific password required.', 'bounce-app-password-required'],
  [
    'log in with, alone',
    '534-5.7.9 Please log in with your web browser and then try again.',
    'bounce-browser-login-needed',
  ],
  ['log in via, framed', english('Please log in via your web browser'), 'bounce-browser-login-needed'],

  // The server.
  [
    'no AUTH',
    english('Unspecified Error (SENT_SECOND_EHLO): Smtp server does not advertise AUTH capability'),
    'bounce-server-offers-no-login',
  ],
  [
    'no AUTH, Japanese',
    japanese('Unspecified Error (SENT_SECOND_EHLO): Smtp server does not advertise AUTH capability'),
    'bounce-server-offers-no-login',
  ],
  [
    'no authenticated relay',
    old('500 Remote server does not support SMTP Authenticated Relay (state 12).'),
    'bounce-server-offers-no-login',
  ],
  [
    'no banner, pop-up',
    `Authentication failed. Please check your username/password.\nServer returned an error: "${NO_BANNER}"`,
    'bounce-could-not-connect smtp-host-is-mx',
  ],
  ['no banner, line only', NO_BANNER, 'bounce-could-not-connect smtp-host-is-mx'],
  ['no banner, bounce', english(NO_BANNER.replace(', code: 0', '')), 'bounce-could-not-connect smtp-host-is-mx'],
  ['could not reach', "Couldn't reach server", 'bounce-could-not-connect'],
  ['could not connect, 2026', 'Couldn’t connect to the server.', 'bounce-could-not-connect'],
  ['timed out, pop-up', popUp('connection timed out, code: 0'), 'bounce-could-not-connect'],
  ['refused', english('Connection refused'), 'bounce-could-not-connect'],
  ['Sakura', english('550 5.7.1 <someone@example.net>... Command rejected'), 'bounce-country-or-address-block'],
  ['Sakura, Japanese', japanese('550 5.7.1 <a@example.jp>... Command rejected'), 'bounce-country-or-address-block'],
  ['Sakura, alone', '550 550 5.7.1 <a@example.jp>... Command rejected', 'bounce-country-or-address-block'],
  ['Sakura, as HTML', '550 5.7.1 &lt;a@example.jp&gt;... Command rejected', 'bounce-country-or-address-block'],
  ['country', english('554 access denied by country'), 'bounce-country-or-address-block'],
  ['blocked', english('554 5.7.1 Your host has been blocked'), 'bounce-country-or-address-block'],

  ['no AUTH, Postfix', english('503 5.5.1 Error: authentication not enabled'), 'bounce-server-offers-no-login'],
  ['no AUTH, Exim', english('503 AUTH command used when not advertised'), 'bounce-server-offers-no-login'],
  [
    'AUTH only after encryption',
    english('538 5.7.11 Encryption required for requested authentication mechanism'),
    'bounce-starttls-required',
  ],
  ['no such server', english(noSuchName('aaaa', 'smtp.exmaple.com.')), 'bounce-could-not-connect'],
  ['no such server, the other record', japanese(noSuchName('a', 'smtp.exmaple.com')), 'bounce-could-not-connect'],
  [
    'refused, framed',
    english(NO_BANNER.replace('unable to read banner], code: 0', 'FAILED_PRECONDITION: connect error (111)]')),
    'bounce-could-not-connect smtp-host-is-mx',
  ],
  ['Brevo', english('525 5.7.1 Unauthorized IP address'), 'bounce-country-or-address-block'],
  [
    'block list of the own host',
    english('550 5.7.1 Service unavailable; Client host [209.85.218.47] blocked using zen.spamhaus.org'),
    'bounce-country-or-address-block',
  ],
  ['Libero', english('550 smtp-16.iol.local IP blacklisted by CSI.'), 'bounce-country-or-address-block'],

  // Not signed in, or not allowed to use this address.
  ['turn on AUTH', english(TURN_ON), 'bounce-relay-denied'],
  ['turn on AUTH, alone', TURN_ON, 'bounce-relay-denied'],
  [
    'not permitted to relay',
    english('550 mail-wr1-f41.google.com is not permitted to relay through this server without authentication'),
    'bounce-relay-denied',
  ],
  ['530 5.5.1', english('530-5.5.1 Authentication Required. Learn more at'), 'bounce-relay-denied'],
  ['530 5.7.0', '530 5.7.0 Authentication Required', 'bounce-relay-denied'],
  [
    'not logged in',
    english('553 5.7.1 <info@example.jp>: Sender address rejected: not logged in'),
    'bounce-relay-denied',
  ],
  ['relay access denied', english('554 5.7.1 <a@example.net>: Relay access denied'), 'bounce-relay-denied'],
  ['relaying denied, Japanese', japanese('550 5.7.1 <a@example.net>... Relaying denied'), 'bounce-relay-denied'],
  [
    'client host rejected, Dutch',
    dutch('554 5.7.1 <mail.google.com[209.85.1.1]>: Client host rejected: Access denied'),
    'bounce-relay-denied',
  ],
  [
    'Microsoft 365, not logged in',
    english('550 5.7.57 Client not authenticated to send mail. [DB7PR05CA0025.eurprd05.prod.outlook.com]'),
    'bounce-relay-denied',
  ],
  [
    'Exchange, not logged in',
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
    'bounce-relay-denied',
  ],
  [
    'Exchange, relay',
    english('550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'),
    'bounce-relay-denied',
  ],
  ['Exim, relay', french('550 relay not permitted'), 'bounce-relay-denied'],
  ['Exim, not logged in', english('550 authentication required'), 'bounce-relay-denied'],
  ['qmail', english("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"), 'bounce-relay-denied'],
  [
    'MailEnable',
    english('503 This mail server requires authentication when attempting to send to a non-local e-mail address.'),
    'bounce-relay-denied',
  ],
  ['SES, not logged in', '530 Authentication required', 'bounce-relay-denied'],
  [
    'Workspace relay',
    english('550-5.7.0 Mail relay denied [192.0.2.9]. Invalid credentials for relay for one of the\n550 5.7.0 domains'),
    'bounce-relay-denied',
  ],
  ['not logged in, 530', english('530 5.7.1 Authentication required'), 'bounce-relay-denied'],
  ['not logged in, 550', english('550 5.7.1 Authentication required'), 'bounce-relay-denied'],
  ['no relay', english('550 5.7.1 <a@example.net>: we do not relay'), 'bounce-relay-denied'],
  ['hMailServer', '530 SMTP authentication is required.', 'bounce-relay-denied'],
  ['SendGrid, not logged in', english('550 Unauthenticated senders not allowed'), 'bounce-relay-denied'],
  ['Yandex, not logged in', english('503 5.5.4 Error: send AUTH command first.'), 'bounce-relay-denied'],
  ['relay access denied, German', german('554 5.7.1 Relay access denied'), 'bounce-relay-denied'],
  ['relay access denied, Spanish', spanish('554 5.7.1 Relay access denied'), 'bounce-relay-denied'],
  [
    'relay access denied, HTML in Thai',
    '<p>ไม่ได้ส่งข้อความ</p><a href="https://support.google.com/mail/?p=CustomFromDenied">เรียนรู้เพิ่มเติม</a><p>554 5.7.1 Relay access denied</p>',
    'bounce-relay-denied',
  ],
  ['relay access denied, the link only', 'p=CustomFromDenied\n554 5.7.1 Relay access denied', 'bounce-relay-denied'],
  [
    'not owned by user',
    english('553 5.7.1 <info@example.jp>: Sender address rejected: not owned by user other@example.jp'),
    'bounce-sender-not-owned',
  ],
  ['SparkPost', english('550 5.7.1 Unconfigured Sending Domain <example.com>'), 'bounce-sender-not-owned'],
  [
    'Postmark',
    english("550 The 'From' address you supplied (info@example.com) is not a Sender Signature on your account."),
    'bounce-sender-not-owned',
  ],
  [
    'Exchange of one’s own',
    '550 5.7.1 Client does not have permissions to send as this sender',
    'bounce-sender-not-owned',
  ],
  ['Zoho, other sender', '553 Relaying disallowed as info@example.com', 'bounce-sender-not-owned'],
  ['iCloud', english('550 5.7.0 From address is not one of your addresses'), 'bounce-sender-not-owned'],
  ['Fastmail', english('551 5.7.1 Not authorised to send from this header address'), 'bounce-sender-not-owned'],
  [
    'WEB.DE',
    german('550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.'),
    'bounce-sender-not-owned',
  ],
  [
    'IONOS, other sender',
    english(
      '554-Transaction failed\n554-Unauthorized sender address.\n554 For explanation visit https://www.ionos.de/',
    ),
    'bounce-sender-not-owned',
  ],
  ['NetEase, other sender', chinese('553 Mail from must equal authorized user'), 'bounce-sender-not-owned'],
  ['Tencent, other sender', '501 mail from address must be same as authorization user.', 'bounce-sender-not-owned'],
  [
    'SendGrid, other sender',
    english('550 The from address does not match a verified Sender Identity. Mail cannot be sent'),
    'bounce-sender-not-owned',
  ],
  [
    'iRedMail',
    english('554 5.7.1 <a@example.net>: Recipient address rejected: Sender is not same as SMTP authenticate username'),
    'bounce-sender-not-owned',
  ],
  [
    'Resend',
    english(
      '450 The example.com domain is not verified. Please, add and verify your domain on https://resend.com/domains',
    ),
    'bounce-sender-not-owned',
  ],
  [
    'MailerSend',
    english('450 The from.email domain must be verified in your account to send emails. #MS42207'),
    'bounce-sender-not-owned',
  ],
  ['SMTP2GO', english('550 From header sender domain not verified (example.com)'), 'bounce-sender-not-owned'],
  ['not owned by auth user', '553 5.7.1 Sender address rejected: not owned by auth user.', 'bounce-sender-not-owned'],
  ['Plesk', english('554 5.5.1 Error: no valid recipients'), 'bounce-sender-not-owned'],
  [
    'Microsoft 365',
    '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message',
    'bounce-sender-not-owned',
  ],
  [
    'SendAsDenied',
    english('550 5.2.252 SendAsDenied; info@example.com not allowed to send as'),
    'bounce-sender-not-owned',
  ],
  ['5.7.60', '550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'bounce-sender-not-owned'],
  ['5.7.60 without words', english('550 5.7.60 denied'), 'bounce-sender-not-owned'],
  [
    'Amazon SES',
    '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1',
    'bounce-sender-not-owned',
  ],
  ['Amazon SES, short', english('Email address is not verified'), 'bounce-sender-not-owned'],

  // The recipient cannot tell that the server may send for the domain.
  [
    'DMARC',
    recipient(
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to\n550-5.7.26 domain's DMARC policy. Please contact the administrator of\n550 5.7.26 example.com domain",
    ),
    'bounce-dmarc-or-spf',
  ],
  [
    'DMARC, older',
    "550-5.7.1 Unauthenticated email from google.com is not accepted due to domain's\n550-5.7.1 DMARC policy.",
    'bounce-dmarc-or-spf',
  ],
  [
    'SPF hard fail',
    recipient(
      '550 5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip',
    ),
    'bounce-dmarc-or-spf',
  ],
  [
    'neither SPF nor DKIM',
    recipient('550-5.7.26 This mail has been blocked because the sender is unauthenticated.'),
    'bounce-dmarc-or-spf',
  ],
  [
    'authentication checks',
    recipient(
      '550-5.7.26 This message does not have authentication information or fails to\n550 5.7.26 pass authentication checks.',
    ),
    'bounce-dmarc-or-spf',
  ],
  ['5.7.26 without words', '550 5.7.26 x - gsmtp', 'bounce-dmarc-or-spf'],
  ['5.7.26 and DMARC', recipient('550 5.7.26 rejected by the DMARC policy of example.com'), 'bounce-dmarc-or-spf'],
  ['SPF, state 15', old('550 550 5.7.1 SPF unauthorized mail is prohibited. (state 15).'), 'bounce-dmarc-or-spf'],
  ['DKIM', recipient('550-5.7.30 This mail has been blocked because DKIM does not pass.'), 'bounce-dmarc-or-spf'],
  [
    '5.7.24',
    recipient('550 5.7.24 The SPF record of the sending domain has one or more suspicious entries.'),
    'bounce-dmarc-or-spf',
  ],

  [
    'Outlook.com, DMARC',
    recipient(
      '550 5.7.509 Access denied, sending domain EXAMPLE.COM does not pass DMARC verification and has a DMARC policy of reject.',
    ),
    'bounce-dmarc-or-spf',
  ],
  [
    'Outlook.com, not signed',
    recipient('550 5.7.515 Access denied, sending domain EXAMPLE.COM does not meet the required authentication level.'),
    'bounce-dmarc-or-spf',
  ],
  [
    'Yahoo, unauthenticated',
    recipient('550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders'),
    'bounce-dmarc-or-spf',
  ],
  ['OpenDMARC', recipient('550 5.7.1 rejected by DMARC policy for example.com'), 'bounce-dmarc-or-spf'],
  ['per DMARC', recipient('550 5.7.1 Email rejected per DMARC policy for example.com'), 'bounce-dmarc-or-spf'],
  [
    'iCloud, DMARC',
    recipient("554 5.7.1 Your message was rejected due to example.com's DMARC policy."),
    'bounce-dmarc-or-spf',
  ],
  [
    'Microsoft 365, SPF',
    recipient('550 5.7.23 The message was rejected because of Sender Policy Framework violation'),
    'bounce-dmarc-or-spf',
  ],
  [
    'policyd-spf',
    recipient(
      '550 5.7.23 <a@example.net>: Recipient address rejected: Message rejected due to: SPF fail - not authorized.',
    ),
    'bounce-dmarc-or-spf',
  ],
  ['Mimecast, DMARC', recipient('550 DMARC Sender Invalid - envelope rejected'), 'bounce-dmarc-or-spf'],
  ['Mimecast, SPF', recipient('550 SPF Sender Invalid - envelope rejected'), 'bounce-dmarc-or-spf'],
  [
    'slowed down',
    recipient('421-4.7.26 Your email has been rate limited because it is unauthenticated.'),
    'bounce-dmarc-or-spf',
  ],
  [
    'SPF not passed',
    recipient("550-5.7.27 Your email has been blocked because SPF authentication didn't pass for this message."),
    'bounce-dmarc-or-spf',
  ],

  // Not the settings of the address.
  ['Namecheap', english('554 5.7.1 too many messages from sender in last 60 minutes'), 'bounce-rate-limit-of-host'],
  [
    'cPanel',
    english('550 Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed.'),
    'bounce-rate-limit-of-host',
  ],
  ['SES rate', '454 Throttling failure: Maximum sending rate exceeded.', 'bounce-rate-limit-of-host'],
  ['SES quota', '454 Throttling failure: Daily message quota exceeded.', 'bounce-rate-limit-of-host'],
  [
    'cPanel, mails',
    english('550 Domain example.com has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.'),
    'bounce-rate-limit-of-host',
  ],
  [
    'GoDaddy',
    english(
      '550 User info@example.com has exceeded its 24-hour sending limit. Messages to 250 recipients out of 250 allowed have been sent.',
    ),
    'bounce-rate-limit-of-host',
  ],
  [
    'Google, daily limit',
    english(
      '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to',
    ),
    'bounce-rate-limit-of-host',
  ],
  [
    'Zoho, too many',
    english('550 5.4.6 Unusual sending activity detected. Please try after sometime'),
    'bounce-rate-limit-of-host',
  ],
  [
    'Plesk, too many',
    english(
      '554 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.',
    ),
    'bounce-rate-limit-of-host',
  ],
  ['policyd', english('554 5.7.1 Policy rejection; Message count quota exceeded'), 'bounce-rate-limit-of-host'],
  ['rspamd', english('450 4.7.1 Ratelimit "user" exceeded'), 'bounce-rate-limit-of-host'],
  ['Hostinger', english('451 4.7.1 Ratelimit "hostinger_out_ratelimit" exceeded'), 'bounce-rate-limit-of-host'],
  ['Postfix, too many', english('450 4.7.1 Error: too much mail from 209.85.128.41'), 'bounce-rate-limit-of-host'],
  [
    'SendGrid, quota used up',
    english('451 Authentication failed: Maximum credits exceeded'),
    'bounce-rate-limit-of-host',
  ],
  [
    'Microsoft 365, daily limit',
    english("550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients."),
    'bounce-rate-limit-of-host',
  ],
  ['no subject', english('550 Missing subject field.'), 'bounce-not-a-settings-fault'],
  ['no subject, alone', '550 Missing subject field.', 'bounce-not-a-settings-fault'],
  [
    'Workspace',
    'You must send through example.com SMTP servers when you send as info@example.com. However, this functionality is not available for your account. Please contact your domain administrator for more information.',
    'workspace-external-smtp-blocked',
  ],
  ['Workspace, older', 'Functionality not enabled', 'workspace-external-smtp-blocked'],
  ['forwarding not live', english('550 Invalid forward-email TXT record'), 'address-unverified'],

  // A second look at the wild: wrong causes, wrappings, and lines that were missing.
  [
    'Namecheap, at DATA',
    english('554 5.7.1 <DATA>: Data command rejected: too many messages from sender in last 60 minutes'),
    'bounce-rate-limit-of-host',
  ],
  [
    'envelope sender',
    english('535 Authorization failed: Envelope From address <info@example.jp> not authorized'),
    'bounce-sender-not-owned',
  ],
  [
    'security defaults',
    "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
    'bounce-basic-auth-disabled',
  ],
  ['no STARTTLS', 'STARTTLS not supported and the user requires enforcement., code: 500', 'bounce-starttls-required'],
  [
    'no STARTTLS, Chinese',
    '身份验证错误。请检查您的用户名和密码。\n服务器返回错误: "STARTTLS not supported and the user requires enforcement., code: 504"',
    'bounce-starttls-required',
  ],
  ['2026 pop-up, Chinese', '身份验证错误。请检查您的用户名和密码。', 'bounce-login-rejected'],
  ['pop-up, simplified Chinese', '服务器返回错误: "relay access denied, code: 554"', 'bounce-relay-denied'],
  ['pop-up, traditional Chinese', '伺服器返回錯誤: "connection refused, code: 0"', 'bounce-could-not-connect'],
  ['the code behind', 'Server returned error: "Invalid login, code: 535"', 'bounce-login-rejected'],
  ['name mismatch, Korean', korean(NAME_MISMATCH), 'bounce-tls-name-mismatch'],
  ['relay access denied, Korean', korean('554 5.7.1 Relay access denied'), 'bounce-relay-denied'],
  [
    'Sakura, whole bounce',
    relay('550 5.7.1 <someone@example.net>... Command rejected\n\n----- Original message -----\nFrom: info@example.jp'),
    'bounce-country-or-address-block',
  ],
  ['Sakura, one sign', relay('550 5.7.1 <a@example.jp>… Command rejected'), 'bounce-country-or-address-block'],
  [
    'Sakura, with the words before it',
    'The response from the remote server was:\n550 5.7.1 <a@example.jp>... Command rejected',
    'bounce-country-or-address-block',
  ],
  ['Sakura, in brackets', '「550 5.7.1 <a@example.jp>... Command rejected」', 'bounce-country-or-address-block'],
  [
    'Sakura, in a sentence',
    'Gmailから送ると「550 5.7.1 <a@example.jp>... Command rejected」と出ます。',
    'bounce-country-or-address-block',
  ],
  ['unknown words in brackets', '『535 Nope』', 'bounce-login-rejected'],
  [
    'two lines in brackets',
    "「550-5.7.1 Unauthenticated email from google.com is not accepted due\n550-5.7.1 to domain's DMARC policy.」",
    'bounce-dmarc-or-spf',
  ],
  ['in a sentence', 'I get this: 530-5.7.0 Must issue a STARTTLS command first. Why?', 'bounce-starttls-required'],
  [
    'app password, between words',
    'Hello,\n535 5.7.9 Application-specific password required\nWhat is that?',
    'bounce-app-password-required',
  ],
  ['Zoho, other account', english('553 Sender is not allowed to relay emails'), 'bounce-sender-not-owned'],
  ['mail.ru, other sender', english('550 not local sender over smtp'), 'bounce-sender-not-owned'],
  [
    'Namecheap, other sender',
    english('554 5.7.1 <info@example.com>: Sender address rejected: Access denied'),
    'bounce-sender-not-owned',
  ],
  ['cPanel, not logged in', '550 SMTP AUTH is required for message submission on port 587', 'bounce-relay-denied'],
  ['Google relay', '550-5.7.1 Invalid credentials for relay [192.0.2.9]. The IP address', 'bounce-relay-denied'],
  ['too many failed logins', english('550 Too many failed logins'), 'bounce-too-many-attempts'],
  [
    'Fastmail, app password',
    english('535 5.7.0 Sorry, you need to create an app password to use this service'),
    'bounce-app-password-required',
  ],
  [
    'cPanel, mails, without "has"',
    english('550 Domain example.com exceeded the max emails per hour (25/25 (100%)) allowed.'),
    'bounce-rate-limit-of-host',
  ],
  ['SES, throttled', '454 4.7.0 Throttling failure: too many requests', 'bounce-rate-limit-of-host'],
  ['too many at once', english('421 Too many concurrent SMTP connections'), 'bounce-rate-limit-of-host'],
  [
    'a returned mail that quotes another error',
    english(`${NAME_MISMATCH}${returned('He says 535 Incorrect authentication data.')}`),
    'bounce-tls-name-mismatch',
  ],
  ['a forwarded bounce', returned(english(NAME_MISMATCH)), 'bounce-tls-name-mismatch'],

  // Fetching, not sending.
  [
    'POP3',
    'Server denied POP3 access for the given username and password. Server returned an error: "[AUTH] Username and password not accepted."',
    'pop-fetch-retirement',
  ],
  [
    'POP notice',
    "We're having trouble authenticating with your other mail service. Please check your settings.",
    'pop-fetch-retirement',
  ],

  [
    'POP time-out',
    'There was a problem connecting to pop.example.com\nServer returned error: "Connection timed out: There may be a problem with the settings you added."',
    'pop-fetch-retirement',
  ],
  [
    'fetching from a host with another name',
    'There was a problem connecting to mail.example.com\nServer returned error: "Connection timed out: There may be a problem with the settings you added."',
    'pop-fetch-retirement',
  ],
  [
    'fetching over SSL',
    'Unable to establish secure SSL connection to mail.example.com\nServer returned error: "SSL error: self signed certificate"',
    'pop-fetch-retirement',
  ],
  ['fetching, Chinese', '服务器返回错误: "[AUTH] Username and password not accepted."', 'pop-fetch-retirement'],

  // More than one.
  [
    'two bounces in a conversation',
    `${english(NAME_MISMATCH)}\n\n${english('535 Incorrect authentication data')}`,
    'bounce-tls-name-mismatch bounce-login-rejected',
  ],
  [
    'sure words before those not seen word for word',
    english(`554 5.7.1 Relay access denied\n${NAME_MISMATCH}`),
    'bounce-tls-name-mismatch bounce-relay-denied',
  ],
];

/** [what it is, the text]: not about sending as, or not enough to tell. */
export const NOT_EXPLAINED: [string, string][] = [
  ...NOT_OF_PROGRAMS,
  ...NOT_OF_HOSTS.map((answer): [string, string] => [answer, english(answer)]),
  // Behind Gmail's words about sending as: about the recipient or the message.
  ...[
    '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
    '452 4.2.2 The mailbox you tried to reach is over quota',
    '550 5.7.133 SenderNotAuthenticatedForGroup; the group only takes senders who are signed in',
  ].map((line): [string, string] => [line, english(line)]),
  ['words of a login, but not in the answer', english('550 5.0.0 No thanks\n\nHanako: my login has failed as well')],
  ['nothing', ''],
  ['white space', ' \r\n\t\u00a0'],
  ['a greeting', 'Hello, how are you?'],
  ['Japanese prose', 'お世話になっております。設定を確認してください。'],
  ['the frame alone', english('')],
  ['the frame with unknown words', english('999 Something else altogether')],
  ['the pop-up with an unknown answer', popUp('550 Something else altogether, code: 550')],
  ['unknown user', recipient('550 5.1.1 <someone@example.net>: Recipient address rejected: User unknown')],
  ['unknown user, alone', '550 5.1.1 user unknown'],
  ['unknown user within the frame', english('550 5.1.1 <someone@example.net>... User Unknown')],
  ['unknown user, state 14', old('550 550 <someone@example.net>: User unknown (state 14).')],
  ['mailbox full', old('450 450 4.2.2 <someone@example.net>... Mailbox Full (state 14).')],
  ['no valid recipients, state 15', old('554 554 Error: no valid recipients (state 15).')],
  [
    'address not found',
    "Address not found\nYour message wasn't delivered to someone@example.net because the address couldn't be found, or is unable to receive mail.",
  ],
  [
    'delivery over TLS to a recipient',
    'TLS Negotiation failed: FAILED_PRECONDITION: starttls error (0): protocol error',
  ],
  [
    'the same within the frame',
    english('TLS Negotiation failed: FAILED_PRECONDITION: starttls error (0): protocol error'),
  ],
  [
    'a certificate on delivery to a recipient',
    english('TLS Negotiation failed: FAILED_PRECONDITION: starttls error (71): certificate verify failed'),
  ],
  [
    'a recipient that does not answer',
    `Delivery incomplete\nThere was a temporary problem delivering your message to someone@example.net. Gmail will retry for 46 more hours.\nThe response was:\n${NO_BANNER.replace(', code: 0', '')}`,
  ],
  ['relay denied by a recipient', recipient('554 5.7.1 <someone@example.net>: Relay access denied')],
  ['relay denied, alone', '554 5.7.1 <someone@example.net>: Relay access denied'],
  ['relaying denied, alone', '550 5.7.1 Relaying denied'],
  ['client host rejected by a recipient', recipient('554 5.7.1 Client host rejected: Access denied')],
  ['block list of a recipient', recipient('554 5.7.1 Service unavailable; Client host [209.85.1.1] blocked')],
  ['command rejected by a recipient', recipient('550 5.7.1 <someone@example.net>... Command rejected')],
  ['turn on AUTH, from a recipient', recipient(TURN_ON)],
  ['authentication required, from a recipient', recipient('530 5.7.0 Authentication required')],
  ['spam', recipient('550-5.7.1 Our system has detected that this message is likely unsolicited mail.')],
  ['try again later, from a recipient', recipient('421 4.7.0 Try again later, closing connection.')],
  ['subject missing, from a recipient', recipient('550 Missing subject field.')],
  ['expired certificate of a web site', 'The web site is down because its certificate has expired last night.'],
  ['git', 'fatal: unable to access: SSL certificate problem: self signed certificate in certificate chain'],
  ['ssh', 'Received disconnect from 192.0.2.1 port 22:2: Too many authentication failures'],
  ['a web login', 'HTTP 401: authentication failed'],
  ['database', "Error: couldn't connect to server 127.0.0.1:27017"],
  ['a number within the frame', english('550 5.1.1 mailbox number 535 is not known here')],
  [
    'a long text that begins like an answer',
    `550 5.1.1 user unknown\n${'We talked about web sites. '.repeat(40)}\nTheir certificate has expired.`,
  ],
  ['a customer portal', 'Your invoice is ready. Please log in to our portal via your web browser and download it.'],
  ['a customer portal, first words', 'Please log in with your web browser to see your statement.'],
  ['a shop login', 'I tried to order, but my username and password not accepted by your shop. Please help.'],
  ['an interface', 'HTTP 401 {"message":"authentication credentials invalid"}'],
  ['a count at the beginning of a line', 'Good news!\n535 companies already trust our authentication platform.'],
  ['news about DMARC', 'Starting in February, Gmail answers with error 5.7.26 if a sender has no DMARC record.'],
  ['a notice from Microsoft', 'From the end of December 2026 basic authentication for client submission is disabled.'],
  [
    'a closed list',
    recipient('550 5.7.133 SenderNotAuthenticatedForGroup; authentication required; not authenticated'),
  ],
  ['a closed list within the frame', english('550 5.7.133 SenderNotAuthenticatedForGroup; authentication required')],
  ['a recipient’s domain within the frame', english(noSuchName('mx', 'customre.example'))],
  ['a recipient’s domain', recipient(noSuchName('mx', 'customre.example'))],
  ['a recipient’s Exchange', recipient('530 5.7.57 SMTP; Client was not authenticated to send anonymous mail')],
  ['a recipient’s own limit', recipient('450 4.7.1 Ratelimit "to_ip_from" exceeded')],
  ['relay not permitted by a recipient', recipient('550 relay not permitted')],
  ['unable to relay, by a recipient', recipient('550 5.7.1 Unable to relay')],
  ['block list of a recipient, 550', recipient('550 5.7.1 Client host [209.85.218.47] blocked using Spamhaus')],
  ['mailbox full, within the frame', japanese('552 5.2.2 <tanaka@example.net>: Mailbox full')],
  [
    'a delivery that succeeded',
    'Action: relayed\nStatus: 2.0.0\nRemote-MTA: dns; mx.example.net. (192.0.2.5)\nDiagnostic-Code: smtp; 250 2.0.0 OK',
  ],
  ['an absence', 'I am out of the office until 12 December. For urgent matters call extension 535 5 7 8.'],
  ['a number', 'Invoice 535 for order 5.7.8 is due on 12 November.'],
  ['another number', 'Release 5.7.60 of the library is out; 5.7.1391 follows.'],
  ['host name, not host', "curl: TLS Negotiation failed, the certificate doesn't match the hostname"],
  ['a mail about relays', `${'We talked about mail servers. '.repeat(40)}Relay access denied, he said.`],
  [
    'the frame far away',
    `${english('')}\n${'Some other mail of the conversation.\n'.repeat(200)}554 5.7.1 Relay access denied`,
  ],

  // Mail to a recipient's server.
  ['a recipient that times out', noConnection('timed out')],
  ['a recipient that hangs up', noConnection('socket error: Connection reset by peer')],
  ['a recipient without a banner', noConnection('unable to read banner')],
  ['a recipient without TLS', noConnection('TLS Negotiation failed: FAILED_PRECONDITION: starttls error (71)')],
  [
    'a recipient without TLS, within the frame',
    english(noConnection('TLS Negotiation failed: FAILED_PRECONDITION: starttls error (71)')),
  ],
  [
    'a recipient without TLS, whole bounce',
    `Google tried to deliver your message, but it was rejected by the server for the recipient domain example.net by mx.example.net. [192.0.2.1].\n\nThe error that the other server returned was:\n500 Remote server does not support TLS (state 6)`,
  ],
  ['no valid recipients', '554 5.5.1 Error: no valid recipients'],
  ['a forwarding service of the recipient', recipient('550 Invalid forward-email TXT record')],
  ['a recipient’s own list', recipient('554 5.7.1 <info@example.jp>: Sender address rejected: Access denied')],
  ['a recipient’s limit', recipient('421 Too many concurrent SMTP connections')],
  [
    'command rejected, in German',
    'Nachricht blockiert\nIhre Nachricht an a@example.net wurde blockiert.\nAntwort:\n550 5.7.1 <a@example.net>... Command rejected',
  ],
  ['a returned mail that quotes an error', recipient(`550 5.1.1 user unknown${returned(NAME_MISMATCH)}`)],
  ['the same, no such domain', `${noSuchName('mx', 'customre.example')}${returned(NAME_MISMATCH)}`],
  [
    'the same, raw',
    raw('550 5.1.1 user unknown').replace('relay access denied', '535 5.7.8 Error: authentication failed'),
  ],

  // Mails and pages that quote an error.
  [
    'an issue tracker',
    `I get:\n535-5.7.8 Username and Password not accepted.\n—\nReply to this email directly, view it on GitHub, or unsubscribe.`,
  ],
  ['an issue tracker, whole bounce', `${english(NAME_MISMATCH)}\nYou are receiving this because you commented.`],
  ['an issue', `${NAME_MISMATCH}\nhttps://github.com/example/example/issues/12`],
  ['a newsletter', `Error of the week: ${NAME_MISMATCH}\nUnsubscribe | © 2026 Example Inc.`],
  ['a newsletter, Japanese', `今月のエラー：${NAME_MISMATCH}\n配信停止はこちら`],
  ['a newsletter, long', `${NAME_MISMATCH}\n${'Lorem ipsum dolor sit amet. '.repeat(3000)}\nUnsubscribe`],
  ['a mailing list', `${NAME_MISMATCH}\n_____\nhttps://lists.example.org/mailman/listinfo/users`],
  ['a support desk', `##- Please type your reply above this line -##\nThe error 「${NAME_MISMATCH}」 means`],
  ['a help page, French', `Articles associés\nL’erreur « ${NAME_MISMATCH} »`],
  ['a help page, Chinese', `如何解决“${NAME_MISMATCH}”\n相关文章`],
  ['a notice', `Authentication failures: "454 4.7.0 Too many login attempts".\nPrivacy statement`],
  ['a help page', `"${NAME_MISMATCH}" means that the name is wrong.\nWas this article helpful?`],
  [
    'a list of errors',
    `${NAME_MISMATCH}\nThe name is wrong.\n535 Incorrect authentication data\nThe password is wrong.\n454 4.7.0 Too many login attempts\nWait.`,
  ],
  ['a link', 'See https://support.google.com/mail/?p=BadCredentials for help.'],
  ['a calendar', 'You need to create an app password to use our calendar.'],
  ['a room', 'The room: 535, second floor'],
];
