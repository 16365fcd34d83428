import { bounded } from './bounds';
import { type Ask, found } from './client/ask';
import type { DomainEvidence } from './evidence';

const SERVICES = [
  ['_submissions._tcp', 'ssl'],
  ['_submission._tcp', 'starttls'],
] as const;

/** Servers for sending that the domain itself publishes (RFC 6186); TLS from the start comes first (RFC 8314, 5.1). */
export async function readSrv(domain: string, ask: Ask): Promise<DomainEvidence['srv']> {
  const answers = await Promise.all(SERVICES.map(([service]) => ask(`${service}.${domain}`, 'SRV')));
  const servers = answers.flatMap(({ found: records }, index) => {
    const securityMode = SERVICES[index]?.[1] ?? 'ssl';
    return (records.answer === 'yes' ? records.value : [])
      .filter(({ target }) => target !== '.') // "There is none."
      .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
      .map(({ target, port }) => ({ host: target, port, securityMode }));
  });
  const open = answers.map((answer) => answer.found).find((one) => one.answer === 'unknown');
  return servers.length === 0 && open ? open : bounded(found(servers));
}
