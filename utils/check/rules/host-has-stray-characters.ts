import { normalizeHost } from '../../providers/host-name';
import { defineRule, fail, pass } from '../rule';

/** The bare name inside what was typed: without scheme, path, user, port and blanks, full-width signs made plain. */
function cleaned(raw: string): string | undefined {
  const plain = raw.normalize('NFKC').replace(/[,。]/g, '.').replace(/\s/g, '');
  const name = plain
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/\\?#].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^\.+|\.+$/g, '');
  return normalizeHost(name);
}

const STRAY = /[\s/\\@:,。]|\.$/;
/** An IPv6 address has colons of its own; `host-is-ip-address` speaks of it. */
const IPV6 = /^\[?[\da-f]*:[\da-f:]*:[\da-f:.]*\]?$/i;

export default defineRule({
  id: 'host-has-stray-characters',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['rawHost'],
  detects:
    'The server field holds more than a bare name: blanks, a full stop at the end, http://, a path, an @, a port, a comma, full-width letters.',
  evidence: 'weak',
  sources: ['https://support.nutshell.com/en/articles/8428885-i-m-getting-an-error-with-my-smtp-settings'],
  supersedes: [
    'host-typo',
    'host-not-public',
    'host-is-known-wrong',
    'country-filter-likely',
    'bounce-could-not-connect',
  ],
  check({ rawHost }) {
    if (IPV6.test(rawHost) || (!STRAY.test(rawHost) && rawHost === rawHost.normalize('NFKC'))) return pass;
    const expected = cleaned(rawHost);
    return fail({ actual: rawHost, expected, params: { typed: rawHost, ...(expected && { newHost: expected }) } });
  },
  examples: {
    fail: [
      { rawHost: ' smtp.example.com' },
      { rawHost: 'smtp.example.com.' },
      { rawHost: 'https://smtp.example.com/' },
      { rawHost: 'smtp.example.com:587' },
      { rawHost: 'info@smtp.example.com' },
      { rawHost: 'smtp,example.com' },
      { rawHost: 'ｓｍｔｐ．example.com' },
      { rawHost: 'smtp.example。com' },
      { rawHost: 'our server' },
    ],
    pass: [
      { rawHost: 'SMTP.Example.com' },
      { rawHost: 'smtp.例え.jp' },
      { rawHost: 'xn--r8jz45g.jp' },
      { rawHost: '2001:db8::25' },
      { rawHost: null },
    ],
    unknown: [{ port: 587 }],
  },
});
