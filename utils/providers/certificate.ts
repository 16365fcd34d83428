/**
 * Would a certificate with these names (subjectAltName, dNSName) be accepted for this host? RFC 9525, 6.3: `*` is one
 * whole left-most label, there are no partial wildcards, and an IP address never matches a name.
 */
export function certificateCovers(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$/.test(wanted) || wanted.includes(':')) return false;
  const firstDot = wanted.indexOf('.');
  return names.some((name) => {
    const presented = name.toLowerCase();
    if (!presented.includes('*')) return presented === wanted;
    if (!presented.startsWith('*.') || presented.indexOf('*', 1) !== -1) return false;
    return firstDot > 0 && wanted.slice(firstDot) === presented.slice(1);
  });
}
