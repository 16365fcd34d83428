import { isUnder } from '../names/host-name';
import { registrableDomain } from '../names/registrable-domain';
import { matchesPattern } from './pattern';
import type { ProviderIndex } from './provider-index';

/**
 * Names that only show what a server is called, typed as they stand in a manual or in this program: `svNNNN.xserver.jp`,
 * `sv*.xserver.jp`, `mail.{domain}`, `smtp.your-domain.example`. They fit the patterns of the profiles and are nobody's.
 */

/** Signs that no name holds: they stand for its open part. */
const OPEN = /[*{}<>#…〇○●◯×]/;
/** Labels that ask for something of one's own. */
const YOURS = /^your-?(?:own-?)?(?:initial-?|mail-?)?(?:server|domain|host|hostname|name|company|site|provider)$/;
const YOURS_JA = /お客様|サーバー名|初期ドメイン|独自ドメイン|ドメイン名/;
/** What is written for a number. */
const NUMBER = /^(?:n+|x{2,}|0{3,})$/;

/** Is what was typed such a name? A name of the address's own `domain` is none, whatever it looks like. */
export function isPlaceholder(raw: string, indexes: readonly ProviderIndex[], domain?: string): boolean {
  const typed = bare(raw);
  if (OPEN.test(typed) || YOURS_JA.test(typed)) return true;
  if (domain && isUnder(typed, domain)) return false;
  return (
    indexes.some((index) => index.placeholders.has(typed) || isUnnumbered(typed, index)) || asksForOwn(typed, indexes)
  );
}

/** Without what is pasted along with a name. */
const bare = (raw: string): string =>
  raw
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:].*$/, '')
    .replace(/\.+$/, '');

/** `sv*.xserver.jp`: next to other letters the open part is a number, which is nobody's when it is written `nnnn`. */
const isUnnumbered = (typed: string, index: ProviderIndex): boolean =>
  index.outgoing.match(typed)?.smtp?.some(({ host }) => {
    const [before = '', after, more] = host.split('*');
    if (after === undefined || more !== undefined || !matchesPattern(host, typed)) return false;
    return /[a-z]$/.test(before) && NUMBER.test(typed.slice(before.length, typed.length - after.length));
  }) ?? false;

/** A company may really be called so: the servers of one are `*.your-server.de`. */
function asksForOwn(typed: string, indexes: readonly ProviderIndex[]): boolean {
  const asking = typed.split('.').filter((label) => YOURS.test(label));
  const ending = asking.length > 0 && registrableDomain(typed);
  if (!ending) return asking.length > 0;
  const isCompany = indexes.some(({ profiles }) =>
    profiles.some(({ smtp = [] }) => smtp.some(({ host }) => registrableDomain(host) === ending)),
  );
  return !isCompany || asking.some((label) => !ending.startsWith(`${label}.`));
}
