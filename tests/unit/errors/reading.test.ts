import { describe, expect, it } from 'vitest';
import { isAboutSendingAs } from '../../../utils/errors/certain';
import { cluesIn } from '../../../utils/errors/clues';
import { explain } from '../../../utils/errors/explain';
import { lineAt, pattern, places, quote } from '../../../utils/errors/find';
import { FETCHING, FRAMES, LINES } from '../../../utils/errors/lines';
import { passages } from '../../../utils/errors/passages';
import { fold, plainText, withoutSoftBreaks } from '../../../utils/errors/plain-text';
import { isBounce, withoutReturned } from '../../../utils/errors/returned';
import { EXPLAINED, english } from './texts';

describe('a text taken out of its wrappings', () => {
  it.each([
    ['a&lt;b&gt; &quot;c&quot; &apos;d&apos; e&nbsp;f &rsquo;&lsquo; &amp;', `a<b> "c" 'd' e f ’‘ &`],
    ['&#999999;&#xfffff;', '\u{f423f}\u{fffff}'],
    ['&#65;&#x42;&#X43; &LT; &nope; &#1114112; &#x110000; &amp;lt;', 'ABC < &nope; &#1114112; &#x110000; <'],
    ['one<br>two<br/>three<p class="x">four</p>five<h2>six</h2>', 'one\ntwo\nthree\nfour\nfive\nsix'],
    ['<b>bo</b>ld<a href="x">link</a><wbr>s <someone@example.com>', 'boldlinks <someone@example.com>'],
    ['<a href="https://support.google.com/mail/?p=CustomFromDenied">x</a>', 'p=CustomFromDenied x'],
    ['it=20is=3D =E3=81=82 and=2E', 'it is= あ and.'],
    ['a=2E', 'a=2E'],
    ['> > quoted\n  >line\n\n \n\tnext\r\n\u2028end', 'quoted\nline\nnext\nend'],
    ['zero\u200bwidth \u00adsoft\u202e', 'zerowidth soft'],
    ['550-5.7.1 one\n550-5.7.1 two\n550 5.7.1 three', '550-5.7.1 one\ntwo\nthree'],
    ['550-one\n550-two\n550 three', '550-one\ntwo\nthree'],
    ['550 one\n550 two', '550 one\n550 two'],
    ['550-5.7.1 one\n550 5.7.2 two\n551-x 551 y', '550-5.7.1 one\n550 5.7.2 two\n551-x y'],
  ])('%j', (text, shown) => {
    expect(plainText(text).shown).toBe(shown);
  });

  it('is compared in small letters, with straight quotes, on one line, and has the same length', () => {
    expect(fold('ABC “x” ‘y’ `z` «a» 「b」\nÄ 550-5.7.1 535-no 535-5')).toBe(
      "abc 'x' 'y' 'z' 'a' 'b' ä 550 5.7.1 535 no 535-5",
    );
    expect(fold('İ ABC Ä')).toBe('İ abc Ä');
  });

  it('has no soft breaks of a mail, and keeps those signs at the end of base64', () => {
    expect(withoutSoftBreaks('so=\nft=  \r\nend\nQQ==\nQQ')).toBe('softend\nQQ==\nQQ');
  });
});

describe('a phrase', () => {
  const found = (phrase: string, text: string) => {
    const plain = plainText(text);
    return [...places(plain, pattern(phrase))].map(({ start, end }) => plain.shown.slice(start, end));
  };

  it('stands as a whole word, as often as it does', () => {
    expect(found('not accepted', 'Not accepted. not accepted, unnot accepted, not acceptedly')).toEqual([
      'Not accepted',
      'not accepted',
    ]);
  });

  it('of two parts has them in order, at most 160 signs apart', () => {
    const apart = (gap: number) => found('one … two', `one ${'x'.repeat(gap - 2)} two`).length;
    expect([apart(160), apart(161)]).toEqual([1, 0]);
    expect(found('one … two', 'one and two, two')).toEqual(['one and two']);
    expect(found('one … two … three', 'one two three')).toEqual(['one two three']);
    expect(found('one … two', 'two one')).toEqual([]);
    expect(found('5.7.1 < … > no', '5.7.1 <> no')).toEqual(['5.7.1 <> no']);
  });

  it.each([': x', '"x', '(x', '「x', 'a\nx', 'x', ' x', ': x y'])('begins a reply: %j', (text) => {
    expect(found('^x', text)).toEqual(['x']);
  });
  it.each(['a x', 'a  x', '- x'])('begins none: %j', (text) => expect(found('^x', text)).toEqual([]));

  it.each(['server response: y', 'Server returned error', '服务器返回', '伺服器返回'])(
    'goes unanswered, or not: %s',
    (reply) => {
      expect(found('no luck$', 'no luck')).toEqual(['no luck']);
      expect(found('no luck$', `no luck. ${reply}`)).toEqual([]);
      expect(found('no luck$', `no luck. ${'x'.repeat(160)} ${reply}`)).toEqual(['no luck']);
    },
  );

  it('is quoted with its line, after the words of Gmail; of a long one what stands around it', () => {
    const of = (text: string, word: string) => {
      const start = text.indexOf(word);
      return quote({ shown: text, folded: text }, { start, end: start + word.length });
    };
    expect(of('one\ntwo word\nthree', 'word')).toBe('two word');
    expect(of('word', 'word')).toBe('word');
    expect(of('The answer was: 535 word here', 'word')).toBe('535 word here');
    expect(of(`The answer was: 1\n2 word`, 'word')).toBe('2 word');
    const [short, long] = [`${'a '.repeat(148)}word`, `${'a '.repeat(149)}word`];
    expect([short.length, of(short, 'word') === short]).toEqual([300, true]);
    expect(of(long, 'word')).toMatch(/^(?:a ){37,38}word$/);
    expect(of(`${'b'.repeat(500)} word ${'c '.repeat(300)}`, 'word')).toMatch(/^b{74} word(?: c){72,74}$/);
    expect(lineAt('a\nbc\nd', { start: 2, end: 4 })).toEqual({ start: 2, end: 4 });
    expect(lineAt('a\nbc', { start: 2, end: 3 })).toEqual({ start: 2, end: 4 });
  });
});

describe('of a long text', () => {
  const NOISE = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit sed do.\n';
  const noise = (length: number) => NOISE.repeat(Math.ceil(length / NOISE.length)).slice(0, length);
  const PHRASE = '535 Incorrect AUTHENTICATION data';

  it('of up to 40,000 signs all is read', () => {
    expect(passages(noise(40_000))).toEqual([noise(40_000)]);
    expect(passages(noise(40_001))).toEqual([]);
  });

  it('what stands 600 signs before and 1,500 behind a phrase is read, in any case of letters', () => {
    const text = `${noise(30_000)}${PHRASE}${noise(30_000)}`;
    const [part = '', another] = passages(text);
    const at = text.indexOf('AUTHENTICATION');
    expect([part, another]).toEqual([text.slice(at - 600, at + 1500), undefined]);
    expect(passages(`${PHRASE}${noise(60_000)}`)[0]).toHaveLength(1500 + PHRASE.indexOf('AUTH'));
    expect(passages(`${noise(60_000)}${PHRASE}`)[0]).toHaveLength(600 + PHRASE.length - PHRASE.indexOf('AUTH'));
  });

  it('passages that touch are one, and others stay apart', () => {
    const at = (gap: number) => passages(`${noise(30_000)}${PHRASE}${noise(gap)}${PHRASE}${noise(30_000)}`).length;
    expect([at(500), at(2000), at(2200)]).toEqual([1, 1, 2]);
    const three = passages(`${noise(30_000)}${PHRASE}${noise(9000)}${PHRASE}${noise(500)}${PHRASE}${noise(30_000)}`);
    expect(three.map((part) => part.split(PHRASE).length - 1)).toEqual([1, 2]);
  });

  it('a word that stands alone uses up nothing: a phrase a megabyte later is found', () => {
    for (const word of ['negotiation', 'credentials', 'encryption'])
      expect(explain(`${`${noise(3000)}${word}. `.repeat(50)}${noise(500_000)}\n${PHRASE}`)[0]?.ruleId, word).toBe(
        'bounce-login-rejected',
      );
  });

  it('a pair of words that comes again and again uses up no more than its share', () => {
    const often = `${'incorrect authentication x '.repeat(1000)}${noise(100_000)}`;
    expect(explain(`${often}\nTLS Negotiation failed, the certificate doesn't match the host.`)[0]?.ruleId).toBe(
      'bounce-tls-name-mismatch',
    );
    expect(passages(`${noise(3000)}${PHRASE}`.repeat(60)).join('').length).toBeLessThan(45_000);
  });

  it('every phrase of the table is found in the middle of it', () => {
    const phrases = [...LINES.map(({ phrase }) => phrase), ...FRAMES, ...FETCHING.phrases].filter((phrase) =>
      /\p{L}{2}/u.test(phrase),
    );
    const words = phrases.map((phrase) => phrase.replace(/^\^|\$$/g, '').replaceAll('…', 'x'));
    // Several in one text, so far from each other that none is read for another's sake.
    const lost = Array.from({ length: Math.ceil(words.length / 15) }, (_, at) =>
      words.slice(15 * at, 15 * at + 15),
    ).flatMap((some) => {
      const read = passages(
        `${noise(10_000)}${some.map((one) => `\n${one}\n${noise(2600)}`).join('')}${noise(10_000)}`,
      );
      return some.filter((one) => !read.some((part) => part.includes(one)));
    });
    expect(lost).toEqual([]);
  });
});

describe('a returned mail', () => {
  const BACK = '----- Forwarded message -----\nFrom: a@example.jp\n535 Incorrect authentication data';

  it('is the user’s own words, behind those of a bounce', () => {
    expect(withoutReturned(`${english('550 no')}\n${BACK}`)).not.toContain('From: a@');
    expect(withoutReturned(`Mailer-Daemon@googlemail.com\n${BACK}`)).toBe('Mailer-Daemon@googlemail.com\n');
    for (const answer of ['550 no', '(450-x', 'DNS Error: x', 'The recipient server did not accept our requests'])
      expect(withoutReturned(`${answer}\n${BACK}`)).toBe(`${answer}\n`);
    expect(withoutReturned(`250 fine\n${BACK}`)).toBe(`250 fine\n${BACK}`);
    expect(isBounce('a letter')).toBe(false);
  });

  it.each([
    'Content-Type: message/rfc822; x',
    '--- original message ---',
    '  > ---------- Forwarded message ----------',
    '–––– Forwarded Message ––––',
  ])('begins at: %s', (line) => expect(withoutReturned(`550 no\n${line}\nhello`)).toBe('550 no\n'));

  it('is found behind a bounce that was itself forwarded', () => {
    const forwarded = `--- Forwarded message ---\nFrom: b@example.net\n550 no\n${BACK}`;
    expect(withoutReturned(forwarded)).toBe('--- Forwarded message ---\nFrom: b@example.net\n550 no\n');
  });

  it('tells by whom it was sent, and to whom Gmail talked, once a bounce says so', () => {
    const host = (words: string) => cluesIn(`[${words}]`).remoteMta;
    expect(host('mx.example.jp 192.0.2.1: abc')).toBe('mx.example.jp');
    expect(host('mx.example.jp 192.0.2.1: ab')).toBeUndefined();
    expect(host('mx 192.0.2.1: abc')).toBeUndefined();
    expect(cluesIn(`${english('550 no')}\n${BACK.replace('a@', '"B, c@d.example" <A@')}`).from).toBe('a@example.jp');
  });
});

describe('of what may be any length', () => {
  const pad = (length: number) => `${'x '.repeat(Math.ceil(length / 2)).slice(0, length - 1)}\n`;

  it('the server that Gmail talked to stands within 200,000 signs', () => {
    const line = 'Remote-MTA: dns; mx.example.jp\n';
    const host = (end: number) => cluesIn(`${pad(end - line.length + 1)}${line}`).remoteMta;
    expect([host(200_000), host(200_001)]).toEqual(['mx.example.jp', 'mx.example.j']);
  });

  it('a bounce says within 20,000 signs what it is, and ten returned mails are looked at', () => {
    const back = '--- original message ---\nhello';
    const answer = '\n550 no\n';
    const own = (before: number) => withoutReturned(`${pad(before)}${answer}${back}`);
    expect([own(19_990).endsWith(back), own(20_001).endsWith(back)]).toEqual([false, true]);
    const marks = (count: number) =>
      `${'--- original message ---\nx\n'.repeat(count)}550 no\n--- original message ---\nend`;
    expect([withoutReturned(marks(9)).endsWith('end'), withoutReturned(marks(10)).endsWith('end')]).toEqual([
      false,
      true,
    ]);
  });
});

it('is certainly about sending as only by words before the first answer, within the first 4,000 signs', () => {
  const words = "You're sending this from a different address using the 'Send mail as' feature.";
  expect(isAboutSendingAs(`${'x '.repeat(1900)}\n${words}`)).toBe(isAboutSendingAs(words));
  expect(isAboutSendingAs(`${'x '.repeat(2000)}\n${words}`)).toBe(false);
  const phrase = "using the 'Send mail as' feature";
  const endsAt = (end: number) => `${'~'.repeat(end - phrase.length - 1)}\n${phrase}`;
  expect([isAboutSendingAs(endsAt(4000)), isAboutSendingAs(endsAt(4001))]).toEqual([true, false]);
});

/** After a change that is meant: `npx vitest run --project unit errors/reading -u`, and look at the difference. */
it('what is explained, and the line that is shown for it, is what stands in explained.txt', async () => {
  const lines = EXPLAINED.map(([name, text]) =>
    [`# ${name}`, ...explain(text).map(({ ruleId, line }) => `${ruleId}: ${line}`)].join('\n'),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('explained.txt');
});
