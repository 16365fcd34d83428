import { useState } from 'preact/hooks';
import { ago } from '../../components/ago';
import { ConfirmButton } from '../../components/confirm-button';
import { CopyButton } from '../../components/copy-button';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { entryOf } from '../../utils/send-as';
import { change, type SetAside, setAside } from '../../utils/storage/checked-item';
import { answers, ownProfiles } from '../../utils/storage/items';
import { failureText } from './failure';
import { addProfiles } from './import-export';
import { ProblemList } from './problem-list';
import { titleOf } from './profile-summary';
import { leaveToHeading, Section } from './section';
import type { DraftState } from './use-draft';
import { useStays } from './use-stays';

/** What was stored and could not be used: shown with the reasons, to be put right or removed; only where there is any. */
export function SetAsideSection({ draft }: { draft: DraftState }) {
  const { t } = useTexts();
  const entries = useStored(setAside) ?? [];
  const [said, setSaid] = useState<string>();
  const stays = useStays(entries.length > 0);
  if (!stays) return null;
  const remove = (gone: SetAside) =>
    change(setAside, (all) => all.filter((entry) => JSON.stringify(entry) !== JSON.stringify(gone))).then(
      () => setSaid(t('options.aside.removed')),
      (error) => setSaid(failureText(error, t)),
    );
  return (
    <Section id="set-aside" title={t('options.aside.title')} about={t('options.aside.about')} said={said}>
      <ul class="rows">
        {entries.map((entry) => (
          <Entry key={JSON.stringify(entry)} entry={entry} draft={draft} onRemove={remove} />
        ))}
      </ul>
    </Section>
  );
}

/** What the data once were, in words. */
const KINDS: Readonly<Record<string, string>> = {
  [ownProfiles.key]: 'options.aside.profile',
  [answers.key]: 'options.aside.answers',
};

interface EntryProps {
  entry: SetAside;
  draft: DraftState;
  onRemove(entry: SetAside): void;
}

function Entry({ entry, draft, onRemove }: EntryProps) {
  const { t, language } = useTexts();
  const own = useStored(ownProfiles) ?? [];
  const text = JSON.stringify(entry.value, null, 2);
  const isProfile = entry.key === ownProfiles.key;
  const checked = isProfile ? addProfiles(text, own) : undefined;
  return (
    <li data-set-aside={entry.key}>
      <div class="summary">
        <div>
          <b>{t(entryOf(KINDS, entry.key) ?? 'options.aside.other', { key: entry.key })}</b>{' '}
          {isProfile && titleOf(entry.value)}{' '}
          {entry.at && <span class="about">{t('options.aside.since', { ago: ago(entry.at, language) })}</span>}
        </div>
        {checked?.ok && <p>{t('options.aside.usable')}</p>}
        {checked?.ok === false && <ProblemList problems={checked.problems} />}
        <details>
          <summary>{t('options.aside.show')}</summary>
          <pre>{text}</pre>
          <CopyButton
            text={text}
            label={t('options.aside.copy')}
            copy={(copied) => navigator.clipboard.writeText(copied)}
          />
        </details>
      </div>
      <div class="buttons">
        {isProfile && (
          <button type="button" disabled={draft.value !== null} onClick={() => draft.set({ text, aside: entry })}>
            {t('options.edit')}
          </button>
        )}
        <ConfirmButton
          label={t('options.remove')}
          question={t('options.aside.removeSure')}
          onConfirm={(button) => {
            leaveToHeading(button);
            onRemove(entry);
          }}
        />
      </div>
    </li>
  );
}
