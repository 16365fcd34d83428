import { textsOf } from './bounds';
import type { Ask, Lookup } from './client/ask';
import type { SpfEvidence } from './evidence';

/** RFC 7208, 4.6.4: terms that cost the receiver a look-up, over all records; with one more the result is an error. */
const MOST_LOOKUPS = 10;
/** What is kept: a record that receivers read has some ten terms, each little longer than a name. */
const MOST_TERMS = 500;
const LONGEST_TERM = 300;
const COSTS = /^(?:(?:a|mx|ptr)(?:[:/]|$)|(?:include|exists):|redirect=)/;

/**
 * The SPF records of a domain and of what they include. The limit of the standard also bounds our questions: each
 * record read is one counted look-up, so there are at most ten. Loops end there too.
 */
export async function readSpf(domain: string, ask: Ask): Promise<Lookup<SpfEvidence>> {
  const records = await recordsOf(domain, ask);
  if (records.answer !== 'yes') return records;
  const own = records.value.map(termsOf);
  const mechanisms = new Set(own.flat());
  const ownSize = mechanisms.size;
  let lookups = 0;
  let complete = true;
  // Two records are an error (4.5), whatever they would cost or include.
  const valid = own.length === 1;
  let countable = valid;
  for (let level = own; level.length > 0; ) {
    lookups += level.flat().filter((term) => COSTS.test(term)).length;
    const targets = level.flatMap(targetsOf);
    const readable = !valid || lookups > MOST_LOOKUPS ? [] : targets.filter((target) => !target.includes('%'));
    const next = await Promise.all(readable.map((target) => recordsOf(target, ask)));
    if (readable.length < targets.length || next.some(({ answer }) => answer === 'unknown')) {
      complete = false;
      countable = false;
    }
    level = next.flatMap((one) => (one.answer === 'yes' ? one.value.map(termsOf) : []));
    for (const term of level.flat()) mechanisms.add(term);
  }
  const all = [...mechanisms];
  const kept = all.filter(isKept).slice(0, MOST_TERMS);
  if (kept.length < all.length) complete = false;
  return {
    answer: 'yes',
    value: {
      records: records.value,
      mechanisms: kept,
      own: Math.min(all.slice(0, ownSize).filter(isKept).length, MOST_TERMS),
      lookups: countable || (valid && lookups > MOST_LOOKUPS) ? lookups : undefined,
      complete,
    },
  };
}

const isKept = (term: string): boolean => term.length <= LONGEST_TERM;

const recordsOf = (domain: string, ask: Ask): Promise<Lookup<string[]>> => textsOf(domain, /^v=spf1(?: |$)/i, ask);

/** Terms of a record in small letters, without qualifier and final dot; `v=spf1` is none of them. */
function termsOf(record: string): string[] {
  const terms = record
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .map((term) => term.replace(/^[+?~-]/, '').replace(/\.$/, ''))
    .filter((term) => term !== '');
  // Beside "all" a redirect has no effect (6.1).
  return terms.includes('all') ? terms.filter((term) => !term.startsWith('redirect=')) : terms;
}

/** Names whose records count as well. */
const targetsOf = (terms: readonly string[]): string[] =>
  terms.flatMap((term) => /^(?:include:|redirect=)(.+)$/.exec(term)?.[1] ?? []);
