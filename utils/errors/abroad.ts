// Words in which servers answer in other languages than English, in small letters.

/** The one who sends. */
export const SENDER_ABROAD =
  /remitente|mittente|remetente|expéditeur|[ée]metteur|absender|afzender|差出人|送信者|发件人|寄件人|발신자/;
/** What is not taken, or not as it is. */
export const DENIED_ABROAD =
  /valid|válid|ungültig|ongeldig|permiti|consentit|autori|erlaubt|zugelassen|berechtigt|toegestaan|refus|rechaz|rifiut|recus|無効|許可|无效|不允许|拒绝|無效|거부/;
/** The one who is written to. */
export const RECIPIENT_ABROAD =
  /destinatari|destinataire|destinatário|empfänger|ontvanger|geadresseerde|宛先|受信者|收件人|수신자|수신인/;
/** The login. */
export const LOGIN_ABROAD = /autentica|authenticatie|authentifi|authentisi|anmeld|認証|认证|驗證|인증/;
/** What is needed. */
export const NEEDED_ABROAD = /neces|requer|requier|richiest|erforder|nötig|verplicht|vereist|obligat|必要|需要|필요/;
