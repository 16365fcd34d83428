import { browser } from 'wxt/browser';
import { useTexts } from '../../components/texts';
import type { Doubt } from '../../utils/gmail/page/doubts';

/** Gmail's page shows something in another way than is known: said once, with the way to show it to those who can help. */
export function PageDoubts({ doubts }: { doubts: readonly Doubt[] }) {
  const { t, list } = useTexts();
  if (doubts.length === 0) return null;
  const fieldsOf = (some: readonly Doubt[]) =>
    list([...new Set(some.map(({ field }) => t(`ui.doubt.field.${lastOf(field)}`)))]);
  const ofPage = doubts.filter(({ sendAsEmail }) => sendAsEmail === undefined);
  const byAddress = Map.groupBy(
    doubts.filter(({ sendAsEmail }) => sendAsEmail !== undefined),
    ({ sendAsEmail }) => sendAsEmail,
  );
  return (
    <section class="notice" data-status="unknown" data-doubts={doubts.map(({ field }) => field).join(' ')}>
      {ofPage.length > 0 && <p>{t('ui.doubt.page', { fields: fieldsOf(ofPage) })}</p>}
      {[...byAddress].map(([address, some]) => (
        <p key={address}>{t('ui.doubt.window', { address, fields: fieldsOf(some) })}</p>
      ))}
      <SampleButton />
    </section>
  );
}

/** To the options, where all of a sample is shown before it is saved. */
export function SampleButton() {
  const { t } = useTexts();
  const open = () => browser.tabs.create({ url: browser.runtime.getURL('/options.html#sample') });
  return (
    <button type="button" onClick={() => void open().then(() => window.close())}>
      {t('ui.doubt.sample')}
    </button>
  );
}

const lastOf = (field: string): string => field.split('.').at(-1) ?? field;
