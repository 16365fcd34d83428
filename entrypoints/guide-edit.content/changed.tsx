import { useTexts } from '../../components/texts';
import { securityWord } from '../../components/values';
import type { Undo } from '../../utils/gmail/edit-window/fill';
import type { SecurityMode } from '../../utils/send-as';

const LABEL = { host: 'server', port: 'port', securityMode: 'security', username: 'username' } as const;

/** What was filled in, and the way back. */
export function Changed({ changed, onUndo }: { changed: Undo['changed']; onUndo: () => void }) {
  const { t } = useTexts();
  const word = (field: string, value: string | number | undefined) =>
    field === 'securityMode' ? securityWord(value as SecurityMode | undefined, t('ui.unsecured')) : value;
  return (
    <div class="changed">
      <p>{t(changed.length > 0 ? 'edit.changed' : 'edit.nothingChanged')}</p>
      <ul>
        {changed.map(({ field, from, to }) => (
          <li key={field}>
            {t(`ui.${LABEL[field]}`)}: <bdi>{word(field, from) ?? t('edit.empty')}</bdi> →{' '}
            <bdi>{word(field, to) ?? t('edit.empty')}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" class="undo" onClick={onUndo}>
        {t('edit.undo')}
      </button>
    </div>
  );
}
