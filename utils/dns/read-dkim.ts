import { MOST_TEXT } from './bounds';
import { type Ask, type Lookup, no } from './client/ask';
import type { DomainEvidence } from './evidence';

const MOST_SELECTORS = 4;
const SELECTOR = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i;

/** Keys at the selectors that a service is known to use (RFC 6376, 3.6.1), four at most. */
export async function readDkim(
  domain: string,
  selectors: readonly string[],
  ask: Ask,
): Promise<DomainEvidence['dkim']> {
  const usable = selectors.filter((selector) => SELECTOR.test(selector)).slice(0, MOST_SELECTORS);
  return Object.fromEntries(
    await Promise.all(usable.map(async (one) => [one, await keyAt(one, domain, ask)] as const)),
  );
}

async function keyAt(selector: string, domain: string, ask: Ask): Promise<Lookup<string>> {
  const { found: texts } = await ask(`${selector.toLowerCase()}._domainkey.${domain}`, 'TXT');
  if (texts.answer !== 'yes') return texts;
  // An empty "p=" says that the key was withdrawn.
  const key = texts.value.find((text) => /(?:^|;)\s*p\s*=\s*[^;\s]/.test(text));
  return key === undefined ? no : { answer: 'yes', value: key.slice(0, MOST_TEXT) };
}
