import { domainOf, normalizeHost } from '../names/host-name';
import { isSameOrganisation } from '../names/registrable-domain';
import { entryOf } from '../send-as';
import type { Receipt } from './receiver';
import type { Result } from './results';

export type Outcome = 'pass' | 'fail' | 'none';

/** What the receiving server found, in view of the domain in From. */
export interface Outcomes {
  spf: Outcome | undefined;
  dkim: Outcome | undefined;
  dmarc: Outcome | undefined;
  alignedBy: 'spf' | 'dkim' | 'both' | undefined;
  /** Is one of them for that very domain, so that even the strictest policy is met? */
  exact: boolean;
  /** The domain of a good signature, that of From first. */
  signedBy: string | undefined;
  /** The domain of which DMARC was asked. */
  about: string | undefined;
}

/** RFC 8601, section 2.7, and words of Microsoft's. What is not here, `temperror` for example, tells nothing. */
const SAID: Readonly<Record<string, Outcome>> = {
  pass: 'pass',
  fail: 'fail',
  hardfail: 'fail',
  softfail: 'fail',
  permerror: 'fail',
  policy: 'fail',
  none: 'none',
  bestguesspass: 'none',
};
const SAID_OF = {
  spf: { ...SAID, neutral: 'none' },
  // A signature that could not be read is as good as a wrong one: "neutral (body hash did not verify)".
  dkim: { ...SAID, neutral: 'fail' },
  dmarc: { ...SAID, permerror: undefined },
} as const satisfies Record<string, Readonly<Record<string, Outcome | undefined>>>;

export function outcomesOf({ results, namesDmarc }: Receipt, domain: string): Outcomes {
  const spf = only(results, 'spf');
  const dkim = results.filter(({ method }) => method === 'dkim');
  const dmarc = only(results, 'dmarc');
  const signers = dkim.filter(({ said }) => said === 'pass').map(signerOf);
  const envelope = spf?.said === 'pass' ? envelopeOf(spf) : undefined;
  const bySpf = isAligned(envelope, domain);
  const byDkim = signers.some((signer) => isAligned(signer, domain));
  return {
    spf: outcomeOf('spf', spf),
    dkim: dkim.length > 0 ? bestOf(dkim) : undefined,
    dmarc: dmarc || results.some(({ method }) => method === 'dmarc') ? outcomeOf('dmarc', dmarc) : silence(namesDmarc),
    alignedBy: bySpf && byDkim ? 'both' : bySpf ? 'spf' : byDkim ? 'dkim' : undefined,
    exact: [envelope, ...signers].includes(domain),
    signedBy: signers.find((signer) => isAligned(signer, domain)) ?? signers.find((signer) => signer !== undefined),
    about: dmarc && hostIn(dmarc.props.get('header.from')),
  };
}

const silence = (namesDmarc: boolean): Outcome | undefined => (namesDmarc ? 'none' : undefined);

/** Several that contradict each other count as none: one of them may be somebody's invention. */
function only(results: readonly Result[], name: string): Result | undefined {
  const found = results.filter(({ method }) => method === name);
  return new Set(found.map(({ said }) => said)).size === 1 ? found[0] : undefined;
}

const outcomeOf = (method: 'spf' | 'dkim' | 'dmarc', result: Result | undefined): Outcome | undefined =>
  result && entryOf<Outcome | undefined>(SAID_OF[method], result.said);

/** One good signature is enough; of one that could not be checked nothing is known. */
function bestOf(signatures: readonly Result[]): Outcome | undefined {
  const outcomes = signatures.map((signature) => outcomeOf('dkim', signature));
  if (outcomes.includes('pass')) return 'pass';
  return outcomes.includes(undefined) ? undefined : outcomes.includes('fail') ? 'fail' : 'none';
}

const signerOf = ({ props }: Result): string | undefined => hostIn(props.get('header.d') ?? props.get('header.i'));

const envelopeOf = ({ props }: Result): string | undefined =>
  hostIn(props.get('smtp.mailfrom') ?? props.get('smtp.mail') ?? props.get('smtp.helo'));

const hostIn = (text: string | undefined): string | undefined =>
  text && normalizeHost(domainOf(text.replace(/>$/, '')));

const isAligned = (one: string | undefined, domain: string): boolean =>
  one !== undefined && isSameOrganisation(one, domain);
