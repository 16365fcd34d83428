import { useTexts } from '../../components/texts';
import type { AccountPlan } from '../../utils/messages';
import { isInWorkspace } from '../../utils/names/gmail-domains';
import { domainOf } from '../../utils/names/host-name';
import type { Fate } from '../../utils/plan/fate';
import type { PlannedAddress } from '../../utils/plan/plan';
import { AddressView } from './address-view';
import { AllCodes } from './all-codes';
import { Checklist } from './checklist';
import { KeepPlan } from './keep-plan';
import { type Moves, stateOf } from './moves';

interface Props {
  one: AccountPlan;
  moves: Moves;
}

const FATES: readonly Fate[] = ['ends', 'uncertain', 'stays'];

/** The addresses of one account, by what becomes of them, and what is to be done in which order. */
export function AccountView({ one, moves }: Props) {
  const { t } = useTexts();
  const { account, addresses, timeline } = one.plan;
  const byFate = Map.groupBy(addresses, ({ fate }) => fate);
  const wanted = location.hash.slice(1);
  const isWanted = ({ sendAsEmail }: PlannedAddress) => encodeURIComponent(sendAsEmail) === wanted;
  const moving = addresses.filter(({ fate }) => fate !== 'stays');
  const left = moving.filter(({ sendAsEmail }) => ['open', 'chosen'].includes(stateOf(moves.of(sendAsEmail)))).length;
  const about = (fate: 'uncertain' | 'stays') =>
    fate === 'uncertain' && account && isInWorkspace(domainOf(account)) && timeline.from
      ? t('rules.third_party_retirement.workspace.why', { endsMonth: timeline.from })
      : t(`plan.fate.${fate}About`);
  const first = moving.find(isWanted) ?? moving[0];
  return (
    <section class="account" aria-label={account ?? t('options.answers.noAccount')}>
      <div class="row">
        <h2>
          <bdi>{account ?? t('options.answers.noAccount')}</bdi>
        </h2>
        <KeepPlan one={one} moves={moves} />
      </div>
      {moving.length > 0 && (
        <p class="left">{left > 0 ? t('plan.left', { count: left, of: moving.length }) : t('plan.ready')}</p>
      )}
      {FATES.filter((fate) => byFate.has(fate)).map((fate) => (
        <section key={fate} class="fate" data-group={fate}>
          <h3>{t(`plan.fate.${fate === 'ends' && timeline.phase === 'after' ? 'ended' : fate}`)}</h3>
          {fate !== 'ends' && <p class="note">{about(fate)}</p>}
          {byFate.get(fate)?.map((address) => (
            <AddressView
              key={address.sendAsEmail}
              address={address}
              one={one}
              moves={moves}
              startOpen={address === first}
              isWanted={isWanted(address)}
            />
          ))}
        </section>
      ))}
      <AllCodes moving={moving} moves={moves} />
      {moving.length > 0 && <Checklist one={one} moving={moving} moves={moves} />}
    </section>
  );
}
