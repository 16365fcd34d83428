import type { DnsEvidence } from '../dns/evidence';
import { notices as currentNotices, type Notice } from '../notices/notices';
import { builtIn } from '../providers/profiles';
import { ProviderIndex } from '../providers/provider-index';
import type { ProviderProfile } from '../providers/schema';
import type { Answer, Fixed, Proved } from '../report';
import { keyOf } from '../send-as';
import type { Organisation } from './organisation';

/** Everything a check may use besides the page; keys of the records are addresses as Gmail shows them. */
export interface Knowledge {
  /** ISO date. */
  today: string;
  /** Own profiles first, imported ones last. */
  indexes: readonly ProviderIndex[];
  notices: readonly Notice[];
  answers: Readonly<Record<string, Answer>>;
  dns: Readonly<Record<string, DnsEvidence>>;
  /** Rule ids of the errors an address met, as `explain` gave them. */
  errors: Readonly<Record<string, readonly string[]>>;
  /** Those among them that are kept from before, and not told just now. */
  remembered: Readonly<Record<string, readonly string[]>>;
  /** Rule ids of findings of taste that the user says are meant to be so. */
  dismissed: Readonly<Record<string, readonly string[]>>;
  /** What a change of the settings has cured. */
  fixed: Readonly<Record<string, Fixed>>;
  /** Where the settings of a whole organisation are checked. */
  organisation?: Organisation | undefined;
  /** When a copy was kept of settings that are still these, ISO 8601. */
  kept: Readonly<Record<string, string>>;
  /** What delivered mails have proved of the settings as they are. */
  proofs: Readonly<Record<string, Proved>>;
}

export interface Extra {
  answers?: Knowledge['answers'];
  /** The user's own, or an administrator's: they win over the built-in ones. */
  profiles?: readonly ProviderProfile[];
  /** From a file: they stand behind the built-in ones, and take nothing from them. */
  imported?: readonly ProviderProfile[];
  dns?: Knowledge['dns'];
  errors?: Knowledge['errors'];
  remembered?: Knowledge['remembered'];
  dismissed?: Knowledge['dismissed'];
  fixed?: Knowledge['fixed'];
  organisation?: Knowledge['organisation'];
  kept?: Knowledge['kept'];
  proofs?: Knowledge['proofs'];
  /** In place of notices.json. */
  notices?: readonly Notice[];
}

/** The built-in profiles and notices, with what is known of this user. `today` is an ISO date. */
export function defaultKnowledge(today: string, extra: Extra = {}): Knowledge {
  return {
    today,
    indexes: [...indexOf(extra.profiles), builtIn, ...indexOf(extra.imported)],
    notices: extra.notices ?? currentNotices,
    answers: byAddress(extra.answers),
    dns: byAddress(extra.dns),
    errors: byAddress(extra.errors),
    remembered: byAddress(extra.remembered),
    dismissed: byAddress(extra.dismissed),
    fixed: byAddress(extra.fixed),
    organisation: extra.organisation,
    kept: byAddress(extra.kept),
    proofs: byAddress(extra.proofs),
  };
}

const indexOf = (profiles: readonly ProviderProfile[] = []): ProviderIndex[] =>
  profiles.length > 0 ? [new ProviderIndex(profiles)] : [];

/** Addresses are compared without regard to case. */
const byAddress = <T>(record: Readonly<Record<string, T>> = {}): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).map(([address, value]) => [keyOf(address), value]));
