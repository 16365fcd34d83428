/**
 * A resolver on loopback that has the whole internet in its zone files: it is its own root, so no question leaves the
 * machine. `servfail.example` has no file, which BIND answers as it does a broken delegation: SERVFAIL.
 * https://bind9.readthedocs.io/en/v9.18/reference.html
 */
export const namedConf = (
  port: number,
  directory: string,
  zones: readonly { name: string; file: string }[],
): string => `
options {
  directory "${directory}";
  managed-keys-directory "${directory}";
  pid-file none;
  session-keyfile none;
  listen-on port ${port} tls loopback http loopback { 127.0.0.1; };
  listen-on-v6 { none; };
  recursion yes;
  empty-zones-enable no;
  dnssec-validation no;
  notify no;
  querylog yes;
};
controls { };
tls loopback { cert-file "cert.pem"; key-file "key.pem"; };
http loopback { endpoints { "/dns-query"; }; };
${zones.map(({ name, file }) => `zone "${name}" { type primary; file "${file}"; };`).join('\n')}
zone "servfail.example" { type primary; file "missing"; };
`;
