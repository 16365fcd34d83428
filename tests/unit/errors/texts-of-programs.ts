/** What other programs say of an outgoing server, and servers' answers of which no one speaks but the answer: as in `texts.ts`. */

const swift = (answer: string) =>
  `Expected response code 250 but got code "${answer.slice(0, 3)}", with message "${answer}"`;
const node = (message: string) => `Error: ${message}
    at SMTPConnection._formatError (/srv/shop/node_modules/nodemailer/lib/smtp-connection/index.js:790:19)`;
const python = (code: number, words: string) => `smtplib.SMTPResponseException: (${code}, b'${words}')`;
const java = (cause: string) =>
  `jakarta.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\t${cause}`;
const go = (cause: string) => `could not send the invoice by smtp: ${cause}`;
const windows = (answer: string) =>
  `Betreff 'Rechnung', Konto: 'Verein', Server: 'smtp.example.net', Protokoll: SMTP, Serverantwort: '${answer}', Port: 587, Secure (SSL): Ja, Fehlernummer: 0x800CCC79`;
const thunderbird = (words: string) => `Sending of the message failed.\n${words}`;

/** [what it is, the text, the rules] */
export const OF_PROGRAMS: [string, string, string][] = [
  // The certificate has another name.
  ...[
    "ssl.SSLCertVerificationError: hostname mismatch, certificate is not valid for 'smtp.example.jp'. (_ssl.c:1000)",
    node("Hostname/IP does not match certificate's altnames: Host: smtp.example.jp"),
    "Host: mail.example.jp. is not in the cert's altnames: DNS:*.host.example",
    node('connect ERR_TLS_CERT_ALTNAME_INVALID smtp'),
    go('x509: certificate is valid for *.host.example, not smtp.example.jp'),
    go('x509: certificate is not valid for any names, but wanted to match mail.example.jp'),
    'hostname "mail.example.jp" does not match the server certificate',
    java('java.security.cert.CertificateException: No subject alternative DNS name matching mail.example.jp found.'),
    'curl smtps://mail.example.jp: SSL: no alternative certificate subject name matches target host name',
    "stream_socket_client(): Peer certificate CN=`*.host.example' did not match expected CN=`smtp.example.jp'",
    'System.Net.Mail.SmtpException: RemoteCertificateNameMismatch',
    'The server you are connected to (smtp.example.jp) uses a certificate: The target principal name is incorrect.',
    'smtp: invalid peer certificate: certificate not valid for name "mail.example.jp"',
    'lettre smtp error: invalid peer certificate: NotValidForName',
    "The host name did not match the name given in the server's SSL certificate: smtp.example.jp",
    'STARTTLS with mail.example.jp: The name in the certificate does not match the expected.',
  ].map((text, n): [string, string, string] => [
    `a certificate for another name, ${n}`,
    text,
    'bounce-tls-name-mismatch',
  ]),
  // One that nobody vouches for.
  ...[
    node('unable to verify the first certificate'),
    node('smtp: UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    node('DEPTH_ZERO_SELF_SIGNED_CERT'),
    node('CERT_HAS_EXPIRED'),
    node('self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca'),
    go('tls: failed to verify certificate: x509: certificate signed by unknown authority'),
    go('x509: certificate has expired or is not yet valid: current time 2026-11-24 is after 2026-11-01'),
    'mutt: smtp.example.jp: the certificate is not trusted',
    java('javax.net.ssl.SSLHandshakeException: PKIX path building failed'),
    java('unable to find valid certification path to requested target'),
    'MailKit.Security.SslHandshakeException: RemoteCertificateChainErrors',
    'smtp.example.jp: The SSL certificate presented by the server is not trusted by the system.',
    'SMTP server: The certificate chain was issued by an authority that is not trusted.',
    'smtp: invalid peer certificate: UnknownIssuer',
    python(500, 'certificate verify failed: unable to get local issuer certificate'),
  ].map((text, n): [string, string, string] => [
    `an untrusted certificate, ${n}`,
    text,
    'bounce-certificate-untrusted',
  ]),
  // One side encrypts at once, the other after a greeting.
  ...[
    node('40C7:error:0A00010B:SSL routines:ssl3_get_record:wrong version number'),
    'smtplib, smtp.example.jp: [SSL: WRONG_VERSION_NUMBER]',
    go('unencrypted connection'),
    go('tls: first record does not look like a TLS handshake'),
    java('javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?'),
    java('io.netty.handler.ssl.NotSslRecordException: not an SSL message (smtp.example.jp:587)'),
    'MailKit: The handshake failed due to an unexpected packet format.',
    'smtp.example.jp:587: An unexpected TLS packet was received.',
    'smtp.example.jp:587: error:0A0000C6:SSL routines::packet length too long',
    'smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.',
    thunderbird(
      "Unable to establish a secure link with Outgoing server (SMTP) mail.example.jp using STARTTLS since it doesn't advertise that feature.",
    ),
    'Outgoing server (SMTP): Your server does not support the connection encryption type you have specified.',
    'System.Net.Mail.SmtpException: Server does not support secure connections.',
    swift('530 5.7.0 A SSL/TLS-connection is required for authentication.'),
  ].map((text, n): [string, string, string] => [`two kinds of encryption, ${n}`, text, 'bounce-starttls-required']),
  ...[
    'smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
    thunderbird('The Outgoing server (SMTP) mail.example.jp does not support the selected authentication method.'),
    'javax.mail: No authentication mechanisms supported by both server and client',
    'Outlook, outgoing server (SMTP): None of the authentication methods supported by this client are supported by your server.',
    node('Invalid login: 504 5.7.4 Unrecognized authentication type'),
    '504 5.7.4 Unrecognized authentication type [PR0P264CA0301.FRAP264.PROD.OUTLOOK.COM]',
  ].map((text, n): [string, string, string] => [`no login is offered, ${n}`, text, 'bounce-server-offers-no-login']),
  // The network.
  ...[
    node('connect ECONNREFUSED 192.0.2.7:587'),
    node('connect ETIMEDOUT 192.0.2.7:465'),
    node('getaddrinfo ENOTFOUND smtp.exmaple.jp'),
    node('Greeting never received'),
    go('dial tcp: lookup smtp.exmaple.jp on 192.0.2.53:53: no such host'),
    go('dial tcp 192.0.2.7:587: i/o timeout'),
    'smtplib, smtp.exmaple.jp: [Errno -2] Name or service not known',
    'smtplib, smtp.example.jp: [Errno -3] Temporary failure in name resolution',
    'smtplib, smtp.exmaple.jp: [Errno 8] nodename nor servname provided, or not known',
    'php_network_getaddresses: getaddrinfo failed, smtp.exmaple.jp:587',
    'smtplib, smtp.example.jp: [Errno 113] No route to host',
    'smtplib, smtp.example.jp: [Errno 101] Network is unreachable',
    go('dial tcp 192.0.2.7:465: operation timed out'),
    'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.jp, port: 465',
    "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.jp, 25; timeout -1".replace(
      '25',
      '587',
    ),
    'SMTP error: could not connect to host smtp.example.jp',
    '2026-11-24 SMTP ERROR: Failed to connect to server: (0)',
    'Connection could not be established with host smtp.example.jp',
    'The following From address failed: SMTP connect() failed.',
    'Net::OpenTimeout: execution expired (smtp.example.jp:465)',
    '421 Cannot connect to SMTP server 192.0.2.7 (192.0.2.7:587), connect error 10060',
    'smtplib.SMTPServerDisconnected: Connection unexpectedly closed',
    'mail: Timeout(30) while trying to read from SMTP server',
    'System.Net.Mail.SmtpException: connected host has failed to respond 192.0.2.7:587',
    'System.Net.Mail.SmtpException: target machine actively refused it 192.0.2.7:587',
    thunderbird(
      'The message could not be sent because the connection to Outgoing server (SMTP) mail.example.jp timed out.',
    ),
    thunderbird('The message could not be sent because connecting to Outgoing server (SMTP) mail.example.jp failed.'),
    'Outlook cannot connect to your outgoing (SMTP) e-mail server.',
  ].map((text, n): [string, string, string] => [`no connection, ${n}`, text, 'bounce-could-not-connect']),
  [
    'a connection that failed because of the certificate',
    'certificate verify failed\nSMTP Error: Could not connect to SMTP host.',
    'bounce-certificate-untrusted bounce-could-not-connect',
  ],
  // The login.
  ['PHPMailer', 'SMTP Error: Could not authenticate.', 'bounce-login-rejected'],
  [
    'Swift Mailer',
    'Failed to authenticate on SMTP server with username "info@example.jp" using 2 possible authenticators',
    'bounce-login-rejected',
  ],
  ['Thunderbird', 'Unable to authenticate to Outgoing server (SMTP) mail.example.jp.', 'bounce-login-rejected'],
  ['Python, login', python(535, 'Error: authentication failed'), 'bounce-login-rejected'],
  ['Roundcube, login', 'SMTP-Fehler (535): Anmeldung fehlgeschlagen: authentication failed', 'bounce-login-rejected'],
  [
    'Exchange, without the code',
    'MailKit.Security.AuthenticationException: 5.7.3 Authentication unsuccessful [FR3P281CA0099.DEUP281.PROD.OUTLOOK.COM]',
    'bounce-login-rejected bounce-basic-auth-disabled',
  ],
  [
    'Microsoft 365 in German',
    '535 5.7.139 Authentifizierung nicht erfolgreich, die Standardauthentifizierung ist deaktiviert.',
    'bounce-basic-auth-disabled bounce-login-rejected',
  ],
  [
    'Microsoft 365, what followed and why',
    'The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    'bounce-basic-auth-disabled bounce-relay-denied',
  ],
  ['Tencent', '535 Login Fail. Please enter your authorization code to login.', 'bounce-app-password-required'],
  ['Purelymail', 'Login failed – please create an app password.', 'bounce-app-password-required'],
  [
    'an app password, other words',
    node('Invalid login: 550 5.7.0 Use an application password here'),
    'bounce-app-password-required',
  ],
  [
    'Postfix, its login server',
    '454 4.7.0 Temporary authentication failure: generic failure',
    'bounce-too-many-attempts',
  ],
  [
    'Google, login not now',
    '454-4.7.0 Cannot authenticate due to temporary system problem. Try again later.',
    'bounce-too-many-attempts',
  ],
  ['Exim, login not now', '435 Unable to authenticate at present', 'bounce-too-many-attempts'],
  // Not logged in.
  ['Swift Mailer, relay', swift('554 5.7.1 <a@example.net>: Relay access denied'), 'bounce-relay-denied'],
  [
    'nodemailer, relay',
    node("Can't send mail - all recipients were rejected: 550 5.7.1 Relaying denied"),
    'bounce-relay-denied',
  ],
  ['Outlook, relay', windows('550 5.7.1 <a@example.net>... Relaying denied'), 'bounce-relay-denied'],
  [
    'Thunderbird in Portuguese, relay',
    'Ocorreu um erro ao enviar a mensagem. Resposta do servidor: 5.7.1 <a@example.net>: Relay access denied.',
    'bounce-relay-denied',
  ],
  [
    'PEAR',
    'Failed to set sender [SMTP: Invalid response code received from server (code: 530, response: 5.7.1 Authentication required)]',
    'bounce-relay-denied',
  ],
  ['OpenSMTPD', '530 5.5.1 Invalid command: Must issue an AUTH command first', 'bounce-relay-denied'],
  ['Exchange of one’s own, not logged in', '530 5.7.1 Client was not authenticated', 'bounce-relay-denied'],
  ['other words', '550 You need to authenticate first', 'bounce-relay-denied'],
  [
    'other words, introduced',
    'Error: 550 SMTP authentication is needed, authentication required (in reply to RCPT TO command)',
    'bounce-relay-denied',
  ],
  // The sender.
  ['Stalwart', '501 5.5.4 You are not allowed to send from this address.', 'bounce-sender-not-owned'],
  ['Domainfactory', swift('550 envelope sender not allowed'), 'bounce-sender-not-owned'],
  ['Postal', '530 From/Sender name is not valid', 'bounce-sender-not-owned'],
  ['Naver', '554 5.7.1 The sender address is unauthorized aBcD - nsmtp', 'bounce-sender-not-owned'],
  [
    'other words, MailKit',
    'MailKit.Net.Smtp.SmtpCommandException: 5.1.0 Sender is not allowed to send from example.com (R2)',
    'bounce-sender-not-owned',
  ],
  // Limits.
  [
    'Microsoft 365, quota',
    '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException',
    'bounce-rate-limit-of-host',
  ],
  [
    'Microsoft 365, too many at once',
    '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
    'bounce-rate-limit-of-host',
  ],
  ['Google relay, a day', '550-5.4.5 Daily SMTP relay limit exceeded for customer.', 'bounce-rate-limit-of-host'],
  [
    'GMX',
    '450-Requested mail action not taken: mailbox unavailable\n450 Mail send limit exceeded.',
    'bounce-rate-limit-of-host',
  ],
  ['Migadu', swift('554 5.7.1 Reached address outgoing limits for info@example.jp'), 'bounce-rate-limit-of-host'],
  ['Mimecast', '550 Exceeding outbound thread limit', 'bounce-rate-limit-of-host'],
  [
    'a day, other words',
    thunderbird(
      'An error occurred while sending mail. The mail server responded: 5.7.1 <DATA>: Data command rejected: only 50 messages per day.',
    ),
    'bounce-rate-limit-of-host',
  ],
  [
    'a day, alone',
    '550 5.7.1 You have sent more messages than allowed in the last 24 hours',
    'bounce-rate-limit-of-host',
  ],
  // The account.
  ['Mimecast, not enabled', '451 Account outbounds disabled', 'bounce-account-not-fit'],
  ['Zoho, blocked', '554 5.1.8 Email Outgoing Blocked', 'bounce-account-not-fit'],
  ['Hostinger, switched off', '554 5.7.1 <info@example.jp>: Disabled by user from hPanel', 'bounce-account-not-fit'],
  ['SMTP2GO', 'gomail: could not send email 1: 552 Your account has been suspended.', 'bounce-account-not-fit'],
  ['NetEase', '550 User suspended', 'bounce-account-not-fit'],
  ['an account, other words', '554 Your mail account is blocked for sending', 'bounce-account-not-fit'],
  [
    'Outlook.com, with where to read on',
    "550 5.7.515 Access denied, sending domain EXAMPLE.JP doesn't meet the required authentication level. The sender's domain doesn't meet the requirements defined for it. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303",
    'bounce-dmarc-or-spf',
  ],
  // Answers to a login, with nothing around them.
  [
    'an app password, at the end',
    '535 5.7.8 Error: authentication failed: you need an app-specific password',
    'bounce-app-password-required',
  ],
  ['too many, alone', '421 4.7.0 Too many unsuccessful authentication attempts', 'bounce-too-many-attempts'],
  ['no login, alone', '502 5.5.2 AUTH is not implemented', 'bounce-server-offers-no-login'],
  ['no login, a program', 'auth plain\n500 5.5.1 Command "AUTH" is not recognised', 'bounce-server-offers-no-login'],
  ['encryption first, alone', '554 5.7.3 Use TLS: it is required for authentication', 'bounce-starttls-required'],
  [
    'another country, alone',
    '554 5.7.1 Logins from foreign countries are switched off for authentication',
    'bounce-country-or-address-block',
  ],
  ['another sender, alone', '550 5.1.0 The sender must match the authenticated user', 'bounce-sender-not-owned'],
  ['a limit of sending, alone', '554 5.7.0 Sending quota exceeded for info@example.jp', 'bounce-rate-limit-of-host'],
  ['a limit, without the code', '5.7.1 You have reached the limit of 50 mails per day', 'bounce-rate-limit-of-host'],
  ['an account, alone', '550 5.7.1 Outgoing mail is disabled for the account', 'bounce-account-not-fit'],
  [
    '.NET, without the code',
    'System.Net.Mail.SmtpException: The server response was: please authenticate before you send',
    'bounce-relay-denied',
  ],
  [
    'Microsoft 365 in Portuguese, wrapped',
    'Não foi possível enviar a mensagem de teste ao servidor - 535 5.7.139\nAutenticação malsucedida, a solicitação não atendeu aos critérios para\nser autenticada com sucesso. Entre em contato com seu administrador.',
    'bounce-basic-auth-disabled bounce-login-rejected',
  ],
  [
    'introduced, without the code',
    'I get this error: 5.7.0 Must issue a STARTTLS command first',
    'bounce-starttls-required',
  ],
  // Who met an error tells of it.
  [
    'a letter',
    'Hello, since Monday I cannot send from my shop address. Gmail says "535 Incorrect authentication data". The password was changed twice and works in the webmail. What does it mean?',
    'bounce-login-rejected',
  ],
  [
    'a letter in German',
    'Guten Tag, seit Montag erhalte ich beim Senden diese Fehlermeldung:\n535 Authentication credentials invalid\nDas Passwort stimmt, im Webmail geht es. Was bedeutet das?',
    'bounce-login-rejected',
  ],
  [
    'a letter in Japanese',
    'お世話になっております。Gmailから独自ドメインで送信すると次のエラーが返ってきます。\n535 Incorrect authentication data\n設定は以前と同じです。原因を教えてください。',
    'bounce-login-rejected',
  ],
  // Programs' own ways to show an answer.
  ['Python 3, a pair', "(554, b'5.7.0 unknown sender address info@example.jp')", 'bounce-sender-not-owned'],
  ['Python 2, a pair', "mailer: (550, 'User has no permission')", 'bounce-login-rejected'],
  ['Python, without its bracket', "421, b'Please activate your account before you send'", 'bounce-account-not-fit'],
  [
    'Python, what went over the line',
    "send: 'mail from:<info@example.jp>\\r\\n'\nreply: b'553 5.7.1 <info@example.jp>: Sender address rejected: not logged in\\r\\n'",
    'bounce-relay-denied',
  ],
  [
    '.NET, in two lines',
    'The server response was: 5.7.1\n<a@example.net>: Sender address rejected: Access denied',
    'bounce-sender-not-owned',
  ],
  [
    'PHPMailer, no code',
    'SMTP server error: The domain example.net is not allowed as a sender domain.',
    'bounce-sender-not-owned',
  ],
  [
    'PHPMailer, of recipients',
    'SMTP Error: The following recipients failed: a@example.net: Es necesaria la autenticación',
    'bounce-relay-denied',
  ],
  [
    'Magento, the code behind',
    '"Exception message was: too many messages today (#4.7.1)"',
    'bounce-rate-limit-of-host',
  ],
  ['the code behind', `The return path doesn't conform with the login, SMTP code: 553`, 'bounce-sender-not-owned'],
  ['the code in square brackets', 'Error SMTP: [553] wrong sender, not verified', 'bounce-sender-not-owned'],
  [
    'the code in bold',
    'MailKit: **5.1.0 The sender is not permitted to send from example.net**',
    'bounce-sender-not-owned',
  ],
  [
    'MailKit, cut off',
    'The SMTP server has unexpectedly disconnected: Login failed: wrong password',
    'bounce-login-rejected',
  ],
  [
    'Thunderbird’s kin, French',
    "Réponse du serveur : 550 5.1.0 Émetteur non autorisé. OFR_999\nServeur : 'smtp.example.fr'",
    'bounce-sender-not-owned',
  ],
  [
    'Postal',
    '"message": "The From address is not authorised to send mail from this server"',
    'bounce-sender-not-owned',
  ],
  [
    'SendGrid, quoted, with advice',
    "answer: '550 The from address does not match a verified Sender Identity. Nothing is sent before that is done. See https://sendgrid.com/docs/ and read the section on identities',",
    'bounce-sender-not-owned',
  ],
  [
    'Google relay, cut',
    'Failed: 5.7.1 Invalid credentials for relay [192.0.2.9] for one of the domains',
    'bounce-relay-denied',
  ],
  [
    'cPanel, returned',
    'This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to all of its recipients.\nDomain example.net has exceeded the max emails per hour (61/60 (101%)) allowed. Message will be reattempted later',
    'bounce-rate-limit-of-host',
  ],
  [
    'Microsoft 365, returned',
    "Your message couldn't be delivered because you weren't recognized as a valid sender. You can ask the admin of your email for assistance with this. Remote Server returned '550 5.1.8 Access denied, bad outbound sender'",
    'bounce-account-not-fit',
  ],
  ['a login too often', '535 5.7.0 login error, the account was used too many times', 'bounce-too-many-attempts'],
  // Connections.
  ['MailKit, no login', 'MailKit: The SMTP server does not support authentication.', 'bounce-server-offers-no-login'],
  [
    'nodemailer, unknown protocol',
    "140770FC:SSL routines:ssl23_hello:unknown protocol { command: 'CONN' }",
    'bounce-starttls-required',
  ],
  ['curl in R', 'curl (smtp_server): schannel: SEC_E_CERT_EXPIRED', 'bounce-certificate-untrusted'],
  [
    'Go, an old certificate',
    go('x509: certificate relies on legacy Common Name field, use SANs'),
    'bounce-certificate-untrusted',
  ],
  ['a queue', 'Job send-mail failed, reason: certificate has expired', 'bounce-certificate-untrusted'],
  [
    'PHPMailer, a port',
    'Unable to connect to mail.example.jp:587 (Connection timed out) [vendor/phpmailer/src/SMTP.php]',
    'bounce-could-not-connect',
  ],
];

const delivered = (answer: string) => `The response from the remote server was:\n${answer}`;

/** [what it is, the text]: quoted or told by somebody, or said by another server than the one for sending. */
export const NOT_OF_PROGRAMS: [string, string][] = [
  // Gmail's words before the answer of a recipient's server, cut off from the rest.
  ...[
    '454 4.7.0 TLS not available due to local problem',
    '530 5.7.0 Must issue a STARTTLS command first',
    '550 SMTP authentication is required.',
    '550 5.7.1 You have sent more messages than allowed in the last hour',
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
  ].map((answer): [string, string] => [`of a recipient: ${answer}`, delivered(answer)]),
  ['the same in French', 'Réponse du serveur distant :\n454 4.7.0 TLS not available due to local problem'],
  ['the same in Japanese', 'リモート サーバーからの応答:\n530 5.7.0 Must issue a STARTTLS command first'],
  // Articles.
  [
    'an article',
    'SMTP 535, explained\nA server that answers "535 Incorrect authentication data" usually means that the password is wrong. Open the settings of your mail program and type it again.',
  ],
  [
    'an article of errors in Dutch',
    'De fout 535 betekent dat de gebruikersnaam niet klopt.\n535 Incorrect authentication data\nAls u deze melding ziet, moet u de gegevens opnieuw invullen in het programma.',
  ],
  [
    'an article in Spanish',
    'Cómo resolver el error 535\nEl aviso "535 Authentication credentials invalid" significa que los datos no son correctos. Revisa la contraseña del buzón en tu programa.',
  ],
  [
    'an article in Japanese',
    '535エラーとは、メールサーバーへのログインに失敗したときの表示です。\n535 Incorrect authentication data\nと表示された場合は、パスワードをもう一度ご確認ください。',
  ],
  [
    'an article in Korean',
    '535 오류의 원인은 대부분 비밀번호입니다. "535 5.7.8 Username and Password not accepted" 메시지가 보이는 경우 앱 비밀번호를 새로 만들어 다시 시도하세요.',
  ],
  [
    'a list of codes',
    '535 Incorrect authentication data\nThe password of the mailbox is not right.\n530 Authentication required\nThe program does not log in at all.\n552 Message size exceeds limit\nThe attachment of the mail is too large.',
  ],
  [
    'a newsletter without a mark',
    'Order confirmations have stopped arriving at many shops. Customers wait for mails that never come. Somewhere in the log there is a line that reads: 535 Authentication failed. Errors of this kind cost more sales than any other.',
  ],
  [
    'an article on certificates',
    'The most common reason for "x509: certificate signed by unknown authority" with smtp servers is a missing chain. Browsers fetch the missing part on their own and mail programs do not.',
  ],
  [
    'a standard',
    '535 5.7.8  Authentication credentials invalid\n   This response to the AUTH command indicates that the login\n   failed because of what was sent by the client.  In this\n   case the client SHOULD ask the user for other credentials.',
  ],
  // Tickets, circulars, notes of a release.
  [
    'a ticket',
    '[Ticket #1207] Copier cannot mail\nReported by: Mia\nThe copier on the second floor shows 535 5.7.3 Authentication unsuccessful. Please look at it this week if there is time.',
  ],
  [
    'an issue',
    'Describe the bug: after the update no mail goes out from the shop.\n535 Incorrect authentication data\nSteps to reproduce: open the settings page and press the test button.',
  ],
  [
    'a circular',
    'Dear colleagues, the scanners will be moved to another account on Friday. Those that still show "535 5.7.139 Authentication unsuccessful, basic authentication is disabled" are done next week. No action is needed on your side.',
  ],
  [
    'notes of a release',
    'Release notes 3.1\n- Fixed: the import of large folders no longer stops\n- Fixed: 535 Incorrect authentication data was shown when the server was busy\n- New: a darker theme for the settings page',
  ],
  [
    'an answer in a help page',
    '553 <a@example.net>: Sender address rejected: not owned by user info@example.jp\nThe server did not take the mail because the address does not belong to the login.\nSolution: choose the account whose address you want to send from.',
  ],
  [
    'a newsletter of the week',
    'In this week’s issue: what changes for shops, a look at DMARC, and a reader asks about "535 5.7.8 Username and Password not accepted". Read on for the answer.',
  ],
  [
    'a list of changes',
    '2.3.0\n* mailer: try again on 454 4.7.0 Too many login attempts\n* mailer: show 535 5.7.8 Username and Password not accepted to the owner',
  ],
  [
    'an article in Chinese',
    '发信时提示 535 Login Fail. Please enter your authorization code to login 怎么办？需要先在邮箱的设置页面里开启发信服务，再用生成的授权码代替密码登录。',
  ],
  [
    'an article in French',
    "Erreur « 535 Incorrect authentication data » : la solution\nLe mot de passe saisi dans le logiciel n'est plus le bon. Remplacez-le par celui de la boîte.",
  ],
  [
    'an article in Spanish, as a question',
    '¿Te aparece 535 Incorrect authentication data en el panel? Entra en las cuentas de correo, cambia la contraseña y vuelve a configurar el programa. Recuerda escribir la dirección completa.',
  ],
  [
    'notes of a helper',
    'Customer wrote by chat: 550 5.7.60 SMTP; Client does not have permissions to send as this sender. Told to ask the administrator for the right. Nothing was heard since then.',
  ],
  ['a tracker', '[JIRA] (OPS-7) SMTP\nMia updated OPS-7: the app logs "535 5.7.8 Error: authentication failed"'],
  [
    'logins of others',
    'dovecot_login authenticator failed for (x) [192.0.2.1]: 535 Incorrect authentication data (set_id=info)',
  ],
  ['an address on a list, alone', '554 5.7.1 Your IP has sent too many messages per hour'],
  ['too large, alone', '552 5.2.3 Your message exceeds the limit'],
  ['a list of recipients', '550 5.7.1 RESOLVER.RST.NotAuthorized; you are not authenticated to send to the group'],
  ['the same in German', 'Die Antwort des Remoteservers lautet:\n530 5.7.0 Must issue a STARTTLS command first'],
  ['a web site', 'SSL certificate problem: certificate has expired (https://mail.example.org/)'],
  // Other servers and programs.
  ['FTP', '530 Login authentication failed'],
  ['IMAP', 'Error: self signed certificate, imap.example.jp:993'],
  [
    'a package registry',
    'request to https://registry.example.org failed, reason: self signed certificate in certificate chain',
  ],
  ['a repository', 'unable to access https://git.example.org/: error:0A00010B:SSL routines::wrong version number'],
  ['a data base', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ['a log of deliveries', 'postfix/smtp[2474]: connect to mx.example.net[192.0.2.5]:25: Connection refused'],
  [
    'a log of deliveries, relay',
    'postfix/smtp[81]: to=<a@example.net>, status=bounced (host mx.example.net[192.0.2.5] said: 554 Relay access denied)',
  ],
  [
    'a program’s own address on a block list',
    node(
      "Can't send mail - all recipients were rejected: 554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org",
    ),
  ],
  [
    'a notice of Exim',
    'This message was created automatically by mail delivery software.\n  SMTP error from remote mail server after RCPT TO:<a@example.net>: 550 relay not permitted',
  ],
  ['too large, for a program', swift('552 5.3.4 Message size exceeds fixed limit')],
  [
    'unknown user, for a program',
    node("Can't send mail - all recipients were rejected: 550 5.1.1 <a@example.net>: user unknown"),
  ],
  [
    'Exim delivers',
    '2026-11-24 1pfdJV-0004-9X == a@example.net R=dnslookup T=remote_smtp defer (113): No route to host H=mail.example.net',
  ],
  ['OpenSMTPD delivers', 'smtpd[26]: smtp-out: Started TLS\nsmtpd[70]: warn: certificate has expired'],
  ['a list of answers in Swedish', '450 4.2.1 Vänta.\n530 5.5.1 Logga in.\n534 5.7.9 Lösenord krävs.'],
  [
    'a line and what it means, Japanese',
    '550-5.7.26 The MAIL FROM domain [example.jp] has an SPF record with a hard fail policy\nこのエラーは、許可のないサーバーを使ったときに発生します。',
  ],
  ['a line and what it means', '535 Incorrect authentication data\nThis error occurs when the password is outdated.'],
  [
    'an answer to a mail',
    'Just take the full address as user name and leave everything else as it stands in the manual. That does it.\n\nOn Mon, Nov 23, 2026 at 8:10 AM Ann <ann@example.net> wrote:\n> SMTP Error: Could not authenticate.',
  ],
  [
    'notes under a heading',
    '## Was zu tun ist\n- Der Anbieter lässt nur zwanzig Mails zu und antwortet dann ("554 5.7.1 too many messages from sender in last 60 minutes"). Die übrigen gehen am Tag darauf hinaus.',
  ],
  ['a recipient that gets too much', '450 4.2.1 The user you are trying to contact is receiving mail too quickly.'],
];
