import { exactHost } from '../../providers/exact-host';
import { exampleDns, exampleSpf, yes } from '../examples';
import { CONNECTION_ERRORS, LOGIN_ERRORS, reported } from '../loudness';
import { isServerOf } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'host-differs-from-dns',
  severity: 'info',
  field: 'smtpMsa.host',
  needs: ['host', 'hostProfile', 'dns'],
  detects:
    'The domain’s records name one machine of the provider, and another one of its machines is typed. A warning after a reported error.',
  evidence: 'medium',
  sources: [
    'https://www.xserver.ne.jp/manual/man_mail_spf.php',
    'https://edito.jp/corporate/xserver-mail-operation-trouble',
  ],
  check(facts) {
    const { host, hostProfile, dns } = facts;
    if (!hostProfile.dns?.exactHostFrom) return pass;
    const exact = exactHost(hostProfile, dns);
    if (!exact) return unknown;
    const isServer = hostProfile.smtp?.some((server) => isServerOf(hostProfile, server, facts));
    if (!isServer || exact.host === host) return pass;
    const failed = reported(facts, [...LOGIN_ERRORS, ...CONNECTION_ERRORS]);
    return fail({
      severity: failed ? 'warning' : 'info',
      actual: host,
      expected: exact.host,
      params: { host, newHost: exact.host },
    });
  },
  examples: {
    fail: [
      {
        host: 'sv999.xserver.jp',
        hostProfile: 'xserver',
        dns: exampleDns({ spf: exampleSpf('v=spf1 +a:sv12718.xserver.jp +mx ~all') }),
      },
      ...['bounce-could-not-connect', 'bounce-login-rejected', 'bounce-dmarc-or-spf'].map((error) => ({
        host: 'sv999.xserver.jp',
        hostProfile: 'xserver',
        dns: exampleDns({ spf: exampleSpf('v=spf1 +a:sv12718.xserver.jp +mx ~all') }),
        errors: [error],
      })),
    ],
    pass: [
      {
        host: 'sv12718.xserver.jp',
        hostProfile: 'xserver',
        dns: exampleDns({ spf: exampleSpf('v=spf1 +a:sv12718.xserver.jp +mx ~all') }),
      },
      { host: 'smtp.lolipop.jp', hostProfile: 'lolipop', dns: exampleDns({ mx: yes(['mx01.lolipop.jp']) }) },
    ],
    unknown: [{ host: 'sv999.xserver.jp', hostProfile: 'xserver', dns: exampleDns() }],
  },
});
