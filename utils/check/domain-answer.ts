import { domainOf } from '../names/host-name';
import { identify } from '../providers/identify';
import { namesOf } from '../providers/names';
import type { ProviderProfile } from '../providers/schema';
import type { Answer, Sibling } from '../report';
import { entryOf, keyOf, type SendAs, type SendAsPage } from '../send-as';
import type { Knowledge } from './knowledge';

/** A row whose server tells who hosts its domain. */
interface Named {
  sendAsEmail: string;
  profile: ProviderProfile;
}

/** What the user said about an address; the host that was named for another address of its domain counts for it too. */
export function answerFor({ sendAsEmail }: SendAs, page: SendAsPage, knowledge: Knowledge): Answer {
  const own = entryOf(knowledge.answers, keyOf(sendAsEmail)) ?? {};
  const providerId = own.providerId ?? hostOfDomain(sendAsEmail, page, knowledge);
  return providerId === undefined ? own : { ...own, providerId };
}

/** The host that was named for the domain; `undefined` where answers, or the servers of its rows, contradict it. */
function hostOfDomain(sendAsEmail: string, page: SendAsPage, knowledge: Knowledge): string | undefined {
  const [providerId, another] = answersByDomain(knowledge).get(domainOf(sendAsEmail)) ?? [];
  if (providerId === undefined || another !== undefined) return undefined;
  const contradicts = namedFor(sendAsEmail, page, knowledge).some(({ profile }) => profile.id !== providerId);
  return contradicts ? undefined : providerId;
}

/** Another address of the domain whose server is a clue to its host; `undefined` where such rows contradict each other. */
export function siblingOf({ sendAsEmail }: SendAs, page: SendAsPage, knowledge: Knowledge): Sibling | undefined {
  const [first, ...others] = namedFor(sendAsEmail, page, knowledge);
  if (!first || others.some(({ profile }) => profile.id !== first.profile.id)) return undefined;
  const { id, name } = first.profile;
  return { sendAsEmail: first.sendAsEmail, providerId: id, name, names: namesOf(first.profile) };
}

const namedFor = (sendAsEmail: string, page: SendAsPage, knowledge: Knowledge): readonly Named[] =>
  namedByDomain(page, knowledge).get(domainOf(sendAsEmail)) ?? [];

// Pages and answers are gone through once, however many addresses ask.
const namedOn = new WeakMap<SendAsPage, { indexes: Knowledge['indexes']; named: Map<string, Named[]> }>();
const answered = new WeakMap<Knowledge['answers'], Map<string, Set<string>>>();

function namedByDomain(page: SendAsPage, { indexes }: Knowledge): Map<string, Named[]> {
  const before = namedOn.get(page);
  if (before?.indexes === indexes) return before.named;
  const all = page.sendAs.flatMap((row): Named[] => {
    const profile = hostOf(row, indexes);
    return profile ? [{ sendAsEmail: row.sendAsEmail, profile }] : [];
  });
  const named = Map.groupBy(all, ({ sendAsEmail }) => domainOf(sendAsEmail));
  // Two of each company are enough, one of which may be the address in question.
  for (const [domain, list] of named)
    named.set(
      domain,
      [...Map.groupBy(list, ({ profile }) => profile.id).values()].flatMap((same) => same.slice(0, 2)),
    );
  namedOn.set(page, { indexes, named });
  return named;
}

/** The company of the row's server, if customers' mail arrives there too. Google's server takes mail for any domain. */
function hostOf({ smtpMsa }: SendAs, indexes: Knowledge['indexes']): ProviderProfile | undefined {
  const profile = smtpMsa?.host === undefined ? undefined : identify({ host: smtpMsa.host }, indexes)?.profile;
  const hosts = profile?.kind === 'shared-web-host' || profile?.kind === 'mailbox-host';
  return hosts && profile.id !== 'google' ? profile : undefined;
}

function answersByDomain({ answers }: Knowledge): Map<string, Set<string>> {
  const before = answered.get(answers);
  if (before) return before;
  const byDomain = new Map<string, Set<string>>();
  for (const [address, { providerId }] of Object.entries(answers)) {
    const domain = domainOf(address);
    if (providerId) byDomain.set(domain, (byDomain.get(domain) ?? new Set()).add(providerId));
  }
  answered.set(answers, byDomain);
  return byDomain;
}
