import type { Report } from '../utils/report';
import { CopyButton } from './copy-button';
import { maskedReport } from './masked-report';
import { useTexts } from './texts';

/** The page could not be read: said calmly, with a report that holds no address. */
export function UnreadNotice({ report, copy }: { report: Report; copy: (text: string) => Promise<void> }) {
  const { t } = useTexts();
  const text = maskedReport(report);
  return (
    <section class="notice" data-status="unknown">
      <p>{t('ui.unread')}</p>
      <details>
        <summary>{t('ui.unreadReport')}</summary>
        <pre>{text}</pre>
        <CopyButton text={text} copy={copy} label={t('ui.copyReport')} />
      </details>
    </section>
  );
}
