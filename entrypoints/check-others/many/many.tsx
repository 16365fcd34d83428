import { useState } from 'preact/hooks';
import { latestOnly } from '../../../components/latest-only';
import { useTexts } from '../../../components/texts';
import { domainsIn } from '../../../utils/bulk/organisation';
import { readOthers } from '../../../utils/bulk/read/read-others';
import { Checked } from './checked';
import { FileInput } from './file-input';
import { type Findings, findingsOf, type Given } from './findings';

/** What came of a file, or of a change to what is known besides it. */
type Outcome = { findings: Findings } | { refused: string };

/** The settings of many: one file or text after another. With a file goes what is still under way of it. */
export function Many() {
  const [count, setCount] = useState(0);
  return <OneFile key={count} onAnother={() => setCount(count + 1)} />;
}

/** A file or a text, what was found in all of it, and one address at a time in full. */
function OneFile({ onAnother }: { onAnother: () => void }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const check = async (given: Given): Promise<Outcome> => {
    const of = given.read.users.length;
    return { findings: await findingsOf(given, (count) => setBusy(t('others.file.checking', { count, of }))) };
  };
  const load = async (name: string, source: Blob | string): Promise<Outcome> => {
    const read = await readOthers(source);
    if (!read.ok) return { refused: t(`others.refused.${read.refusal.code}`, read.refusal.values) };
    return check({ name, read, domains: domainsIn(read.users), answers: {} });
  };
  const [run] = useState(() =>
    latestOnly(
      (task: () => Promise<Outcome>) =>
        task().catch((error): Outcome => ({ refused: t('others.refused.failed', { reason: String(error) }) })),
      (next) => {
        setBusy(undefined);
        setOutcome(next);
      },
    ),
  );
  const start = (task: () => Promise<Outcome>) => {
    setBusy(t('others.file.reading'));
    void run(task);
  };
  const findings = outcome && 'findings' in outcome ? outcome.findings : undefined;
  return (
    <div class="many">
      {findings ? (
        <Checked findings={findings} onChange={(given) => start(() => check(given))} onAnother={onAnother} />
      ) : (
        <FileInput onFile={(name, source) => start(() => load(name, source))} />
      )}
      <p role="status" class="busy">
        {busy}
      </p>
      <p role="alert" class="failure">
        {outcome && 'refused' in outcome && !busy && outcome.refused}
      </p>
    </div>
  );
}
