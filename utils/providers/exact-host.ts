import type { DnsEvidence } from '../dns/evidence';
import { matchesPattern } from './pattern';
import { isPlaceholder } from './placeholder';
import { builtIn } from './profiles';
import type { ProviderProfile } from './schema';

export interface ExactHost {
  host: string;
  from: 'spf-a' | 'mx' | 'ptr';
}

/** The customer's own server, where the provider's records name it: `sv12718.xserver.jp` instead of `sv*.xserver.jp`. */
export function exactHost(profile: ProviderProfile, dns: DnsEvidence | undefined): ExactHost | undefined {
  const from = profile.dns?.exactHostFrom;
  if (!dns || !from) return undefined;
  const names = [...new Set(namesFrom(dns, from))].filter(
    (name) => profile.smtp?.some(({ host }) => matchesPattern(host, name)) && !isPlaceholder(name, [builtIn]),
  );
  // Two machines of the same host: which one is the user's cannot be told.
  return names.length === 1 && names[0] ? { host: names[0], from } : undefined;
}

function namesFrom({ domain }: DnsEvidence, from: ExactHost['from']): string[] {
  if (from === 'mx') return domain.mx.answer === 'yes' ? domain.mx.value : [];
  if (from === 'ptr') return domain.ptr.answer === 'yes' ? domain.ptr.value : [];
  if (domain.spf.answer !== 'yes') return [];
  const own = domain.spf.value.mechanisms.slice(0, domain.spf.value.own);
  return own.flatMap((mechanism) => /^a:(.+)$/.exec(mechanism)?.[1] ?? []);
}
