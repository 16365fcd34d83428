import type { ComponentChildren } from 'preact';
import type { Report } from '../utils/report';
import { CopyButton } from './copy-button';
import { maskedReport } from './masked-report';
import { useTexts } from './texts';

interface Props {
  report: Report;
  copy: (text: string) => Promise<void>;
  /** What else may help. */
  more?: ComponentChildren;
}

/** The page could not be read: said calmly, with a report that holds no address. */
export function UnreadNotice({ report, copy, more }: Props) {
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
      {more}
    </section>
  );
}
