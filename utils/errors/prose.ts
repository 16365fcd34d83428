import { OPENING, type PlainText } from './plain-text';

/**
 * Does somebody write about errors in general: a help page, an article, a ticket, a circular? Such a text has sentences of
 * its own around the lines it quotes. Only asked of texts without words of Gmail about sending as. Where somebody speaks
 * of an error of his own, few signs say nothing.
 */
export function isAboutErrors(text: PlainText & { programs: readonly number[] }): boolean {
  const shown = text.shown.slice(0, LIMIT);
  const codes = new Set([...shown.matchAll(REPLY)].map(([, code]) => code)).size;
  if ((codes >= 2 && isListed(shown)) || new Set(shown.match(KNOWN_CODES)).size >= MANY_CODES) return true;
  if (new Set([...shown.matchAll(LINE_CODES)].map(([, code]) => code)).size >= MANY_LINES) return true;
  const lengths = sentencesOf(shown);
  const sentences = lengths.length;
  if (EXPLAINS.test(shown) && !OWN.test(shown)) return true;
  if (sentences < 2 && !lengths.some((words) => words >= LONG)) return false;
  const folded = text.folded.slice(0, LIMIT);
  const signs = SIGNS.filter((sign) => sign.test(folded)).length + (isListed(shown) ? 1 : 0);
  if (codes >= 3 || signs >= 3) return true;
  if ((opensWith(text.programs) || isReturn(folded)) && signs < 2) return false;
  if (OWN.test(shown.replace(QUOTED, ''))) return false;
  return signs > 0 || (sentences >= 3 && (codes === 2 || !OWN_LINE.test(shown)));
}

/** A program's own message begins with its words, and has sentences of its own. */
const opensWith = ([first = OPENING_WORDS]: readonly number[]): boolean => first < OPENING_WORDS;
/** So does that of a server that returns a mail. */
const isReturn = (folded: string): boolean => RETURNS.test(folded.slice(0, OPENING_WORDS));
const RETURNS =
  /created automatically by mail|this is the mail system at|couldn't be delivered|could not be delivered|delivery has failed to/;

/** More is not read, of the text and of a sentence. */
const LIMIT = 20_000;
const LONGEST = 400;
/** Within so many signs a program's message names itself. */
const OPENING_WORDS = 60;
/** The codes of SMTP; other numbers are ports. */
const CODE = '(?:42[12]|43[1245]|44[12679]|45[0-5]|471|50[0-5]|51[0-3]|52[135]|53[0458]|541|55[0-6]|571)';
const REPLY = new RegExp(`(?:^|[\\s${OPENING}])(${CODE})(?=[- ]\\S)`, 'gmu');
/** So many different ones of the codes of SMTP stand in a list of them only. */
const MANY_CODES = 5;
const KNOWN_CODES = new RegExp(`(?<![\\w.:/-])${CODE}(?![\\w.:/]\\d|\\w)`, 'g');
/** Different codes at the beginnings of lines: no server answers so often. */
const MANY_LINES = 3;
const LINE_CODES = new RegExp(`^(${CODE}) [45]\\.\\d`, 'gm');
/** One sentence that says what an error means. */
const EXPLAINS =
  /このエラーは[^。\n]{0,100}(?:発生|意味|示し|起こ)|\b[Tt]his error (?:means|occurs|happens|indicates)|[Dd]ieser Fehler (?:bedeutet|tritt)|[Cc]ette erreur (?:signifie|survient|se produit)|[EeQq](?:ste|uesto) err(?:or|o|ore) (?:significa|ocurre|ocorre|indica)|[Dd]eze fout (?:betekent|treedt)|(?:此|该|这个|這個)(?:错误|錯誤)(?:表示|意味)|이 오류는/;
/** What was met and pasted stands on a line of its own. */
const OWN_LINE = /^[^\p{L}\d\n]{0,3}(?:[245]\d\d[- ]|[45]\.\d\.\d|tls negotiation failed|smtp error|[a-z-]+: smtp;)/imu;
/** Who met an error speaks of himself; companies speak of "us". */
const OWN =
  /\b(?:I|[Mm]y|[Ii]ch|[Mm]eine?[mnrs]?|mir|mon|ma|mes|[Yy]o|mis?|me|[Ee]u|meu|minha|[Ii]o|mio|mia|[Ii]k|mijn|que je|dois-je|puis-je)\b|\b[Jj](?:'|’|e (?:n|re[cç]ois|suis|peux|viens|voudrais|dois|utilise))|私|お世話になって|教えて|困って|お願いし|我的|我用|请问|求助|제가|저는|도와주|알려주/;
/** Words of those who explain, report or announce; those of one line count once. */
export const SIGNS: readonly RegExp[] = [
  /(?<!to learn )how to (?:fix|solve|resolve|troubleshoot|set ?up|configure|correct|diagnose)|troubleshoot|step[- ]by[- ]step|quick fix|checklist|walk through|beheben|anleitung|schritt für schritt|comment (?:résoudre|corriger|réparer|configurer)|étape par étape|cómo (?:solucionar|resolver|corregir|arreglar|configurar)|como (?:resolver|corrigir|solucionar|configurar)|paso a paso|passo a passo|come (?:risolvere|correggere|configurare)|oplossen|naprawić|исправить|対処|対策|解決|解决|해결|방법|如何|怎么办|怎麼辦|步骤|步驟/,
  /(?:error|code|message|response|reply|status|this)(?:[ :'\w]){0,40} (?:means|indicates|occurs|happens|refers to|tells you|is returned|is caused|signals)\b|bedeutet|signifie|significa|signification|betekent|oznacza|означает|意味|とは、|의미|意思是|代表着|表示/,
  /common (?:causes|errors|reasons|smtp|problems)|(?:most|main|possible|likely) (?:common )?(?:causes?|reasons?)|causes? (?:&|and|\/) (?:solutions?|fix)|\bsolutions?\b|soluzione|root cause|\b(?:cause|reason|resolution|explanation|meaning): |ursachen?\b|lösung|causes? (?:fréquentes|possibles|courantes)|causas|soluci[oó]n|solução|oorzaak|przyczyn|причин|原因|理由|원인/,
  /(?:usually|typically|almost always|often|generally|commonly|häufig|üblicherweise|généralement|souvent|normalmente|solitamente|обычно|通常|一般的|代表的|常见|常見)/,
  /if you(?:'re| are)? (?:see|seeing|get|getting|receive|receiving|encounter)|you (?:may|might|can|will|could|should|need to)\b|wenn sie|möchten sie|si vous|vous (?:pouvez|devez)|si (?:usted|recibes|ves)|puedes|revisa\b|recuerda|asegúrate|comprueba|¿te |make sure|ensure that|stellen sie sicher|achten sie|vérifiez|assurez-vous|cochez|remplacez|controlla\b|assicurati|você (?:pode|deve)|se (?:ricevi|vedi)|als u|als je|場合|してください|ください。|경우|하세요|请检查|請檢查|请登录|如果您|如果你/,
  /in this week|read on|in this (?:guide|post|tutorial|article|section)|this (?:guide|article|post|page|section) |tl;dr|\bfaqs?\b|knowledge ?base|tutorial|read more|table of contents|key takeaways|error codes|error messages|fehlermeldung(?!:)|fehlercodes|in diesem (?:beitrag|artikel)|codes? d'erreurs?|messages? d'erreurs?|(?:códigos?|mensajes?|mensagens) de error?|codici di errore|foutmeldingen|エラーコード|エラーメッセージ(?![:：])|错误代码|오류 코드/,
  /ticket (?:id|#|no|number|status)|\[ticket|ticket #|case (?:id|#|number)|reference number|thank you for contacting|customer (?:wrote|says|said|reports|called)|our support team|support team will|you can reply to this/,
  /(?:reported by|assigned to|assignee|priority|severity|labels|milestone|status): [a-z]/,
  /to reproduce|reproduction steps/,
  /\bon .{8,80} wrote:|\bam .{8,80} schrieb|\ble .{8,80} a écrit ?:|\b(?:el|em|il) .{8,80} (?:escribió|escreveu|ha scritto):|\bop .{8,80} schreef/,
  /expected behaviou?r|actual behaviou?r|describe the bug|pull request|merge request|changelog|release notes|\bfixed:|fixed in|fixes #|closes #|bug fixes|commit [0-9a-f]{7}/,
  /\b(?:dear|hi|hello) (?:team|all|everyone|customers?|users?|colleagues)\b|reminder|maintenance|no action is|action required|we are (?:writing|pleased|announcing)|announc|sehr geehrte kund|liebe kolleg|chers? (?:clients|collègues)|estimados? (?:clientes|compañeros)|お客様各位|重要なお知らせ|お知らせ|各位/,
];
/** A table, or what is numbered or dotted. */
const isListed = (shown: string): boolean =>
  /^#{2,4} \p{L}/mu.test(shown) || (shown.match(/^(?:\||[■●•・※]|\* |- (?!\d{3}-)|\d{1,2}[.)] )/gm)?.length ?? 0) >= 2;

/** So many words in a row no program writes. */
const WORDS = 5;
/** A sentence of so many is enough. */
const LONG = 12;
const WORD = /^["'(«„“¿¡]?\p{L}[\p{L}'’-]*[,;:)"'»“”]{0,2}$/u;
/** The same in scripts without blanks, or with long words. */
const UNBROKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、「」]{9}|\p{Script=Hangul}+(?: \p{Script=Hangul}+){2}/u;
const QUOTED_ANSWER = /["'“„「『][245]\d\d[- ][^"'“”」』\n]{0,500}["'“”」』]/g;
const QUOTED = /["“„「『«][^"”“」』»\n]{0,200}["”“」』»]/g;
/** Where an answer of a server begins, or what is no sentence: code, addresses. */
const ANSWER = /(?:^|\s)[245]\d\d[- ](?=[A-Z45<])|[45]\.\d\.\d/;
const TECHNICAL = /[{}<>=_\\@]|::|\(\)/;

/** How many words each sentence has that somebody wrote. */
function sentencesOf(shown: string): number[] {
  return shown
    .replace(QUOTED_ANSWER, '…')
    .replace(QUOTED, '')
    .replace(/(?<=\d\.\d\.\d{1,3})\n|\n(?=\p{Ll})/gu, ' ')
    .split(/[.!?](?=\s|$)|[。！？\n]/)
    .map((part) => part.slice(0, LONGEST).split(ANSWER)[0] ?? '')
    .filter((part) => part.length >= 12 && !TECHNICAL.test(part))
    .map((part) => Math.max(wordsInRow(part), UNBROKEN.test(part) ? WORDS : 0))
    .filter((words) => words >= WORDS);
}

function wordsInRow(part: string): number {
  let most = 0;
  let inRow = 0;
  for (const word of part.split(/ +/)) {
    inRow = WORD.test(word) ? inRow + 1 : 0;
    most = Math.max(most, inRow);
  }
  return most;
}
