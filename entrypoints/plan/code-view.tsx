import { encode } from 'uqr';
import { saveFile } from '../../components/save-file';
import { useTexts } from '../../components/texts';
import type { HandOver } from '../../utils/handover/hand-over';
import { k9Settings } from '../../utils/handover/k9-settings';
import { thunderbirdCodes } from '../../utils/handover/thunderbird-code';
import { Steps } from './steps';

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
      <Picture text={thunderbirdCodes([handOver])[0] ?? ''} label={t('plan.code.alt', { address })} />
      <div>
        <h5>{t('plan.code.title')}</h5>
        <Steps path={`plan.code.${steps}`} values={{ address }} />
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

/** Modules of white around a code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** Black on white whatever the colours of the page: a reader needs them so. */
function Picture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
