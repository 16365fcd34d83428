import { useEffect, useState } from 'preact/hooks';
import { TextsContext, useTexts } from '../../components/texts';
import { textsFor } from '../../utils/texts/i18n';
import { Many } from './many/many';
import { One } from './one/one';

/** For those who help others: one address, or all of an organisation. The user's Gmail is likely in the helper's language. */
export const CheckOthers = () => (
  <TextsContext.Provider value={textsFor()}>
    <Page />
  </TextsContext.Provider>
);

const PARTS = ['one', 'many'] as const;

function Page() {
  const { t } = useTexts();
  const [part, setPart] = useState<(typeof PARTS)[number]>(location.hash === '#many' ? 'many' : 'one');
  const title = t('others.title');
  useEffect(() => {
    document.title = `${t('extName')} – ${title}`;
  }, [t, title]);
  return (
    <>
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <div>
          <h1>{title}</h1>
          <p class="about">{t('others.intro')}</p>
        </div>
      </header>
      <nav class="parts">
        {PARTS.map((one) => (
          <button key={one} type="button" data-part={one} aria-pressed={part === one} onClick={() => setPart(one)}>
            {t(`others.${one}`)}
          </button>
        ))}
      </nav>
      {/* What was entered in the other part stays. */}
      <div hidden={part !== 'one'}>
        <One />
      </div>
      <div hidden={part !== 'many'}>
        <Many />
      </div>
    </>
  );
}
