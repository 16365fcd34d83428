import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button';
import { saveFile } from '../../components/save-file';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { namesOf } from '../../utils/providers/names';
import type { ProviderProfile } from '../../utils/providers/schema';
import { change } from '../../utils/storage/checked-item';
import { importedProfiles, ownProfiles } from '../../utils/storage/items';
import { inLanguage } from '../../utils/texts/in-language';
import { failureText } from './failure';
import { ImportButton } from './import-button';
import { addProfiles } from './import-export';
import { ProfileEditor } from './profile-editor';
import { ProfileSummary } from './profile-summary';
import { saveDraft, without } from './save-draft';
import { leaveToHeading, Section } from './section';
import { template } from './template';
import type { DraftState } from './use-draft';

/** The user's own provider profiles: list, editor, import and export. */
export function ProfilesSection({ draft }: { draft: DraftState }) {
  const { t, list, language } = useTexts();
  const own = useStored(ownProfiles) ?? [];
  const imported = useStored(importedProfiles) ?? [];
  const [said, setSaid] = useState<string>();
  const [failures, setFailures] = useState(0);
  const checked =
    draft.value && failures > 0 ? addProfiles(draft.value.text, without(own, draft.value.replaces)) : undefined;
  const finish = (message: string) => {
    draft.set(null);
    setFailures(0);
    setSaid(message);
  };
  const save = async () => {
    if (!draft.value) return;
    const saved = await saveDraft(draft.value);
    if (saved.ok) finish(t('options.profiles.saved', { names: list(saved.added ?? []) }));
    else setFailures((before) => before + 1);
  };
  const remove = async ({ id, name }: ProviderProfile) => {
    await change(ownProfiles, (all) => without(all, id));
    await change(importedProfiles, (all) => without(all, id));
    setSaid(t('options.profiles.removed', { name }));
  };
  const fail = (error: unknown) => setSaid(failureText(error, t));
  const busy = draft.value !== null;
  return (
    <Section id="profiles" title={t('options.profiles.title')} about={t('options.profiles.about')} said={said}>
      {own.length + imported.length === 0 && <p>{t('options.profiles.none')}</p>}
      <ul class="rows">
        {[...own, ...imported].map((profile) => {
          const name = inLanguage(namesOf(profile), language);
          return (
            <li key={profile.id} data-profile={profile.id}>
              <ProfileSummary profile={profile} />
              {imported.includes(profile) && <p class="about">{t('ui.origin.imported')}</p>}
              <div class="buttons">
                <button
                  type="button"
                  disabled={busy}
                  aria-label={t('options.profiles.editOne', { name })}
                  onClick={() => draft.set({ text: JSON.stringify(profile, null, 2), replaces: profile.id })}
                >
                  {t('options.edit')}
                </button>
                <ConfirmButton
                  label={t('options.remove')}
                  fullLabel={t('options.profiles.removeOne', { name })}
                  question={t('options.profiles.removeSure', { name })}
                  onConfirm={(button) => {
                    leaveToHeading(button);
                    remove(profile).catch(fail);
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {busy && own.length + imported.length > 0 && <p class="about">{t('options.profiles.busy')}</p>}
      {draft.value && (
        <ProfileEditor
          key={`${draft.value.replaces} ${draft.value.aside?.at}`}
          text={draft.value.text}
          problems={checked && !checked.ok ? checked.problems : []}
          failures={failures}
          restored={draft.restored}
          onInput={(text) => draft.set({ ...draft.value, text })}
          onSave={() => save().catch(fail)}
          onDiscard={() => finish('')}
        />
      )}
      {draft.lost && <p class="failure">{t('options.editor.notKept')}</p>}
      <div class="buttons">
        {!busy && (
          <button type="button" onClick={() => draft.set({ text: template(new Date()) })}>
            {t('options.profiles.add')}
          </button>
        )}
        <ImportButton label={t('options.profiles.import')} />
        {own.length + imported.length > 0 && (
          <button
            type="button"
            onClick={() =>
              saveFile(
                document,
                `${t('options.profiles.fileName')}.json`,
                JSON.stringify([...own, ...imported], null, 2),
              )
            }
          >
            {t('options.profiles.export')}
          </button>
        )}
      </div>
    </Section>
  );
}
