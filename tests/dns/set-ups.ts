import type { Lookup } from '../../utils/dns/client/ask';
import type { DnsEvidence } from '../../utils/dns/evidence';
import type { Subject } from '../../utils/dns/look-up';

type Partly<T> = T extends readonly unknown[] ? unknown : T extends object ? { [K in keyof T]?: Partly<T[K]> } : T;

export interface SetUp extends Subject {
  id: string;
  /** What the zones in `zones/` prove; what is not named here does not matter. */
  proves: Partly<DnsEvidence>;
  /** How many questions that takes. */
  queries: number;
}

const yes = <T>(value: T): Lookup<T> => ({ answer: 'yes', value });
const no = { answer: 'no' } as const;
const notAsked = { answer: 'unknown', why: 'not-asked' } as const;

/** True-to-life set-ups: the domain of an address, and the server its owner typed in Gmail. */
export const setUps: readonly SetUp[] = [
  {
    id: 'xserver',
    domain: 'example.jp',
    host: 'mail.example.jp',
    proves: {
      domain: {
        mx: yes(['example.jp']),
        spf: yes({
          mechanisms: [
            'a:sv12718.xserver.jp',
            'a:example.jp',
            'mx',
            'include:spf.sender.xserver.jp',
            'all',
            'ip4:192.0.2.0/26',
          ],
          own: 5,
          lookups: 4,
          complete: true,
        }),
        ptr: yes(['sv12718.xserver.jp']),
        dmarc: no,
        srv: no,
      },
      host: { address: yes(['192.0.2.18']), cname: no, ptr: yes(['sv12718.xserver.jp']) },
    },
    queries: 10,
  },
  {
    id: 'sakura',
    domain: 'sakura-customer.example',
    host: 'hanako.sakura.ne.jp',
    proves: {
      domain: {
        mx: yes(['sakura-customer.example']),
        spf: yes({
          mechanisms: ['a:www3625.sakura.ne.jp', 'include:_spf.sakura.ne.jp', 'mx', 'all', 'ip4:192.0.2.64/26'],
        }),
        ptr: yes(['www3625.sakura.ne.jp']),
        dmarc: no,
      },
      host: { address: yes(['192.0.2.75']), cname: no, ptr: notAsked },
    },
    queries: 10,
  },
  {
    id: 'lolipop',
    domain: 'lolipop-customer.example',
    host: 'smtp.lolipop.jp',
    proves: {
      domain: {
        mx: yes(['mx01.lolipop.jp']),
        spf: yes({ lookups: 1, complete: true }),
        dmarc: yes({ records: ['v=DMARC1; p=none'], policy: 'none' }),
        ptr: notAsked,
      },
      host: { address: yes(['192.0.2.131']) },
    },
    queries: 5,
  },
  {
    id: 'conoha',
    domain: 'conoha-customer.example',
    host: 'mail.conoha-customer.example',
    proves: {
      domain: { mx: yes(['mail1004.conoha.ne.jp']), spf: yes({ own: 2, lookups: 1 }), ptr: notAsked },
      host: { address: yes(['192.0.2.170']), ptr: no },
    },
    queries: 6,
  },
  {
    id: 'onamae',
    domain: 'onamae-customer.example',
    host: 'mail1042.onamae.ne.jp',
    proves: {
      domain: { mx: yes(['mail1042.onamae.ne.jp']), spf: yes({ own: 2, lookups: 2, complete: true }) },
      host: { address: yes(['192.0.2.202']) },
    },
    queries: 6,
  },
  {
    id: 'cpanel',
    domain: 'cpanel-customer.example',
    host: 'mail.cpanel-customer.example',
    dkimSelectors: ['default'],
    proves: {
      domain: {
        mx: yes(['cpanel-customer.example']),
        ptr: yes(['server12.host.example']),
        dkim: { default: yes('v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQE') },
      },
      host: { cname: yes('cpanel-customer.example'), ptr: yes(['server12.host.example']) },
    },
    queries: 10,
  },
  {
    id: 'workspace',
    domain: 'workspace-customer.example',
    host: 'smtp.gmail.com',
    dkimSelectors: ['google'],
    proves: {
      domain: {
        mx: yes(['smtp.google.com']),
        spf: yes({ own: 2, lookups: 4, complete: true }),
        dmarc: yes({ policy: 'quarantine' }),
        dkim: { google: yes('v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0123456789') },
      },
      host: { address: yes(['198.51.100.33']) },
    },
    queries: 9,
  },
  {
    id: 'm365',
    domain: 'm365-customer.example',
    host: 'smtp.office365.com',
    dkimSelectors: ['selector1', 'selector2'],
    proves: {
      domain: {
        mx: yes(['m365-customer-example.mail.protection.outlook.com']),
        spf: yes({ lookups: 1, complete: true }),
        dkim: { selector1: { answer: 'yes' }, selector2: no },
      },
      host: { address: yes(['198.51.100.65']), cname: yes('ooc-g2.tm-4.office.com'), ptr: notAsked },
    },
    queries: 7,
  },
  {
    id: 'zoho-behind-filter',
    domain: 'zoho-customer.example',
    host: 'smtppro.zoho.com',
    dkimSelectors: ['zmail'],
    proves: {
      domain: {
        mx: { answer: 'yes' },
        spf: yes({
          mechanisms: [
            'include:zohomail.com',
            'include:%{ir}.%{v}.%{d}.spf.has.pphosted.com',
            'all',
            'ip4:198.51.100.96/28',
          ],
          lookups: undefined,
          complete: false,
        }),
        dmarc: yes({ policy: 'reject' }),
        dkim: { zmail: { answer: 'yes' } },
      },
    },
    queries: 6,
  },
  {
    id: 'relay-only',
    domain: 'relay-customer.example',
    host: 'smtp.sendgrid.net',
    dkimSelectors: ['s1', 's2'],
    proves: {
      domain: {
        mx: no,
        address: yes(['203.0.113.10']),
        ptr: no,
        ns: yes(['ns1.dns.example']),
        spf: yes({ own: 2, lookups: 2, complete: true }),
        dkim: { s1: { answer: 'yes' }, s2: no },
      },
    },
    queries: 13,
  },
  {
    id: 'cannot-receive',
    domain: 'null-mx.example',
    host: 'smtp.gmail.com',
    proves: {
      domain: { mx: yes(['.']), spf: yes({ mechanisms: ['all'], lookups: 0 }), dmarc: yes({ policy: 'reject' }) },
    },
    queries: 4,
  },
  {
    id: 'broken',
    domain: 'broken.example',
    host: 'smtp.broken.example',
    proves: {
      domain: {
        mx: yes(['mail.broken.example']),
        // The reverse name claims to be Xserver's, and leads elsewhere.
        ptr: no,
        spf: yes({ own: 3, lookups: undefined, complete: false }),
        dmarc: yes({ records: ['v=DMARC1; p=rejct'], policy: undefined }),
      },
      host: {
        address: { answer: 'unknown', why: 'servfail' },
        cname: { answer: 'unknown' },
        ptr: { answer: 'unknown' },
      },
    },
    queries: 10,
  },
  {
    id: 'includes-in-a-loop',
    domain: 'loop.example',
    proves: { domain: { spf: yes({ lookups: 11, complete: false }) } },
    queries: 5,
  },
  {
    id: 'too-many-lookups',
    domain: 'too-many.example',
    proves: { domain: { spf: yes({ own: 9, lookups: 12, complete: false }) } },
    queries: 9,
  },
  {
    id: 'behind-web-proxy',
    domain: 'proxied.example',
    host: 'mail.proxied.example',
    proves: { host: { address: { answer: 'yes' }, ptr: no }, domain: { mx: yes(['mail.proxied.example']) } },
    queries: 8,
  },
  {
    id: 'alias-of-another-company',
    domain: 'renamed.example',
    host: 'smtp.renamed.example',
    proves: { host: { address: yes(['192.0.2.131']), cname: yes('smtp.lolipop.jp'), ptr: no } },
    queries: 6,
  },
  {
    id: 'alias-of-nothing',
    domain: 'renamed.example',
    host: 'old.renamed.example',
    proves: { host: { address: no, cname: yes('smtp.gone.example'), ptr: no } },
    queries: 6,
  },
  {
    id: 'forwarded',
    domain: 'forwarded.example',
    host: 'smtp.gmail.com',
    proves: { domain: { mx: yes(['route1.mx.cloudflare.net']), dmarc: yes({ policy: 'reject' }) } },
    queries: 5,
  },
  {
    id: 'self-hosted',
    domain: 'selfhosted-customer.example',
    host: 'mail.selfhosted-customer.example',
    dkimSelectors: ['dkim'],
    proves: {
      domain: {
        ptr: yes(['mail.selfhosted-customer.example']),
        srv: yes([
          { host: 'mail.selfhosted-customer.example', port: 465, securityMode: 'ssl' },
          { host: 'mail.selfhosted-customer.example', port: 587, securityMode: 'starttls' },
        ]),
      },
    },
    queries: 8,
  },
  {
    id: 'no-such-domain',
    domain: 'gone.example',
    host: 'smtp.gone.example',
    proves: { domain: { mx: no, address: no, spf: no, dmarc: no, srv: no, ns: no }, host: { address: no } },
    queries: 10,
  },
];
