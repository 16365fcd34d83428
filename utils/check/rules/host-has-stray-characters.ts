import { isUnder, normalizeHost } from '../../names/host-name';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

/** The bare name of a server inside what was typed, if there is one: without scheme, path, user, port, blanks and quote marks, full-width signs made plain. */
function cleaned(raw: string): string | undefined {
  const plain = raw
    .normalize('NFKC')
    .replace(/[,。]/g, '.')
    .replace(/[\s"'“”„«»「」<>]/g, '');
  const name = plain
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/\\?#].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^\.+|\.+$/g, '');
  return name.includes('.') ? normalizeHost(name) : undefined;
}

const STRAY = /[\s/\\@:,。"'“”„«»「」<>]/;
/** Gmail may have set it, to end its sentence. */
const FULL_STOP = /[.。]$/;
/** An IPv6 address has colons of its own; `host-is-ip-address` speaks of it. */
const IPV6 = /^\[?[\da-f]*:[\da-f:]*:[\da-f:.]*\]?$/i;

export default defineRule({
  id: 'host-has-stray-characters',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['rawHost'],
  detects:
    'The server field holds more than a bare name: blanks, http://, a path, an @, a port, a comma, quote marks, full-width letters.',
  evidence: 'weak',
  sources: ['https://support.nutshell.com/en/articles/8428885-i-m-getting-an-error-with-my-smtp-settings'],
  supersedes: [
    'host-typo',
    'host-not-public',
    'host-is-known-wrong',
    'country-filter-likely',
    'bounce-could-not-connect',
  ],
  check(facts) {
    const { rawHost, domain, domainProfile } = facts;
    const bare = rawHost.replace(FULL_STOP, '');
    if (IPV6.test(rawHost) || (!STRAY.test(bare) && bare === bare.normalize('NFKC'))) return pass;
    const name = cleaned(rawHost);
    // An e-mail address holds no server, and a name of the own domain may be known not to work.
    const isOwn = name !== undefined && isUnder(name, domain);
    if (isOwn && (rawHost.includes('@') || domainProfile?.ownDomainHost === 'no'))
      return fail({ actual: rawHost, expected: recommendedFor(facts)?.host, params: { typed: rawHost } });
    const params = { typed: rawHost, ...(name && { newHost: name, likeHost: '' }) };
    return fail({ actual: rawHost, expected: name, params });
  },
  examples: {
    fail: [
      { rawHost: ' smtp.example.com' },
      { rawHost: 'https://smtp.example.com/' },
      { rawHost: 'smtp.example.com:587' },
      { rawHost: 'info@smtp.example.com' },
      { rawHost: 'smtp,example.com' },
      { rawHost: 'ｓｍｔｐ．example.com' },
      { rawHost: 'smtp.example。com' },
      { rawHost: '"smtp.example.com"' },
      { rawHost: 'our server' },
      { rawHost: 'info@example.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer' },
      { rawHost: 'smtp://mail.example.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer' },
    ],
    pass: [
      { rawHost: 'SMTP.Example.com' },
      { rawHost: 'smtp.example.com.' },
      { rawHost: 'smtp.example.com。' },
      { rawHost: 'smtp.例え.jp' },
      { rawHost: 'xn--r8jz45g.jp' },
      { rawHost: '2001:db8::25' },
      { rawHost: null },
    ],
    unknown: [{ port: 587 }],
  },
});
