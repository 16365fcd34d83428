/**
 * Host patterns of the profiles. `*` is one or more characters within one label, so `sv*.xserver.jp` fits
 * `sv1.xserver.jp`, not `sv1.evil-xserver.jp`, `sv1.xserver.jp.evil.com` or `a.sv1.xserver.jp`.
 */
const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const source = pattern.split('*').map((part) => RegExp.escape?.(part) ?? part.replace(/[.-]/g, '\\$&'));
  const made = new RegExp(`^${source.join('[^.]+')}$`);
  compiled.set(pattern, made);
  return made;
}

/** Has the name a part that differs between customers or domains? */
export const isOpen = (host: string): boolean => /[*{]/.test(host);

/** Puts the address's domain into a pattern such as `mail.{domain}`; `undefined` if it still has an open part. */
export function resolvePattern(pattern: string, domain: string): string | undefined {
  const resolved = pattern.replace('{domain}', domain);
  return resolved.includes('{') ? undefined : resolved;
}

/** Does a normalised host fit the pattern? A pattern with `{domain}` fits only when that domain is given. */
export function matchesPattern(pattern: string, host: string, domain?: string): boolean {
  const resolved = pattern.includes('{') && domain !== undefined ? resolvePattern(pattern, domain) : pattern;
  if (resolved === undefined || resolved.includes('{')) return false;
  return resolved.includes('*') ? compile(resolved).test(host) : resolved === host;
}
