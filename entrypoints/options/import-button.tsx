import { useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { MAX_CHARACTERS } from '../../utils/providers/read-profiles';
import { failureText } from './failure';
import { FileButton } from './file-button';
import { type Imported, importFile } from './import-file';
import { ProblemList } from './problem-list';

interface Result {
  name: string;
  text: string;
  outcome: Imported | { failure: string };
}

/** Chooses a file, imports it and says what came of it. */
export function ImportButton({ label }: { label: string }) {
  const { t } = useTexts();
  const [result, setResult] = useState<Result>();
  const onFile = (name: string, text: string) =>
    importFile(text).then(
      (outcome) => setResult({ name, text, outcome }),
      (error) => setResult({ name, text, outcome: { failure: failureText(error, t) } }),
    );
  return (
    <>
      <FileButton label={label} maxCharacters={MAX_CHARACTERS} onFile={onFile} />
      <div role="status" class="imported">
        {result && <Outcome {...result} />}
      </div>
    </>
  );
}

function Outcome({ name, text, outcome }: Result) {
  const { t } = useTexts();
  if ('failure' in outcome) return <p class="failure">{outcome.failure}</p>;
  if (outcome.ok) {
    return (
      <>
        <p>{t('options.data.profilesDone', { ...outcome.profiles })}</p>
        <p>{t('options.data.answersDone', { ...outcome.answers })}</p>
      </>
    );
  }
  return (
    <div class="notice" data-status="error">
      <p>{t('options.data.refused', { name })}</p>
      <ProblemList problems={outcome.problems} text={text} />
    </div>
  );
}
