import { useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { send } from '../../utils/messages';
import { dismissals } from '../../utils/storage/items';
import { failureText } from './failure';
import { leaveToHeading, Section } from './section';
import { useStays } from './use-stays';

interface Line {
  account: string;
  address: string;
  ruleId: string;
  title: string;
}

/** What the user said is meant to be so, each with a way back; only where there is any. */
export function DismissedSection() {
  const { t } = useTexts();
  const all = Object.entries(useStored(dismissals) ?? {});
  const [said, setSaid] = useState<string>();
  const lines: Line[] = all.flatMap(([account, addresses]) =>
    Object.entries(addresses).flatMap(([address, rules]) =>
      rules.map(({ ruleId }) => {
        const title = t(`rules.${ruleId.replaceAll('-', '_')}.title`, { address }) || ruleId;
        return { account, address, ruleId, title };
      }),
    ),
  );
  const stays = useStays(lines.length > 0);
  if (!stays) return null;
  const undo = ({ account, address, ruleId, title }: Line) =>
    send('dismiss', { account: account || undefined, sendAsEmail: address, ruleId, on: false }).then(
      () => setSaid(t('options.dismissed.undone', { title, address })),
      (error) => setSaid(failureText(error, t)),
    );
  return (
    <Section id="dismissed" title={t('options.dismissed.title')} about={t('options.dismissed.about')} said={said}>
      <ul class="rows">
        {lines.map((line) => (
          <li
            key={`${line.account} ${line.address} ${line.ruleId}`}
            data-address={line.address}
            data-rule={line.ruleId}
          >
            <div>
              <bdi class="address">{line.address}</bdi> {line.title}
            </div>
            <button
              type="button"
              aria-label={t('options.dismissed.undoOne', { title: line.title, address: line.address })}
              onClick={({ currentTarget }) => {
                leaveToHeading(currentTarget);
                void undo(line);
              }}
            >
              {t('options.dismissed.undo')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
