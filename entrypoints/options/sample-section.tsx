import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../components/save-file';
import { useTexts } from '../../components/texts';
import type { Sample } from '../../utils/gmail/sample/sample';
import { send } from '../../utils/messages';
import { failureText } from './failure';
import { Section } from './section';

const ID = 'sample';

/** Gmail's page with examples in place of the user's own words: all of it is shown before it is saved, and none is sent. */
export function SampleSection() {
  const { t } = useTexts();
  const [samples, setSamples] = useState<Sample[]>([]);
  const [said, setSaid] = useState<string>();
  const make = () =>
    send('samples', undefined).then(
      (made) => {
        setSamples(made);
        setSaid(t(made.length > 0 ? 'options.sample.made' : 'options.sample.none'));
      },
      (error) => setSaid(failureText(error, t)),
    );
  // The browser looked for this part before it was there.
  useEffect(() => {
    if (location.hash === `#${ID}`) document.getElementById(ID)?.scrollIntoView();
  }, []);
  return (
    <Section id={ID} title={t('options.sample.title')} about={t('options.sample.about')} said={said}>
      <div class="buttons">
        <button type="button" onClick={() => void make()}>
          {t('options.sample.make')}
        </button>
      </div>
      {samples.map((sample, i) => (
        <Preview key={`${i} ${sample.html}`} sample={sample} />
      ))}
    </Section>
  );
}

function Preview({ sample: { of, language, html } }: { sample: Sample }) {
  const { t } = useTexts();
  const title = t(`options.sample.${of}`);
  const name = [new Date().toISOString().slice(0, 10), language || 'xx', of === 'settings' ? of : 'edit-window'].join(
    '-',
  );
  return (
    <div class="sample" data-sample={of}>
      <h3>{title}</h3>
      <iframe sandbox="" srcDoc={html} title={t('options.sample.looks', { title })} />
      <details>
        <summary>{t('options.sample.text')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
        <pre tabIndex={0} dir="ltr">
          {html}
        </pre>
      </details>
      <div class="buttons">
        <button type="button" onClick={() => saveFile(document, `${name}.html`, html, 'text/html')}>
          {t('options.sample.save')}
        </button>
      </div>
    </div>
  );
}
