import type { ExampleFacts } from '../../../utils/check/examples';
import type { Facts } from '../../../utils/check/facts';
import { notices } from '../../../utils/notices/notices';
import { builtIn } from '../../../utils/providers/profiles';

/** Facts with nothing known but what the example names. */
export function exampleFacts({ hostProfile, domainProfile, ...given }: ExampleFacts): Facts {
  const facts: Facts = {
    sendAsEmail: `info@${given.domain ?? 'example.com'}`,
    domain: 'example.com',
    displayName: undefined,
    isPrimary: undefined,
    isDefault: undefined,
    treatAsAlias: undefined,
    verificationStatus: undefined,
    replyToAddress: undefined,
    rawHost: given.host,
    host: undefined,
    hostIsPlaceholder: false,
    port: undefined,
    securityMode: undefined,
    username: undefined,
    hostProfile: hostProfile ? profile(hostProfile) : (hostProfile as null | undefined),
    domainProfile: domainProfile ? profile(domainProfile) : undefined,
    domainHow: undefined,
    domainAtGoogle: undefined,
    accountDomain: undefined,
    replyFrom: undefined,
    page: { sendAs: [], account: undefined, language: undefined, replyFrom: undefined, unread: [] },
    readHere: undefined,
    errors: undefined,
    remembered: undefined,
    dns: undefined,
    organisation: undefined,
    proof: undefined,
    notices: Object.fromEntries(notices.map((notice) => [notice.id, notice])) as Facts['notices'],
    today: '2026-11-24',
  };
  return { ...facts, ...given };
}

function profile(id: string) {
  const found = builtIn.byId.get(id);
  if (!found) throw new Error(`An example names the profile "${id}", which does not exist.`);
  return found;
}
