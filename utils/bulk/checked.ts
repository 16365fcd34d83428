import { type AddressReport, type Answer, type Finding, isShown, type Status, type Untold } from '../report';
import type { SendAs } from '../send-as';
import type { OrganisationFacts } from './organisation';
import type { OtherUser } from './others';

/** Users to check at a time, with what is known of all of them. */
export interface OthersPart {
  users: OtherUser[];
  organisation: OrganisationFacts | undefined;
  /** What was said of hosts, by address. It counts for all addresses of the domain. */
  answers: Readonly<Record<string, Answer>>;
}

/** One address as its user has described it to somebody who helps; what is `undefined` is not known. */
export interface OneAddress {
  sendAs: SendAs;
  answer: Answer;
  errorText: string;
}

/** A finding without what only its full text needs: there may be thousands. */
export type Said = Pick<Finding, 'ruleId' | 'severity' | 'variant' | 'isNote'> & {
  /** ISO date, where its title names a month. */
  endsMonth?: string | undefined;
};

/** What the check says of one address, small enough for thousands. */
export interface CheckedAddress {
  status: Status;
  untold: Untold | undefined;
  /** Worst first. */
  findings: Said[];
}

export function shortened({ status, untold, findings }: AddressReport): CheckedAddress {
  return {
    status,
    untold,
    findings: findings.filter(isShown).map(({ ruleId, severity, variant, isNote, params }) => ({
      ruleId,
      severity,
      variant,
      isNote,
      ...(typeof params.endsMonth === 'string' && { endsMonth: params.endsMonth }),
    })),
  };
}
