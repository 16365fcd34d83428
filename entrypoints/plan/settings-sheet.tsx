import { CopyButton } from '../../components/copy-button';
import { saveFile } from '../../components/save-file';
import { useTexts } from '../../components/texts';
import type { HandOver } from '../../utils/handover/hand-over';
import type { PlannedAddress } from '../../utils/plan/plan';
import { APPS, sheetOf, textOf } from './sheet';

interface Props {
  address: PlannedAddress;
  handOver: HandOver;
  /** Whose words are used. */
  app: string;
  isOpen: boolean;
  onApp(app: string): void;
}

/** All values in the words of a mail app, to copy, save or print. */
export function SettingsSheet({ address, handOver, app, isOpen, onApp }: Props) {
  const words = useTexts();
  const { t } = words;
  const used = APPS.find((one) => one === app) ?? 'thunderbird';
  const sheet = sheetOf({ address, handOver, app: used }, words);
  const { manual } = address.mailbox ?? {};
  const copy = (text: string) => navigator.clipboard.writeText(text);
  return (
    <details class="fold sheet" open={isOpen}>
      <summary>
        <h5>{t('plan.sheet.title')}</h5>
      </summary>
      <fieldset class="apps no-print">
        <legend>{t('plan.sheet.words')}</legend>
        {APPS.map((one) => (
          <button key={one} type="button" data-app={one} aria-pressed={one === used} onClick={() => onApp(one)}>
            {t(`plan.app.${one}.name`)}
          </button>
        ))}
      </fieldset>
      {sheet.parts.map(({ title, rows }) => (
        <div key={title} class="values">
          <h6>{title}</h6>
          <dl>
            {rows.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                  {/[@.]/.test(value) && <CopyButton text={value} copy={copy} />}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <ul class="notes">
        {sheet.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p class="more no-print">
        <CopyButton text={textOf(sheet)} copy={copy} label={t('plan.sheet.copy')} shown={t('plan.sheet.copy')} />
        <button
          type="button"
          data-file="txt"
          onClick={() => saveFile(document, `${t('plan.sheet.fileName')}.txt`, textOf(sheet), 'text/plain')}
        >
          {t('plan.sheet.save')}
        </button>
        {manual && (
          <a href={manual} target="_blank" rel="noreferrer">
            {t('plan.sheet.manual', { provider: sheet.provider })}
          </a>
        )}
      </p>
    </details>
  );
}
