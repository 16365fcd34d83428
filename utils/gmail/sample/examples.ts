import { keyOf } from '../../send-as';

const WORDS =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );
/** Reserved for examples by RFC 2606 and RFC 5737: nobody owns a name or an address like these. */
const TOP_LEVEL = 'example';
const NET = '192.0.2';

const IP_V4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const LABELS = /[\p{L}\p{M}\p{N}_-]+/gu;

/** Examples for what is the user's own: the same one for the same value, so that what belongs together stays so. */
export class Examples {
  readonly #labels = new Map<string, number>();
  readonly #locals = new Map<string, number>();
  readonly #names = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  name = (name: string): string => `Name ${indexIn(this.#names, name.replace(/\s+/g, ' ').trim().toLowerCase())}`;

  /** An address, a host name, or what was typed as one: signs between the words stay, such as the `://` of `http://`. */
  of(typed: string): string {
    const at = typed.lastIndexOf('@');
    if (at < 0) return this.#host(typed);
    return `user${indexIn(this.#locals, keyOf(typed.slice(0, at)))}@${this.#host(typed.slice(at + 1))}`;
  }

  /** As many labels, with as many digits. */
  #host(host: string): string {
    if (IP_V4.test(host)) return `${NET}.${indexIn(this.#numbers, host) % 256}`;
    const scheme = /^https?:\/\//i.exec(host)?.[0] ?? '';
    const name = host.slice(scheme.length);
    // What follows a name is a port, or a path.
    const [end = name.length] = [...name.matchAll(/[^\p{L}\p{M}\p{N}_.-]/gu)].map(({ index }) => index);
    const top = name.lastIndexOf('.', end - 2);
    const masked = name.replace(LABELS, (label, index: number) => {
      if (index === top + 1 && top > 0) return TOP_LEVEL;
      if (index > end && /^(?:25|465|587)$/.test(label)) return label;
      // `example.com` and `example.jp` are two.
      const isDomain = index + label.length + 1 === top + 1;
      return this.#label(
        label,
        isDomain ? name.slice(index, end).toLowerCase().replace(/\.$/, '') : label.toLowerCase(),
      );
    });
    return scheme + masked;
  }

  #label(label: string, key: string): string {
    const index = indexIn(this.#labels, key);
    const digits = label.match(/\d/g)?.length ?? 0;
    if (digits === label.length) return String(index).padStart(digits, '0').slice(-digits);
    return wordAt(index - 1) + '0'.repeat(digits);
  }
}

function wordAt(index: number): string {
  const word = WORDS[index % WORDS.length] ?? '';
  return index < WORDS.length ? word : `${wordAt(Math.floor(index / WORDS.length) - 1)}-${word}`;
}

/** From 1 on, in the order in which they are asked for. */
function indexIn(all: Map<string, number>, key: string): number {
  const index = all.get(key) ?? all.size + 1;
  all.set(key, index);
  return index;
}
