import { useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { observed } from '../../utils/storage/items';
import type { Observed } from '../../utils/storage/stored';
import { failureText } from './failure';
import { leaveToHeading, Section } from './section';
import { useStays } from './use-stays';

/** What Gmail's window for an address showed and its settings page does not; only where there is any. */
export function SeenSection() {
  const { t } = useTexts();
  const accounts = Object.entries(useStored(observed) ?? {});
  const [said, setSaid] = useState<string>();
  const lines = accounts.flatMap(([account, addresses]) =>
    Object.entries(addresses)
      .filter(([, { treatAsAlias, username }]) => treatAsAlias !== undefined || username !== undefined)
      .map(([address, seen]) => ({ account, address, seen })),
  );
  const stays = useStays(lines.length > 0);
  if (!stays) return null;
  const forget = (account: string, address: string) =>
    change(observed, (all) => withValue(all, account, address, undefined)).then(
      () => setSaid(t('options.seen.forgotten', { address })),
      (error) => setSaid(failureText(error, t)),
    );
  return (
    <Section id="seen" title={t('options.seen.title')} about={t('options.seen.about')} said={said}>
      <ul class="rows">
        {lines.map(({ account, address, seen }) => (
          <li key={`${account} ${address}`} data-address={address}>
            <div>
              <bdi class="address">{address}</bdi> <Seen {...seen} />
            </div>
            <button
              type="button"
              aria-label={t('options.seen.forgetOne', { address })}
              onClick={({ currentTarget }) => {
                leaveToHeading(currentTarget);
                void forget(account, address);
              }}
            >
              {t('options.answers.forget')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Seen({ treatAsAlias, username }: Observed) {
  const { t } = useTexts();
  const parts = [
    ...(treatAsAlias === undefined ? [] : [t(treatAsAlias ? 'options.seen.ticked' : 'options.seen.unticked')]),
    ...(username === undefined ? [] : [t('options.seen.username', { username })]),
  ];
  return <span class="about">{parts.join(' · ')}</span>;
}
