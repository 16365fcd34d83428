import { useState } from 'preact/hooks';
import { ago } from '../../components/ago';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { kept } from '../../utils/storage/items';
import type { Kept } from '../../utils/storage/stored';
import { failureText } from './failure';
import { leaveToHeading, Section } from './section';
import { useStays } from './use-stays';

/** The copies of settings that the user asked for; only where there are any. */
export function CopiesSection() {
  const { t } = useTexts();
  const [said, setSaid] = useState<string>();
  const lines = Object.entries(useStored(kept) ?? {}).flatMap(([account, addresses]) =>
    Object.entries(addresses).map(([address, copy]) => ({ account, address, copy })),
  );
  const stays = useStays(lines.length > 0);
  if (!stays) return null;
  const remove = (account: string, address: string) =>
    change(kept, (all) => withValue(all, account, address, undefined)).then(
      () => setSaid(t('options.copies.removed', { address })),
      (error) => setSaid(failureText(error, t)),
    );
  return (
    <Section id="copies" title={t('options.copies.title')} about={t('options.copies.about')} said={said}>
      <ul class="rows">
        {lines.map(({ account, address, copy }) => (
          <li key={`${account} ${address}`} data-address={address}>
            <div>
              <bdi class="address">{copy.row.sendAsEmail}</bdi> <Copied {...copy} />
            </div>
            <button
              type="button"
              aria-label={t('options.copies.removeOne', { address })}
              onClick={({ currentTarget }) => {
                leaveToHeading(currentTarget);
                void remove(account, address);
              }}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Copied({ row: { smtpMsa, replyToAddress }, at }: Kept) {
  const { language } = useTexts();
  const { host, port, securityMode, username } = smtpMsa ?? {};
  const parts = [host, port, securityMode?.toUpperCase(), username, replyToAddress, ago(at, language)];
  return <span class="about">{parts.filter(Boolean).join(' · ')}</span>;
}
