import { useEffect } from 'preact/hooks';
import { FullNotice } from '../../components/full-notice';
import { TextsContext, useTexts } from '../../components/texts';
import { takeFull } from '../../utils/storage/full';
import { textsFor } from '../../utils/texts/i18n';
import { AnswersSection } from './answers-section';
import { CopiesSection } from './copies-section';
import { DataSection } from './data-section';
import { DismissedSection } from './dismissed-section';
import { ErrorsSection } from './errors-section';
import { LookUpSection } from './look-up-section';
import { ManagedSection } from './managed-section';
import { PlanSection } from './plan-section';
import { ProfilesSection } from './profiles-section';
import { SampleSection } from './sample-section';
import { SeenSection } from './seen-section';
import { SetAsideSection } from './set-aside-section';
import { useDraft } from './use-draft';

/** The options page: one section a file. */
export const Options = () => (
  <TextsContext.Provider value={textsFor()}>
    <Page />
  </TextsContext.Provider>
);

function Page() {
  const { t } = useTexts();
  const draft = useDraft();
  const title = `${t('extName')} – ${t('options.title')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <div>
          <h1>{title}</h1>
          <p class="about">{t('options.intro')}</p>
          <p>
            <a href="/check-others.html">{t('others.title')}</a>
          </p>
        </div>
      </header>
      <FullNotice take={takeFull} />
      <AnswersSection />
      <DismissedSection />
      <SeenSection />
      <ErrorsSection />
      <LookUpSection />
      <PlanSection />
      <CopiesSection />
      <ProfilesSection draft={draft} />
      <ManagedSection />
      <SetAsideSection draft={draft} />
      <DataSection />
      <SampleSection />
    </>
  );
}
