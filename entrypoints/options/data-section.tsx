import { useState } from 'preact/hooks';
import { saveFile } from '../../components/save-file';
import { useTexts } from '../../components/texts';
import { answers, importedProfiles, kept, keptMoves, ownProfiles, proofs } from '../../utils/storage/items';
import { failureText } from './failure';
import { ImportButton } from './import-button';
import { writeFile } from './import-export';
import { Section } from './section';

/** Everything the user told the extension, to a file and back. */
export function DataSection() {
  const { t } = useTexts();
  const [said, setSaid] = useState<string>();
  const save = async () => {
    const data = {
      answers: await answers.getValue(),
      profiles: [...(await ownProfiles.getValue()), ...(await importedProfiles.getValue())],
      kept: await kept.getValue(),
      moves: await keptMoves.getValue(),
      proofs: await proofs.getValue(),
    };
    saveFile(document, `${t('options.data.fileName')}.json`, writeFile(data, new Date()));
  };
  return (
    <Section id="data" title={t('options.data.title')} about={t('options.data.about')} said={said}>
      <div class="buttons">
        <button type="button" onClick={() => save().catch((error) => setSaid(failureText(error, t)))}>
          {t('options.data.export')}
        </button>
        <ImportButton label={t('options.data.import')} />
      </div>
    </Section>
  );
}
