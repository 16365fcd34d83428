import type { SmtpMsa } from '../../send-as';
import type { Token } from '../text/tokens';
import { type Notes, onlyValue, placeOfPhrase, type RowLine } from './row-lines';

const hasKind = (lines: readonly RowLine[], kind: Token['kind']): boolean =>
  lines.some(({ tokens }) => tokens.some((token) => token.kind === kind));

/** Two of host, port and security, or one of them with Gmail's words for it: a lone number may count anything. */
export function isServer(lines: readonly RowLine[]): boolean {
  if (!lines.length) return false;
  const signs = [
    hasKind(lines, 'host'),
    hasKind(lines, 'port'),
    hasKind(lines, 'security'),
    placeOfPhrase(lines, 'sentThrough') ?? placeOfPhrase(lines, 'unsecured'),
  ];
  return signs.filter(Boolean).length > 1;
}

/** The outside server. None, and no note about it: Gmail's own servers send. */
export function readServer(lines: readonly RowLine[], notes: Notes): SmtpMsa | undefined {
  if (!isServer(lines)) {
    const hint = hasKind(lines, 'host') || hasKind(lines, 'port') || hasKind(lines, 'security');
    if (hint || placeOfPhrase(lines, 'sentThrough')) notes.unread.push(['smtpMsa', 'ambiguous']);
    return undefined;
  }
  const port = onlyValue(lines, 'smtpMsa.port', ({ kind }) => kind === 'port', notes);
  const smtpMsa: SmtpMsa = {
    host: onlyValue(lines, 'smtpMsa.host', ({ kind }) => kind === 'host', notes),
    port: port === undefined ? undefined : Number(port),
    securityMode: securityOf(lines, notes),
  };
  notes.unread.push(['smtpMsa.username', 'not-shown']);
  return smtpMsa;
}

/** Gmail says "TLS" for STARTTLS. Without either word, only known words say "unsecured". */
function securityOf(lines: readonly RowLine[], notes: Notes): SmtpMsa['securityMode'] {
  const unsecured = placeOfPhrase(lines, 'unsecured');
  const shown = hasKind(lines, 'security');
  if (unsecured && !shown) {
    notes.places['smtpMsa.securityMode'] = [unsecured];
    return 'none';
  }
  if (unsecured || !shown) {
    notes.unread.push(['smtpMsa.securityMode', unsecured ? 'ambiguous' : 'unknown-words']);
    return undefined;
  }
  const mode = onlyValue(lines, 'smtpMsa.securityMode', ({ kind }) => kind === 'security', notes);
  return mode === undefined ? undefined : mode === 'SSL' ? 'ssl' : 'starttls';
}
