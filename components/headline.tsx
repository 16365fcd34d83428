import type { AddressReport, Finding } from '../utils/report';
import type { CardActions } from './actions';
import { FindingLead } from './finding-lead';
import { FixedView } from './fixed-view';
import { ProvedNote } from './proved-note';
import { StatusIcon } from './status-icon';
import { titleOf } from './summary';
import { TestMail } from './test-mail';
import { useTexts } from './texts';
import { isAsked, isFixed, isProved } from './verdict';

interface Props {
  address: AddressReport;
  /** The finding that says most of the address. */
  first: Finding | undefined;
  actions: Pick<CardActions, 'compose' | 'test' | 'forgetProof'>;
}

/** The first thing to read: what is wrong, what cannot be told, or that all is well. */
export function Headline({ address, first, actions }: Props) {
  const words = useTexts();
  const { status, proved } = address;
  if (isFixed(address) && !proved) return <FixedView address={address} actions={actions} />;
  if (first) return <FindingLead address={address} finding={first} />;
  if (isAsked(address)) return null;
  return (
    <div class="lead" data-status={status}>
      <h3>
        <StatusIcon status={status} />
        {titleOf(address, words)}
      </h3>
      {status === 'ok' && isProved(address) ? (
        <ProvedNote address={address} onForget={actions.forgetProof} />
      ) : (
        <p>{words.t(status === 'unknown' ? 'ui.unknownServer' : 'ui.nothingFound')}</p>
      )}
      {status === 'unknown' && !proved && address.untold !== 'unread' && (
        <TestMail address={address} actions={actions} />
      )}
    </div>
  );
}
