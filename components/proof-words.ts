import type { AddressHelp } from '../utils/messages';
import type { Status } from '../utils/report';

export type Proved = NonNullable<AddressHelp['proved']>;

/** Which text of `proof.title` names what a mail has proved. */
export const kindOf = ({
  proof: { verdict },
  through,
}: Proved): 'typed' | 'right' | 'elsewhere' | 'broken' | 'unknown' => {
  if (through === 'elsewhere') return 'elsewhere';
  return verdict === 'right' && through === 'typed' ? 'typed' : verdict;
};

export const statusOf = (proved: Proved): Status =>
  (({ typed: 'ok', right: 'ok', elsewhere: 'error', broken: 'error', unknown: 'unknown' }) as const)[kindOf(proved)];

/** What is missing for a mail that nobody doubts, as keys of `proof.lacks`; the texts of the same name in `proof.cure`. */
export function lacking({ proof }: Proved): { key: string; cure: string | undefined }[] {
  const { verdict, spf, dkim, dmarc, alignedBy, profileId } = proof;
  if (verdict === 'unknown') return [];
  const byDkim = alignedBy === 'dkim' || alignedBy === 'both';
  const bySpf = alignedBy === 'spf' || alignedBy === 'both';
  // Gmail's own servers sign for none but Google's customers.
  const own = verdict === 'broken' && profileId === 'google' ? 'google' : undefined;
  const one = (name: string, word: string | undefined) =>
    word === undefined ? [] : [{ key: `${name}.${word}`, cure: own ?? name }];
  return [
    // A service with a return address of its own has its own SPF record: the signature vouches for the domain then.
    ...one('spf', spf === 'pass' ? (bySpf || byDkim ? undefined : 'other') : spf),
    ...one('dkim', byDkim ? undefined : dkim === 'pass' ? 'other' : dkim),
    ...one('dmarc', dmarc === 'none' ? 'none' : undefined),
  ];
}
