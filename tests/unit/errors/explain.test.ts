import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../utils/errors/explain';
import { pattern, places } from '../../../utils/errors/find';
import { FETCHING, FRAMES, LINES } from '../../../utils/errors/lines';
import { fold, plainText, withoutSoftBreaks } from '../../../utils/errors/plain-text';
import { cpuTime } from '../cpu-time';
import { EXPLAINED, english, NOT_EXPLAINED, RAW_BOUNCE } from './texts';

const rulesOf = (text: string) => explain(text).map(({ ruleId }) => ruleId);

describe('explains', () => {
  test.each(EXPLAINED)('%s', (_, text, rules) => {
    expect(rulesOf(text).join(' ')).toBe(rules);
  });

  test.each(NOT_EXPLAINED)('nothing in %s', (_, text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test('a hundred texts and more, of which many are not about sending as', () => {
    expect(EXPLAINED.length).toBeGreaterThanOrEqual(90);
    expect(NOT_EXPLAINED.length).toBeGreaterThanOrEqual(25);
  });
});

describe('the likeliest comes first', () => {
  const LOGIN = '535 Incorrect authentication data';
  const TLS = 'TLS missing certificate';
  const UNSEEN = 'Message rejected: Email address is not verified.';

  test.each([
    ['of two that were seen, the first', `${LOGIN}\n${TLS}`, ['bounce-login-rejected', 'bounce-starttls-required']],
    ['the other way round', `${TLS}\n${LOGIN}`, ['bounce-starttls-required', 'bounce-login-rejected']],
    ['one that was seen word for word', `${UNSEEN}\n${LOGIN}`, ['bounce-login-rejected', 'bounce-sender-not-owned']],
  ])('%s', (_, text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });
});

describe('brackets around a line change nothing', () => {
  const LINES_SEEN = [
    '535 Incorrect authentication data',
    '550 5.7.1 <someone@example.net>... Command rejected',
    '550 Please turn on SMTP Authentication in your mail client',
  ];
  test.each('「」 『』 【】 （） 《》 〈〉 ［］ ｢｣ 〔〕 «» ‹› „“ “” () [] {} <> \'\' "" ``'.split(' '))(
    '%s',
    (pair) => {
      const [open, close] = pair;
      for (const line of LINES_SEEN) {
        expect(rulesOf(`${open}${line}${close}`)).toEqual(rulesOf(line));
        expect(rulesOf(`Gmailから${open}${line}${close}と返ってきます。`)).toEqual(rulesOf(line));
      }
    },
  );
});

describe('the line', () => {
  test.each([
    ['alone', '  535 Incorrect   authentication\tdata ', '535 Incorrect authentication data'],
    ['in a bounce', english('535 Incorrect authentication data'), '535 Incorrect authentication data'],
    [
      'after the words of Gmail',
      "the 'Send mail as' feature. The response was: 535 5.7.0 Too many authentication failures",
      '535 5.7.0 Too many authentication failures',
    ],
    [
      'over two lines',
      "550-5.7.1 Unauthenticated email from google.com is not accepted due\r\n550-5.7.1 to domain's DMARC policy",
      "550-5.7.1 Unauthenticated email from google.com is not accepted due to domain's DMARC policy",
    ],
    ['with its apostrophe', 'TLS Negotiation failed, the certificate doesn’t match the host.', undefined],
    ['in HTML', '<b>535</b> Incorrect authentication <i>data</i> &lt;a&gt;', '535 Incorrect authentication data <a>'],
    [
      'in a raw mail',
      RAW_BOUNCE,
      "Diagnostic-Code: smtp; TLS Negotiation failed, the certificate doesn't match the host.",
    ],
  ])('%s', (_, text, line) => {
    expect(explain(text)[0]?.line).toBe(line ?? text);
  });

  test('is cut when it is very long', () => {
    const line = explain(`${'word '.repeat(2000)}535 Incorrect authentication data${' word'.repeat(2000)}`)[0]?.line;
    expect(line).toContain('535 Incorrect authentication data');
    expect(line?.length).toBeLessThan(400);
    const two =
      "550-5.7.1 Unauthenticated email from google.com is not accepted due\n550-5.7.1 to domain's DMARC policy";
    expect(explain(`${'word '.repeat(2000)}${two}${' word'.repeat(2000)}`)[0]?.line).toContain(
      "not accepted due to domain's DMARC",
    );
  });
});

describe('the table', () => {
  test.each(LINES.map(({ phrase }) => [phrase]))('a text above holds "%s"', (phrase) => {
    const held = EXPLAINED.some(([, text]) => !places(plainText(withoutSoftBreaks(text)), pattern(phrase)).next().done);
    expect(held).toBe(true);
  });

  test('phrases are written the way texts are compared, and each stands once', () => {
    const phrases = [...LINES.map(({ phrase }) => phrase), ...FRAMES, ...FETCHING.phrases];
    expect(phrases.map(fold)).toEqual(phrases);
    expect(new Set(phrases.map((phrase) => phrase.replace('$', ''))).size).toBe(phrases.length - 1);
  });
});

describe('does no harm', () => {
  const LINE = "\nTLS Negotiation failed, the certificate doesn't match the host.\n";
  const fill = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  const big = [
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit sed do.\n',
    'dGhpcyBpcyBhIHRlc3QgdGhpcyBpcyBhIHRlc3QgdGhpcyBpcyBhIHRlc3QgdGhpcyBpcyBh\r\n',
    'この機能を使用して、別のアドレスまたは。\n',
    ...[
      ' ',
      '\n',
      'a',
      '<',
      '<a ',
      '<b>x</b> ',
      '&amp;',
      '&#',
      '&#1114112;',
      '=\n',
      '=E3=81=82',
      '= ',
      '\0\x01',
      '\u202e\u200f',
    ],
    ...['550-5.7.1 x\n', '550-a\n', '535 ', '> ', 'İ', '5.7.1 authentication ', "using the 'send mail as' feature "],
    ...['tls negotiation failed ', '[a.b ', 'unauthenticated email from ', '----- original message -----\n'],
    '550 5.7.26 starttls error ( ',
  ];

  test.each(big.map((text) => [JSON.stringify(text), text]))('a megabyte of %s', (_, text) => {
    const filled = fill(text);
    const half = filled.length / 2;
    const whole = `${filled.slice(0, half)}${LINE}${filled.slice(half)}`;
    expect(explain(whole)[0]?.ruleId).toBe('bounce-tls-name-mismatch');
    // The least of three: others use this machine as well. The second text is just short enough to be read whole.
    for (const text of [whole, filled.slice(0, 39_999)]) {
      const times = [1, 2, 3].map(() => {
        const start = cpuTime();
        explain(text);
        return cpuTime() - start;
      });
      expect(Math.min(...times)).toBeLessThanOrEqual(50);
    }
  });

  test('any text', () => {
    const pieces = fc.constantFrom(...EXPLAINED.map(([, text]) => text), '<', '>', '&#x', '=E', '\ud800', '\n', '-');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), pieces)), (parts) => {
        for (const { ruleId, line } of explain(parts.join(''))) expect(ruleId.length * line.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
