import { registrableDomain } from '../names/registrable-domain';
import { textsOf } from './bounds';
import type { Ask, Lookup } from './client/ask';
import type { DmarcEvidence } from './evidence';

type Policy = NonNullable<DmarcEvidence['policy']>;
const POLICIES: readonly Policy[] = ['none', 'quarantine', 'reject'];

/**
 * The DMARC record that applies to a domain: its own, else that of the organisational domain (RFC 9989 and RFC 7489).
 * The organisational domain comes from the Public Suffix List, names between the two are not asked.
 */
export async function readDmarc(domain: string, ask: Ask): Promise<Lookup<DmarcEvidence>> {
  const own = await recordsOf(domain, ask);
  const organisation = registrableDomain(domain);
  if (own.answer !== 'no' || !organisation || organisation === domain) return evidence(own, ['p']);
  return evidence(await recordsOf(organisation, ask), ['sp', 'p']);
}

const recordsOf = (domain: string, ask: Ask): Promise<Lookup<string[]>> =>
  textsOf(`_dmarc.${domain}`, /^\s*v\s*=\s*DMARC1\s*(?:;|$)/, ask);

/** `tags`: those that say the policy, the first one present. */
function evidence(records: Lookup<string[]>, tags: readonly string[]): Lookup<DmarcEvidence> {
  if (records.answer !== 'yes') return records;
  const [record, second] = records.value;
  // Receivers ignore several records.
  const policy = record !== undefined && second === undefined ? policyOf(parse(record), tags) : undefined;
  return { answer: 'yes', value: { records: records.value, policy } };
}

function policyOf(tags: ReadonlyMap<string, string>, names: readonly string[]): Policy | undefined {
  const text = names.map((name) => tags.get(name)).find((value) => value !== undefined);
  const policy = POLICIES.indexOf(text?.toLowerCase() as Policy);
  // A policy that cannot be read counts as "none" if reports are asked for, else the record does not count.
  if (policy === -1) return /^mailto:/i.test(tags.get('rua') ?? '') ? 'none' : undefined;
  // "t=y" is a trial: one step less strict.
  return POLICIES[tags.get('t')?.toLowerCase() === 'y' ? Math.max(0, policy - 1) : policy];
}

const parse = (record: string): ReadonlyMap<string, string> =>
  new Map(
    record.split(';').map((tag) => {
      const [name = '', ...value] = tag.split('=');
      return [name.trim().toLowerCase(), value.join('=').trim()];
    }),
  );
