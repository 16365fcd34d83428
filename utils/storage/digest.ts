import { keyOf } from '../send-as';
import { accountKey } from './by-account';

/**
 * Tells settings that are still the same from others, without keeping them: SHA-256, cut to 128 bits. Account and
 * address are the salt: equal settings of two addresses look different, and no ready-made table fits. Whoever guesses
 * the settings can see that the guess is right.
 */
export async function digestOf(account: string | undefined, sendAsEmail: string, settings: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([accountKey(account), keyOf(sendAsEmail), settings]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
