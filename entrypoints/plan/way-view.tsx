import { Steps } from '../../components/steps';
import { useTexts } from '../../components/texts';
import { type HandOver, isForApps } from '../../utils/handover/hand-over';
import { completed } from '../../utils/plan/draft';
import type { PlannedAddress } from '../../utils/plan/plan';
import type { AddressProps } from './address-view';
import { AppleFile } from './apple-file';
import { CodeView } from './code-view';
import { DoneTicks } from './done-ticks';
import { MissingForm } from './missing-form';
import { MissingValues } from './missing-values';
import { ProviderPage } from './provider-page';
import { SettingsSheet } from './settings-sheet';
import type { Target } from './targets';
import { Traps } from './traps';
import { typedFor } from './typed';

interface Props extends AddressProps {
  target: Target;
}

/** What takes an address to where it was chosen to go; first of all what is missing for it. */
export function WayView({ address, target, one, moves }: Props) {
  const { t } = useTexts();
  const { way } = target;
  const move = moves.of(address.sendAsEmail);
  const ticks = <DoneTicks address={address} move={move} moves={moves} isSetUp={way.id !== 'webmail'} />;
  const isRefused = way.draft !== undefined && !isForApps(address.sendAsEmail);
  if (!way.draft || isRefused)
    return (
      <>
        {isRefused && <p>{t('plan.noApp', { address: address.sendAsEmail })}</p>}
        <ProviderPage address={address} way={way} />
        {ticks}
      </>
    );
  const made = completed(way.draft, typedFor(way.draft, move.typed));
  const isTyped = way.draft.missing.length > 0;
  const isDone = 'handOver' in made;
  return (
    <div class="way" data-way={way.id}>
      <Traps mailbox={address.mailbox} way={way} />
      {isTyped && (
        <MissingValues address={address} one={one} isDone={isDone}>
          <MissingForm
            draft={way.draft}
            typed={move.typed ?? {}}
            isDone={isDone}
            onUse={(typed) => moves.set(address.sendAsEmail, { typed: { ...move.typed, ...typed } })}
          />
        </MissingValues>
      )}
      {'handOver' in made && <HandOverView address={address} target={target} handOver={made.handOver} moves={moves} />}
      {isDone && ticks}
    </div>
  );
}

interface HandOverProps {
  address: PlannedAddress;
  target: Target;
  handOver: HandOver;
  moves: AddressProps['moves'];
}

function HandOverView({ address, target: { id, way }, handOver, moves }: HandOverProps) {
  const { t } = useTexts();
  const app = moves.of(address.sendAsEmail).app;
  const values = { address: address.sendAsEmail };
  const signsIn = way.id === 'sign-in-app';
  const sheet = (isOpen: boolean, first: string) => (
    <SettingsSheet
      address={address}
      handOver={handOver}
      app={app ?? first}
      isOpen={isOpen}
      onApp={(chosen) => void moves.set(address.sendAsEmail, { app: chosen })}
    />
  );
  if (id === 'android')
    return (
      <>
        <CodeView handOver={handOver} steps={signsIn ? 'signIn' : 'steps'} />
        {sheet(false, 'gmail')}
      </>
    );
  if (id === 'apple')
    return (
      <>
        {signsIn ? <Steps of="plan.apple.signIn" /> : <AppleFile handOver={handOver} />}
        {sheet(false, 'apple')}
      </>
    );
  if (id === 'computer')
    return (
      <>
        <Steps of={signsIn ? 'plan.computer.signIn' : 'plan.computer.steps'} values={values} />
        {sheet(true, 'thunderbird')}
      </>
    );
  return (
    <>
      <Steps of="plan.inbox.steps" values={values} />
      {sheet(true, 'thunderbird')}
      <details class="fold">
        <summary>
          <h5>{t('plan.inbox.phone')}</h5>
        </summary>
        <CodeView handOver={handOver} steps="inbox" />
        <p class="note">{t('plan.code.untried')}</p>
      </details>
    </>
  );
}
