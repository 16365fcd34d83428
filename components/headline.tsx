import type { AddressReport, Finding } from '../utils/report';
import { FindingLead } from './finding-lead';
import { FixedView } from './fixed-view';
import { StatusIcon } from './status-icon';
import { titleOf } from './summary';
import { useTexts } from './texts';
import { isAsked, isFixed } from './verdict';

interface Props {
  address: AddressReport;
  /** The finding that says most of the address. */
  first: Finding | undefined;
  compose: ((to: string) => void) | undefined;
}

/** The first thing to read: what is wrong, what cannot be told, or that all is well. */
export function Headline({ address, first, compose }: Props) {
  const words = useTexts();
  const { status } = address;
  if (isFixed(address)) return <FixedView address={address} compose={compose} />;
  if (first) return <FindingLead address={address} finding={first} />;
  if (isAsked(address)) return null;
  return (
    <div class="lead" data-status={status}>
      <h3>
        <StatusIcon status={status} />
        {titleOf(address, words)}
      </h3>
      <p>{words.t(status === 'unknown' ? 'ui.unknownServer' : 'ui.nothingFound')}</p>
    </div>
  );
}
