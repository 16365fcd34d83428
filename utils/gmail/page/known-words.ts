import { fold } from '../text/fold';

/** What Gmail writes under an address; braces stand for what is read in any language. */
interface RowWords {
  /** "Treat as an alias" is off. */
  notAlias?: string;
  sentThrough: string;
  secured?: string;
  securedSsl?: string;
  unsecured?: string;
  onPort?: string;
  replyTo?: string;
  unverified?: string;
}

/**
 * As seen in pictures of Gmail, see docs/gmail-page.md; German as told by one who saw it. Words are a second opinion:
 * see tokens.ts for the first.
 */
const rows: Record<string, RowWords> = {
  en: {
    notAlias: 'Not an alias.',
    sentThrough: 'Mail is sent through: {host}',
    secured: 'Secured connection on port {port} using {security}',
    unsecured: 'Unsecured connection',
    onPort: 'on port {port}',
    replyTo: 'Reply-to: {address}',
    unverified: 'Unverified',
  },
  ja: {
    notAlias: 'エイリアスではありません。',
    sentThrough: 'メールの経由サーバー: {host}',
    secured: '{security} を使用したポート {port} でのセキュリティで保護された接続',
    unsecured: '保護されていない接続',
  },
  fr: {
    notAlias: "Ceci n'est pas un alias.",
    sentThrough: 'Les e-mails sont envoyés par : {host}',
    secured: 'Connexion {security} sécurisée sur le port {port}',
  },
  'es-419': {
    notAlias: 'No es un alias.',
    sentThrough: 'El correo se envía a través de: {host}',
    secured: 'Conexión segura en el puerto {port}, utiliza {security}',
  },
  'zh-TW': {
    notAlias: '不是別名。',
    sentThrough: '郵件遞送伺服器：{host}',
    secured: '採用 {security} 的加密連線 (通訊埠 {port})',
  },
  ko: {
    notAlias: '별칭이 아닙니다.',
    sentThrough: '메일 발송 중계 서버: {host}',
    secured: '포트 {port}에서 {security}를 사용한 보안 연결',
    // The particle follows the sound of the word, as it does in the edit window.
    securedSsl: '{security}을 사용한 보안 연결',
  },
  id: {
    notAlias: 'Bukan alias.',
    sentThrough: 'Surat dikirim melalui: {host}',
    // Gmail's own sentence has no space between port and word at 465.
    secured: 'Sambungan aman pada port {port}menggunakan {security}',
    replyTo: 'Jawab ke alamat: {address}',
  },
  'zh-CN': {
    sentThrough: '邮件通过 {host} 发送',
    secured: '使用 {security} 的安全连接（端口 {port}）',
  },
  de: {
    sentThrough: 'Nachricht wurde gesendet über: {host}',
    secured: 'Sichere Verbindung auf Port {port} mit {security}',
  },
};

export type Phrase = 'notAlias' | 'sentThrough' | 'unsecured' | 'unverified';

/** What is written around the braces, as patterns: any spacing, either apostrophe. */
const piecesOf = (words: string): string[] =>
  fold(words)
    .split(/\{\w+\}/)
    .map((piece) => piece.trim().replace(/[.()]/g, '\\$&').replaceAll("'", "['’]").replaceAll(' ', '\\s*'))
    .filter(Boolean);

/** Not within a longer word. Longer ones first, so that none is cut by its beginning. */
const anyOf = (pieces: string[], after = ''): string =>
  `(?<![A-Za-zÀ-ɏ])(?:${pieces.toSorted((a, b) => b.length - a.length).join('|')})${after}`;

const beginning = (phrase: Exclude<Phrase, 'notAlias'>): string =>
  anyOf(
    Object.values(rows).flatMap((words) =>
      piecesOf(words[phrase] ?? '')
        .slice(0, 1)
        .map(withoutColon),
    ),
  );

const withoutColon = (piece: string): string => piece.replace(/(?:\\s\*)?:$/, '');
const withoutStop = (piece: string): string => piece.replace(/(?:\\\.|。)$/, '');

const patterns: Record<Phrase, RegExp> = {
  notAlias: new RegExp(
    anyOf(
      Object.values(rows).flatMap(({ notAlias = '' }) => piecesOf(notAlias).map(withoutStop)),
      '(?:[.。]|(?=\\s*$))',
    ),
    'i',
  ),
  sentThrough: new RegExp(beginning('sentThrough'), 'i'),
  unsecured: new RegExp(beginning('unsecured'), 'i'),
  unverified: new RegExp(beginning('unverified'), 'i'),
};

/** The first place in the folded text where Gmail says this, in any language in which its words are known. */
export function findPhrase(phrase: Phrase, text: string): { start: number; end: number } | undefined {
  const found = patterns[phrase].exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Languages in which all that a row can say of its server and its alias box is known: what it does not say is known, too. */
export const isFullyKnown = (language: string | undefined): boolean => rowsIn(language)?.notAlias !== undefined;

/** Is there text in details in this language, their tokens cut out, that is not known? */
export function hasUnknownWords(text: string, language: string | undefined): boolean {
  const known = language === undefined ? undefined : knownIn(language);
  return /[^\s:]/.test(known ? text.replaceAll(known, '') : text);
}

const knownPatterns = new Map<string, RegExp>();

function knownIn(language: string): RegExp | undefined {
  const words = rowsIn(language);
  if (!words || knownPatterns.has(language)) return knownPatterns.get(language);
  const pieces = Object.values(words).flatMap(piecesOf).map(withoutColon);
  const pattern = new RegExp(anyOf(pieces, '(?![A-Za-zÀ-ɏ])'), 'gi');
  knownPatterns.set(language, pattern);
  return pattern;
}

const rowsIn = (language: string | undefined): RowWords | undefined =>
  language !== undefined && Object.hasOwn(rows, language) ? rows[language] : undefined;

/** All that Gmail is known to write under an address, without what it writes there of the user. */
export const rowPhrases = (): string[] =>
  Object.values(rows)
    .flatMap((words) => Object.values(words) as string[])
    .flatMap((words) => words.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => (piece.match(/\p{L}/gu)?.length ?? 0) > 2);
