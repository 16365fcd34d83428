import { useTexts } from '../../components/texts';
import { thunderbirdCodes } from '../../utils/handover/thunderbird-code';
import { completed } from '../../utils/plan/draft';
import type { PlannedAddress } from '../../utils/plan/plan';
import { CodePicture } from './code-picture';
import type { Moves } from './moves';
import { targetsOf } from './targets';
import { typedFor } from './typed';

/** The codes of all addresses that go to an Android phone, for one scan after the other. */
export function AllCodes({ moving, moves }: { moving: readonly PlannedAddress[]; moves: Moves }) {
  const { t } = useTexts();
  const ready = moving.flatMap(({ sendAsEmail, ways }) => {
    const { target, typed } = moves.of(sendAsEmail);
    const draft = targetsOf(ways).find(({ id }) => id === target && id === 'android')?.way.draft;
    const made = draft && completed(draft, typedFor(draft, typed));
    return made && 'handOver' in made ? [made.handOver] : [];
  });
  if (ready.length < 2) return null;
  return (
    <details class="section all-codes">
      <summary>
        <h3>{t('plan.code.all')}</h3>
      </summary>
      <p>{t('plan.code.allAbout')}</p>
      {thunderbirdCodes(ready).map((text, index) => {
        const label = t('plan.code.part', { part: index + 1, of: ready.length, address: ready[index]?.sendAsEmail });
        return (
          <figure key={text}>
            <figcaption>{label}</figcaption>
            <CodePicture text={text} label={label} />
          </figure>
        );
      })}
    </details>
  );
}
