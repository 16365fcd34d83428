/** What has to be said of a set-up: who hosts it, which server to enter, and what is wrong or worth knowing, worst first. */
export interface Expected {
  /** Id of the provider; of the typed server's where that is known. */
  provider?: string;
  server?: string;
  /** `rule:severity`. */
  findings: string[];
}

/** By id of the set-up in `set-ups.ts`; each typed its server with port 587 and TLS. */
export const reports: Record<string, Expected> = {
  xserver: {
    provider: 'xserver',
    server: 'sv12718.xserver.jp',
    findings: ['own-domain-host-on-shared-hosting:error', 'dmarc-absent:info'],
  },
  sakura: {
    provider: 'sakura',
    server: 'hanako.sakura.ne.jp',
    findings: ['country-filter-likely:info', 'dmarc-absent:info'],
  },
  lolipop: { provider: 'lolipop', server: 'smtp.lolipop.jp', findings: [] },
  // Whether its certificates would do for one's own name is not certain.
  conoha: {
    provider: 'conoha-wing',
    server: 'mail1004.conoha.ne.jp',
    findings: ['own-domain-host-on-shared-hosting:info', 'dmarc-absent:info'],
  },
  onamae: { provider: 'onamae-rs', server: 'mail1042.onamae.ne.jp', findings: ['dmarc-absent:info'] },
  // Any of a thousand companies.
  cpanel: { findings: ['own-domain-host-on-shared-hosting:unknown'] },
  workspace: { provider: 'google', server: 'smtp.gmail.com', findings: [] },
  m365: { provider: 'microsoft365', server: 'smtp.office365.com', findings: ['dmarc-absent:info'] },
  'zoho-behind-filter': { provider: 'zoho', server: 'smtppro.zoho.com', findings: [] },
  'relay-only': { provider: 'sendgrid', server: 'smtp.sendgrid.net', findings: ['send-only-domain:info'] },
  'cannot-receive': {
    provider: 'google',
    server: 'smtp.gmail.com',
    findings: ['dmarc-enforced-but-not-aligned:error', 'from-domain-cannot-receive:error'],
  },
  broken: {
    findings: ['spf-multiple-records:error', 'dmarc-invalid:warning', 'own-domain-host-on-shared-hosting:unknown'],
  },
  'includes-in-a-loop': {
    provider: 'lolipop',
    server: 'smtp.lolipop.jp',
    findings: ['sent-through-gmail-servers:warning', 'spf-too-many-lookups:warning', 'dmarc-absent:info'],
  },
  'too-many-lookups': { provider: 'google', findings: ['spf-too-many-lookups:warning', 'dmarc-absent:info'] },
  'behind-web-proxy': { findings: ['host-behind-web-proxy:error', 'dmarc-absent:info'] },
  'alias-of-another-company': {
    provider: 'lolipop',
    server: 'smtp.lolipop.jp',
    findings: ['own-domain-host-on-shared-hosting:info', 'dmarc-absent:info'],
  },
  'alias-of-nothing': {
    provider: 'lolipop',
    server: 'smtp.lolipop.jp',
    findings: ['host-does-not-resolve:error', 'dmarc-absent:info'],
  },
  forwarded: { provider: 'google', server: 'smtp.gmail.com', findings: ['dmarc-enforced-but-not-aligned:error'] },
  'self-hosted': { findings: ['own-domain-host-on-shared-hosting:unknown'] },
  'no-such-domain': { findings: ['host-does-not-resolve:error', 'from-domain-cannot-receive:error'] },
};
