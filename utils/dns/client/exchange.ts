import type { Why } from './ask';

const MEDIA_TYPE = 'application/dns-message';
/** The longest DNS message there can be. */
const MAX_BYTES = 65_535;

/**
 * One GET to a resolver: the bytes of its answer, or in one word why there are none. Never rejects. Nothing but the
 * question is sent: no cookies, no referrer. `timeout` in milliseconds; `signal` ends it earlier.
 */
export async function exchange(
  url: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  timeout: number,
): Promise<Uint8Array | Why> {
  const tooLate = AbortSignal.timeout(timeout);
  try {
    signal.throwIfAborted();
    const response = await fetch(url, {
      headers: { accept: MEDIA_TYPE },
      cache: 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.any([signal, tooLate]),
    });
    if (!response.ok) return `http-${response.status}`;
    if (response.headers.get('content-type')?.split(';')[0]?.trim() !== MEDIA_TYPE) return 'not-dns';
    return (await readUpTo(MAX_BYTES, response)) ?? 'too-large';
  } catch {
    // Browsers do not say more than "Failed to fetch"; which signal fired is all that can be known.
    return tooLate.aborted || signal.aborted ? 'timeout' : 'network';
  }
}

async function readUpTo(max: number, response: Response): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > max) return undefined;
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
