import { useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { send } from '../../utils/messages';
import type { Conflict } from '../../utils/providers/conflicts';
import type { Problem } from '../../utils/providers/problem';
import { MAX_CHARACTERS } from '../../utils/providers/read-profiles';
import { failureText } from './failure';
import { FileButton } from './file-button';
import { readFile, type UserData } from './import-export';
import { type Imported, importData } from './import-file';
import { ImportPreview } from './import-preview';
import { ProblemList } from './problem-list';

/** What became of the chosen file so far. */
type State =
  | { name: string; data: UserData; conflicts: Conflict[][] }
  | { name: string; text: string; problems: readonly Problem[] }
  | { done: Extract<Imported, { ok: true }> }
  | { failure: string };

/** Chooses a file, shows what it would bring in, imports it on a click and says what came of it. */
export function ImportButton({ label }: { label: string }) {
  const { t } = useTexts();
  const [state, setState] = useState<State>();
  const fail = (error: unknown) => setState({ failure: failureText(error, t) });
  const onFile = async (name: string, text: string) => {
    const read = readFile(text);
    if (!read.ok) return setState({ name, text, problems: read.problems });
    setState({ name, data: read.data, conflicts: await send('conflicts', read.data.profiles) });
  };
  const onImport = async (name: string, data: UserData, conflicts: Conflict[][]) => {
    const profiles = data.profiles.filter((_, index) => conflicts[index]?.every(({ kind }) => kind === 'server'));
    const done = await importData({ ...data, profiles });
    setState(done.ok ? { done } : { name, text: JSON.stringify(profiles), problems: done.problems });
  };
  return (
    <>
      <FileButton
        label={label}
        maxCharacters={MAX_CHARACTERS}
        onFile={(name, text) => void onFile(name, text).catch(fail)}
      />
      <div role="status" class="imported">
        {state && 'data' in state && (
          <ImportPreview
            fileName={state.name}
            profiles={state.data.profiles}
            conflicts={state.conflicts}
            answered={Object.values(state.data.answers).flatMap((addresses) => Object.keys(addresses))}
            copied={serversOf(state.data)}
            onImport={() => void onImport(state.name, state.data, state.conflicts).catch(fail)}
            onCancel={() => setState(undefined)}
          />
        )}
        {state && !('data' in state) && <Outcome {...state} />}
      </div>
    </>
  );
}

/** A file can come from anybody: which servers it names for which address. */
const serversOf = ({ kept, moves }: UserData): string[] => {
  const copies = Object.values(kept).flatMap((addresses) =>
    Object.entries(addresses).map(([address, { row }]) => [address, row.smtpMsa?.host]),
  );
  const typed = Object.values(moves).flatMap((addresses) =>
    Object.entries(addresses).flatMap(([address, move]) =>
      move.typed ? [[address, ...Object.values(move.typed)]] : [],
    ),
  );
  return [...copies, ...typed].map((parts) => parts.filter(Boolean).join(' '));
};

function Outcome(outcome: Exclude<State, { data: UserData }>) {
  const { t } = useTexts();
  if ('failure' in outcome) return <p class="failure">{outcome.failure}</p>;
  if ('done' in outcome) {
    return (
      <>
        <p>{t('options.data.profilesDone', { ...outcome.done.profiles })}</p>
        <p>{t('options.data.answersDone', { ...outcome.done.answers })}</p>
        <p>{t('options.data.copiesDone', { ...outcome.done.copies })}</p>
      </>
    );
  }
  return (
    <div class="notice" data-status="error">
      <p>{t('options.data.refused', { name: outcome.name })}</p>
      <ProblemList problems={outcome.problems} text={outcome.text} />
    </div>
  );
}
