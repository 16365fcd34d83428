import type { AddedHost, ProviderChoice } from '../utils/messages';
import type { OwnServer } from '../utils/providers/own-host';
import { type AddressReport, type Answer, isShown } from '../utils/report';
import { Announcement } from './announcement';
import { EndNote } from './end-note';
import { FindingView } from './finding-view';
import { FirstThing } from './first-thing';
import { MoreDetails } from './more-details';
import { summaryOf } from './summary';
import { useTexts } from './texts';
import { isFixed } from './verdict';

/** What a card can ask of the place it stands in. */
export interface CardActions {
  answer(sendAsEmail: string, answer: Answer): void;
  /** Keeps a mail host that is not listed; absent where nothing is kept. */
  addHost?: ((sendAsEmail: string, server: OwnServer) => Promise<AddedHost>) | undefined;
  /** What was found is meant to be so; absent where that cannot be said. */
  dismiss?: ((sendAsEmail: string, ruleId: string) => void) | undefined;
  forgetErrors(sendAsEmail: string): void;
  /** Shows what asking DNS means, and asks for consent; absent where DNS is not asked. */
  lookUp?: (() => void) | undefined;
  providers(): Promise<ProviderChoice[]>;
  copy(text: string): Promise<void>;
  /** Opens Gmail's own window for the address; absent where that is not possible. */
  editInfo?: ((sendAsEmail: string) => void) | undefined;
  /** Opens a new message in Gmail; absent where that is not possible. */
  /** Opens the moving plan; absent where that is not possible. */
  openPlan?: ((sendAsEmail: string) => void) | undefined;
  /** Keeps a copy of the address's settings; absent where nothing was read. Rejects when there is no room. */
  keepCopy?: ((sendAsEmail: string) => Promise<void>) | undefined;
  compose?: ((to: string, subject: string) => void) | undefined;
  /** A test mail is begun, with this token in its subject; absent where none can be. */
  test?: ((sendAsEmail: string, token: string) => void) | undefined;
  forgetProof?: ((sendAsEmail: string) => void) | undefined;
}

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
