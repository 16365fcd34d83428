import { type AddressReport, isShown } from '../utils/report';
import type { CardActions } from './actions';
import { Announcement } from './announcement';
import { EndNote } from './end-note';
import { FindingView } from './finding-view';
import { FirstThing } from './first-thing';
import { MoreDetails } from './more-details';
import { summaryOf } from './summary';
import { useTexts } from './texts';
import { isFixed } from './verdict';

/** Everything about one address, action first: what and why, the one deciding thing, the values; all else is folded. */
export function AddressDetails({ address, actions }: { address: AddressReport; actions: CardActions }) {
  const words = useTexts();
  const { findings, lead, sendAsEmail, status } = address;
  const untold = status === 'unknown' ? findings.find(({ isNote }) => !isNote) : undefined;
  const first = isFixed(address) ? undefined : (lead ?? untold);
  const onDismiss = actions.dismiss && ((ruleId: string) => actions.dismiss?.(sendAsEmail, ruleId));
  // What ends is said in one line, whether that is to come or the first thing.
  const end = findings.find(({ ruleId }) => ruleId === address.ends?.ruleId);
  return (
    <div class="details">
      <Announcement text={summaryOf(address, words)} />
      <FirstThing address={address} actions={actions} first={first} onDismiss={onDismiss} />
      {end && first === end && <EndNote address={address} end={end} actions={actions} isFirst />}
      {findings
        .filter((finding) => isShown(finding) && finding.ruleId !== first?.ruleId)
        .map((finding) =>
          finding === end ? (
            <EndNote key="end" address={address} end={end} actions={actions} isFirst={false} />
          ) : (
            <FindingView key={finding.ruleId} address={address} finding={finding} open={false} onDismiss={onDismiss} />
          ),
        )}
      <MoreDetails address={address} actions={actions} />
    </div>
  );
}
