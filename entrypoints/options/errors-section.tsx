import { useState } from 'preact/hooks';
import { ago } from '../../components/ago';
import { ConfirmButton } from '../../components/confirm-button';
import { findingPath } from '../../components/finding-path';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { errors } from '../../utils/storage/items';
import type { MetError } from '../../utils/storage/stored';
import { failureText } from './failure';
import { leaveToHeading, Section } from './section';
import { useStays } from './use-stays';

/** The errors that addresses met, each of which can be forgotten; only where there are any. */
export function ErrorsSection() {
  const { t } = useTexts();
  const [said, setSaid] = useState<string>();
  const lines = Object.entries(useStored(errors) ?? {}).flatMap(([account, addresses]) =>
    Object.entries(addresses).map(([address, met]) => ({ account, address, met })),
  );
  const stays = useStays(lines.length > 0);
  if (!stays) return null;
  const fail = (error: unknown) => setSaid(failureText(error, t));
  const forget = (account: string, address: string) =>
    change(errors, (all) => withValue(all, account, address, undefined)).then(
      () => setSaid(t('options.errors.forgotten', { address })),
      fail,
    );
  const forgetAll = () => change(errors, () => ({})).then(() => setSaid(t('options.errors.forgotAll')), fail);
  return (
    <Section id="errors" title={t('options.errors.title')} about={t('options.errors.about')} said={said}>
      <ul class="rows">
        {lines.map(({ account, address, met }) => (
          <li key={`${account} ${address}`} data-address={address}>
            <div>
              <bdi class="address">{address}</bdi> <Met met={met} />
            </div>
            <button
              type="button"
              aria-label={t('options.errors.forgetOne', { address })}
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
      {lines.length > 0 && (
        <ConfirmButton
          label={t('options.errors.forgetAll')}
          question={t('options.errors.forgetAllSure')}
          onConfirm={(button) => {
            leaveToHeading(button);
            void forgetAll();
          }}
        />
      )}
    </Section>
  );
}

function Met({ met }: { met: readonly MetError[] }) {
  const { t, language } = useTexts();
  const words = met.map(({ ruleId, at }) => `${t(findingPath({ ruleId }, 'title'))} (${ago(at, language)})`);
  return <span class="about">{words.join(' · ')}</span>;
}
