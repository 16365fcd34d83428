import * as check from '../check/fate';
import { domainOf } from '../names/host-name';
import type { AddressReport, Report } from '../report';
import type { Hosts } from './hosts';

export type Fate = check.Fate;

/** What becomes of an address, as its mark in Gmail says it too. */
export const fateOf = (
  { isPrimary, domain, entered }: Pick<AddressReport, 'isPrimary' | 'domain' | 'entered'>,
  { account }: Pick<Report, 'account'>,
  { mailHost, how }: Hosts,
): Fate =>
  check.fateOf({
    isPrimary,
    domain,
    accountDomain: account === undefined ? undefined : domainOf(account),
    domainProfile: mailHost,
    domainHow: how,
    rawHost: entered === null ? null : undefined,
  });
