import { saveFile } from '../../components/save-file';
import { Steps } from '../../components/steps';
import { useTexts } from '../../components/texts';
import type { HandOver } from '../../utils/handover/hand-over';
import { k9Settings } from '../../utils/handover/k9-settings';
import { thunderbirdCodes } from '../../utils/handover/thunderbird-code';
import { CodePicture } from './code-picture';

interface Props {
  handOver: HandOver;
  /** Which steps are told. */
  steps: 'steps' | 'signIn' | 'inbox';
}

/** The code for Thunderbird on Android, and the file for phones that do not scan. */
export function CodeView({ handOver, steps }: Props) {
  const { t } = useTexts();
  const address = handOver.sendAsEmail;
  const save = () =>
    saveFile(document, `${address.replace('@', '-at-')}.k9s`, k9Settings([handOver]), 'application/octet-stream');
  return (
    <div class="code">
      <CodePicture text={thunderbirdCodes([handOver])[0] ?? ''} label={t('plan.code.alt', { address })} />
      <div>
        <h5>{t('plan.code.title')}</h5>
        <Steps of={`plan.code.${steps}`} values={{ address }} />
        <details class="fold no-print">
          <summary>
            <h5>{t('plan.code.noScan')}</h5>
          </summary>
          <button type="button" data-file="k9s" onClick={save}>
            {t('plan.code.file')}
          </button>
          <p>{t('plan.code.fileSteps')}</p>
          <p class="note">{t('plan.code.later')}</p>
        </details>
      </div>
    </div>
  );
}
