import { type Answer, type Ask, type RecordType, unknown, type Why } from './ask';
import { exchange } from './exchange';
import { limit } from './limit';
import { encodeQuestion, readAnswer } from './message';
import { isName } from './record';
import type { Resolver } from './resolvers';

/** Seconds. A fault that was just mended must not be shown for long. */
const LONGEST = 300;
const AT_ONCE = 6;
const MOST_KEPT = 500;

export interface ClientOptions {
  fetch: typeof fetch;
  /** Ends every open question when the consent is withdrawn. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one try; there are two. A question, with its wait for a turn, takes no longer than both. */
  timeout?: number | undefined;
  now?: (() => number) | undefined;
}

/**
 * A client of one resolver, with a memory of its answers: equal questions are asked once, answers hold as long as their
 * TTL says. Drop it to forget. https://www.rfc-editor.org/rfc/rfc8484
 */
export function createAsk(resolver: Resolver, options: ClientOptions): Ask {
  const { timeout = 4000, now = Date.now, signal: stop } = options;
  const inTurn = limit(AT_ONCE);
  const kept = new Map<string, { until: number; answer: Promise<Answer<RecordType>> }>();

  const ask = async (name: string, type: RecordType) => {
    const key = `${type} ${name}`;
    const hit = kept.get(key);
    if (hit && hit.until > now()) return hit.answer;
    if (kept.size >= MOST_KEPT) kept.clear();
    const deadline = AbortSignal.timeout(2 * timeout);
    const reading = inTurn(() => query(name, type, stop ? AbortSignal.any([stop, deadline]) : deadline));
    // While it is on its way, the others wait for it.
    const entry = { until: Number.POSITIVE_INFINITY, answer: reading.then(({ answer }) => answer) };
    kept.set(key, entry);
    const { ttl } = await reading;
    entry.until = now() + 1000 * Math.min(ttl, LONGEST);
    return entry.answer;
  };

  async function query(name: string, type: RecordType, signal: AbortSignal) {
    if (!isName(name)) return { answer: { found: unknown('not-a-name') }, ttl: 0 };
    const url = `${resolver.url}?dns=${base64url(encodeQuestion(name, type))}`;
    let reply = await exchange(url, options.fetch, signal, timeout);
    if (isPassing(reply) && !signal.aborted) reply = await exchange(url, options.fetch, signal, timeout);
    if (typeof reply !== 'string') return readAnswer(reply, name, type);
    return { answer: { found: unknown(stop?.aborted ? 'aborted' : reply) }, ttl: 0 };
  }

  return Object.assign(ask, { resolver: resolver.id }) as unknown as Ask;
}

/** A fault that a second try may not meet. */
const isPassing = (reply: Uint8Array | Why): boolean =>
  typeof reply === 'string' && /^(?:timeout|network|http-5\d\d)$/.test(reply);

// Uint8Array.prototype.toBase64 is not in Node 24, where the tests run.
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/=+$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
