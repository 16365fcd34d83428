import { matchesPattern } from './pattern';
import type { ProviderProfile } from './schema';

/** Profiles by name or pattern. Patterns are kept under the plain labels at their end, so a look-up tries few of them. */
class NameIndex {
  #entries = new Map<string, { pattern: string; profile: ProviderProfile }[]>();

  add(pattern: string, profile: ProviderProfile): void {
    if (pattern.includes('{')) return;
    const labels = pattern.split('.');
    const plain = labels.slice(labels.findLastIndex((label) => label.includes('*')) + 1).join('.');
    const bucket = this.#entries.get(plain);
    if (bucket) bucket.push({ pattern, profile });
    else this.#entries.set(plain, [{ pattern, profile }]);
  }

  /** The profile whose name or pattern the whole host fits; plain names before patterns. */
  match(host: string): ProviderProfile | undefined {
    for (const ending of endings(host)) {
      const hit = this.#entries.get(ending)?.find(({ pattern }) => matchesPattern(pattern, host));
      if (hit) return hit.profile;
    }
    return undefined;
  }

  /** The profile with the longest suffix of whole labels. */
  suffix(host: string): ProviderProfile | undefined {
    for (const ending of endings(host)) {
      const hit = this.#entries.get(ending)?.find(({ pattern }) => pattern === ending);
      if (hit) return hit.profile;
    }
    return this.match(host);
  }
}

/** `a.b.c` gives `a.b.c`, `b.c`, `c`. */
function* endings(host: string): Generator<string> {
  for (let rest = host; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    yield rest;
    if (!rest.includes('.')) return;
  }
}

/** Look-up tables over a set of profiles: time does not grow with their number. The first to claim a name has it. */
export class ProviderIndex {
  readonly byId = new Map<string, ProviderProfile>();
  /** Outgoing servers. */
  readonly outgoing = new NameIndex();
  /** Names that belong to a provider without being known as right in the SMTP field. */
  readonly otherHosts = new NameIndex();
  readonly domains = new NameIndex();
  readonly mx = new NameIndex();
  readonly ptr = new NameIndex();
  readonly ns = new NameIndex();
  /** `a:` and `mx:` mechanisms, by host; other mechanisms, by their whole text. */
  readonly spfHosts = new NameIndex();
  readonly spfTokens = new Map<string, ProviderProfile>();

  /** Names as they are shown to a reader, in small letters: `svnnnn.xserver.jp`. */
  readonly placeholders = new Set<string>();

  constructor(readonly profiles: readonly ProviderProfile[]) {
    for (const profile of profiles) this.#add(profile);
  }

  #add(profile: ProviderProfile): void {
    if (!this.byId.has(profile.id)) this.byId.set(profile.id, profile);
    const addAll = (index: NameIndex, names: readonly string[] | undefined) => {
      for (const name of names ?? []) index.add(name, profile);
    };
    addAll(
      this.outgoing,
      profile.smtp?.map(({ host }) => host),
    );
    for (const { placeholder } of profile.smtp ?? []) if (placeholder) this.placeholders.add(placeholder.toLowerCase());
    addAll(this.otherHosts, [
      ...(profile.incomingHosts ?? []),
      ...(profile.retiredHosts ?? []).map(({ host }) => host),
      ...(profile.wrongHosts ?? []),
      ...(profile.otherHosts ?? []),
    ]);
    addAll(this.domains, profile.domains);
    addAll(this.mx, profile.dns?.mx);
    addAll(this.ptr, profile.dns?.ptr);
    addAll(this.ns, profile.dns?.ns);
    for (const mechanism of profile.dns?.spf ?? []) {
      const named = /^(?:a|mx):(.+)$/.exec(mechanism)?.[1];
      if (named) this.spfHosts.add(named, profile);
      else if (!this.spfTokens.has(spfToken(mechanism))) this.spfTokens.set(spfToken(mechanism), profile);
    }
  }

  /** Who the mechanism names: `include:` and `redirect=` by their target, `a:` and `mx:` by host. */
  spf(mechanism: string): { profile: ProviderProfile; machine: boolean } | undefined {
    const named = /^(?:a|mx):(.+)$/.exec(mechanism)?.[1];
    const profile = named ? this.spfHosts.match(named) : this.spfTokens.get(spfToken(mechanism));
    return profile && { profile, machine: named !== undefined };
  }
}

const spfToken = (mechanism: string): string => mechanism.toLowerCase().replace(/^redirect[=:]/, 'include:');
