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
    return presented === wanted || (firstDot > 0 && presented === `*${wanted.slice(firstDot)}`);
  });
}
