import { saveFile } from '../../components/save-file';
import { Steps } from '../../components/steps';
import { useTexts } from '../../components/texts';
import { appleProfile } from '../../utils/handover/apple-profile';
import type { HandOver } from '../../utils/handover/hand-over';

const TYPE = 'application/x-apple-aspen-config';

/** The configuration profile, and what the system will ask. */
export function AppleFile({ handOver }: { handOver: HandOver }) {
  const { t } = useTexts();
  const save = () =>
    saveFile(document, `${handOver.sendAsEmail.replace('@', '-at-')}.mobileconfig`, appleProfile(handOver), TYPE);
  return (
    <>
      {handOver.incoming.authentication === 'oauth2' || handOver.outgoing.authentication === 'oauth2' ? (
        <Steps of="plan.apple.signIn" />
      ) : (
        <>
          <button type="button" class="primary no-print" data-file="mobileconfig" onClick={save}>
            {t('plan.apple.file')}
          </button>
          <Steps of="plan.apple.steps" />
          <p class="note">{t('plan.apple.trap')}</p>
        </>
      )}
    </>
  );
}
