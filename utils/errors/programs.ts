import type { PlainText } from './plain-text';

/**
 * Who speaks in a text without words of Gmail: a program that hands mail to its outgoing server, as Gmail does, so that the
 * server's answer means the same; or a server that delivers to a recipient, whose answer says nothing about sending as.
 */

/** Words of programs and libraries about their outgoing server. */
// biome-ignore format: words, not code
export const SENDING: readonly string[] = [
  // Thunderbird, in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Chinese.
  'outgoing server (smtp)', 'an error occurred while sending mail', 'an error occurred when sending mail',
  'fehler beim senden der nachricht', 'postausgangsserver (smtp)', "une erreur est survenue lors de l'envoi",
  'serveur sortant (smtp)', 'servidor de salida (smtp)', 'ocurrió un error al enviar',
  'ha ocurrido un error al enviar', 'servidor de envio (smtp)', 'erro (smtp) ocorreu',
  'ocorreu um erro ao enviar', 'server in uscita (smtp)', "errore durante l'invio", 'uitgaande server (smtp)',
  'メール送信中にエラー', 'メール送信時にエラー', '送信 (smtp) サーバー', '发送邮件时出错',
  'senden der nachricht fehlgeschlagen', 'sending of the message failed', 'error al enviar el mensaje',
  'errore inviando il messaggio', 'fout opgetreden bij het verzenden', "échec de l'envoi du message",
  'mail server responded:', 'mail-server antwortete', 'server hat geantwortet', 'serveur de courrier a répondu',
  'serveur de messagerie a répondu', 'servidor de correo respondió', 'servidor de e-mail respondeu',
  'server di posta ha risposto', 'mailserver antwoordde', 'メールサーバーの応答', '邮件服务器响应', '메일 서버 응답',
  // Outlook and Windows Live Mail: the numbers are the same in every language.
  '0x800ccc7', '0x800ccc8', '0x800ccc6', ': smtp, ', 'protocol: smtp', 'protokoll: smtp', 'protocole : smtp',
  'protocolo: smtp', 'protocollo: smtp', 'プロトコル: smtp',
  // Apple Mail.
  'cannot send message using the server',
  // nodemailer, Swift Mailer and Symfony, PHPMailer, PEAR, Java, .NET, Python, Ruby, Go, Rust, Perl, msmtp, swaks, Roundcube.
  'invalid login:', 'eauth', 'mail command failed', "can't send mail - all recipients were rejected",
  'nodemailer', 'smtpconnection', 'expected response code',
  'connection could not be established with host', 'smtp error:', 'smtp error (', 'smtp error from server',
  'erreur smtp (', 'erreur smtp:', 'smtp-fehler (', 'smtp-fehler:', 'error smtp (', 'error smtp:',
  'smtp -> error', 'smtp code:', 'could not authenticate', 'server -> client', '[smtp:',
  'invalid response code received from server', 'javax.mail', 'jakarta.mail', 'mailsendexception', 'mailauthenticationexception', 'smtpsendfailedexception',
  'mail.smtp', 'mailkit',
  'the smtp server requires a secure connection', 'smtplib', 'smtpauthenticationerror', 'smtpsenderrefused',
  'smtprecipientsrefused', 'smtpdataerror', 'smtpserverdisconnected', 'smtpconnecterror',
  "send: 'mail from", "send: 'rcpt to", "send: 'auth", 'net::smtp', 'gomail', 'phpmailer', 'mail from failed', 'rcpt to failed', 'mail error on auth', 'permanent error (5',
  'transient error (4', 'smtp<', 'smtp <<<', 'smtp last response code', 'negative smtp reply', 'msmtp:',
  'auth login', 'auth plain', "command: 'conn'", 'unexpectedly disconnected:', 'exception message was:',
  // Words that many programs use.
  'smtp connection fail', 'smtp login failed', 'smtp authentication failed', 'smtp auth failed',
  'smtp server error:', 'smtp delivery error:', 'the server response was:', 'réponse du serveur :', 'serverantwort:',
  'respuesta del servidor:', 'resposta do servidor:', 'risposta del server:', 'antwoord van de server:',
  'failed to send', 'could not send', 'error sending', 'error while sending', 'error while trying to send',
  'unable to send', 'test email', 'test mail',
];

/** Words of servers that deliver, and of logs of theirs. */
export const DELIVERING: readonly string[] = [
  'this is the mail system at',
  'qmail-send program',
  'remote host said',
  'smtp error from remote mail server',
  'created automatically by mail delivery software',
  'permanent fatal errors',
  'transient non-fatal errors',
  'transcript of session',
  'refused to talk to me',
  'status=bounced',
  'status=deferred',
  'postfix/smtp',
  'smtp-out:',
  't=remote_smtp ',
  'postfix/lmtp',
  'postfix/local',
  ']:25',
  'remote server returned',
  'delivery has failed to these recipients',
  "couldn't be delivered",
  'could not be delivered',
];

/** In which Gmail, in an ordinary bounce, introduces the answer of a recipient's server; the user's own comes so as well. */
export const DELIVERED =
  /remote server(?:'s response)? was|other server returned was|(?:entfernten? ?|remote-?)servers? (?:lautet|war)|serveur distant|servidor remoto|server remoto|externe server|リモート ?サーバー|远程服务器|遠端伺服器|원격 서버|delivery (?:incomplete|failed|status)|message blocked|couldn't be delivered/;

/** Code and words as Python shows them. */
const PAIR = /\([45]\d\d, b?'|\b[45]\d\d, b'/g;

/** Where such a program speaks in a text, in order; nowhere, if it is the log of a server that delivers. */
export function programsIn({ folded }: PlainText): number[] {
  if (DELIVERING.some((mark) => folded.includes(mark))) return [];
  const marks = SENDING.flatMap((mark) => {
    const at = folded.indexOf(mark);
    return at < 0 ? [] : [at, folded.lastIndexOf(mark)];
  });
  const pairs = [...folded.matchAll(PAIR)].map(({ index }) => index);
  return [...marks, ...pairs].sort((a, b) => a - b);
}

/** A host, port or word that has to do with sending mail. */
const MAIL =
  /\bsmtps?(?![a-z\d])|starttls|[:\s](?:465|587|2525)\b|\b(?:smtp|mail|e-?mail)[\w-]*\.[\w-]|send(?:ing)?[- ](?:the )?(?:e-?mail|mail)/;
/** Fetching mail, or another server than that for submission. */
const FETCHING = /imap|pop3|https?:\/\/[\w.-]*(?:mail|smtp)|:(?:143|993|110|995|443|25)\b/;
/** Where a program says what the server answered, when it leaves out the code. */
export const ANSWERED =
  /(?:response was|responded|replied|antwortete|serverantwort|a répondu|réponse du serveur|respondió|respondeu|ha risposto|antwoordde|応答|应答|smtp server error|exception message was|unexpectedly disconnected|recipients failed: \S{1,320}) ?[:：] ?:? ?['"]?(?=\p{L})/iu;
/** How far from an error of TLS or of the network such a word stands. */
const NEAR = 300;

/** Is a fault of the connection at this place one with a server for sending mail? */
export function isOfSending({ folded }: PlainText, { start, end }: { start: number; end: number }): boolean {
  const near = folded.slice(Math.max(0, start - NEAR), end + NEAR);
  return MAIL.test(near) && !FETCHING.test(near) && !DELIVERING.some((mark) => folded.includes(mark));
}
