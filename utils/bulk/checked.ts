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

/** Many addresses have the same findings, so these travel once: `rows` name them by their place in `said`. */
export interface CheckedPart {
  said: Said[][];
  /** A list a user, with an entry an address. */
  rows: [status: Status, said: number, untold?: Untold][][];
}

export function packed(reports: readonly (readonly AddressReport[])[]): CheckedPart {
  const places = new Map<string, number>();
  const said: Said[][] = [];
  const placeOf = (findings: Said[]): number => {
    const key = findings.map((one) => Object.values(one).join()).join(';');
    const place = places.get(key) ?? said.push(findings) - 1;
    places.set(key, place);
    return place;
  };
  const rows = reports.map((addresses) =>
    addresses.map(({ status, findings, untold }): CheckedPart['rows'][number][number] => {
      const place = placeOf(findings.filter(isShown).map(shortened));
      return untold ? [status, place, untold] : [status, place];
    }),
  );
  return { said, rows };
}

export const unpacked = ({ said, rows }: CheckedPart): CheckedAddress[][] =>
  rows.map((addresses) =>
    addresses.map(([status, place, untold]) => ({ status, untold, findings: said[place] ?? [] })),
  );

const shortened = ({ ruleId, severity, variant, isNote, params }: Finding): Said => ({
  ruleId,
  severity,
  variant,
  isNote,
  ...(typeof params.endsMonth === 'string' && { endsMonth: params.endsMonth }),
});

/** Is it for those who manage an organisation, and not for the user of the address? */
export const isForOrganisation = ({ ruleId }: Pick<Finding, 'ruleId'>): boolean => ruleId.startsWith('organisation-');
