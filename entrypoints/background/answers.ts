import { domainOf } from '../../utils/names/host-name';
import type { Answer } from '../../utils/report';
import { type ByAddress, ofAccount, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { answers } from '../../utils/storage/items';

/**
 * Keeps what the user says of an address; a value of `undefined` forgets it. A host that is forgotten is so for the whole
 * domain, for which it counted.
 */
export const rememberAnswer = (account: string | undefined, sendAsEmail: string, answer: Answer): Promise<void> =>
  change(answers, (all) => {
    const rest = answer.providerId ? all : withoutHost(all, account, sendAsEmail, answer);
    return withValue(rest, account, sendAsEmail, orNothing(answer));
  });

/** The one who answers "I read it here" forgets no host: only an answer that says nothing else new does. */
function withoutHost(
  all: ByAddress<Answer>,
  account: string | undefined,
  sendAsEmail: string,
  { readHere }: Answer,
): ByAddress<Answer> {
  const own = valueAt(all, account, sendAsEmail);
  const said = Object.entries(ofAccount(all, account)).filter(
    ([address, { providerId }]) => providerId && domainOf(address) === domainOf(sendAsEmail),
  );
  const hosts = new Set(said.map(([, { providerId }]) => providerId));
  const forgotten = own?.providerId ?? (hosts.size === 1 && readHere === own?.readHere ? [...hosts][0] : undefined);
  return said
    .filter(([, { providerId }]) => providerId === forgotten)
    .reduce(
      (rest, [address, answer]) => withValue(rest, account, address, orNothing({ readHere: answer.readHere })),
      all,
    );
}

const orNothing = ({ readHere, providerId }: Answer): Answer | undefined =>
  readHere === undefined && !providerId ? undefined : { readHere, providerId };
