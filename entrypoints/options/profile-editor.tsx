import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button';
import { useTexts } from '../../components/texts';
import type { Problem } from '../../utils/providers/problem';
import { plain } from '../../utils/texts/fill';
import { lineOf, locate, type Span, scan } from './json-places';
import { ProblemList } from './problem-list';

interface Props {
  text: string;
  /** Counted from the first failed save on, and up to date with the text. */
  problems: readonly Problem[];
  /** How often saving has failed: each time the text cursor goes to the first fault. */
  failures: number;
  /** The text was left here unsaved by an earlier visit. */
  restored: boolean;
  onInput(text: string): void;
  onSave(): void;
  onDiscard(): void;
}

const MIN_ROWS = 14;
const MAX_ROWS = 30;

/** A text field for profiles in JSON. After a failed check the text cursor stands at the first fault. */
export function ProfileEditor({ text, problems, failures, restored, onInput, onSave, onDiscard }: Props) {
  const { t, lines } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const faulty = problems.length > 0;
  useLayoutEffect(() => {
    if (!restored) field.current?.focus();
  }, [restored]);
  // As the text changes, the cursor stays where it is.
  useLayoutEffect(() => {
    if (problems[0] && field.current) select(field.current, locate(scan(text), problems[0].at));
  }, [failures]);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label for={id}>{t('options.editor.title')}</label>
      <p class="about">{t(restored ? 'options.editor.draft' : 'options.editor.change')}</p>
      <textarea
        id={id}
        ref={field}
        class="code"
        rows={Math.min(MAX_ROWS, Math.max(MIN_ROWS, text.split('\n').length + 1))}
        wrap="off"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        value={text}
        aria-invalid={faulty}
        aria-describedby={faulty ? `${id}-problems` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {faulty && (
        <div class="notice" data-status="error" id={`${id}-problems`}>
          <p>
            <b>{t('options.editor.wrong', { count: problems.length })}</b>
          </p>
          <ProblemList
            problems={problems}
            text={text}
            onShow={(place) => field.current && select(field.current, place)}
          />
        </div>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          {t('options.editor.save')}
        </button>
        <ConfirmButton
          label={t('options.editor.discard')}
          question={t('options.editor.discardSure')}
          onConfirm={onDiscard}
        />
      </div>
      <details>
        <summary>{t('options.editor.help')}</summary>
        <ul class="fields">
          {lines('options.editor.fields').map((line) => {
            const [, names = '', meaning] = /^(.*?)[:：](.*)$/.exec(plain(line)) ?? [];
            return (
              <li key={names}>
                <b>{names}</b>: {meaning}
              </li>
            );
          })}
        </ul>
      </details>
    </form>
  );
}

/** Puts the text cursor there and brings the line into view; browsers do not all scroll by themselves. */
function select(field: HTMLTextAreaElement, { start, end }: Span): void {
  field.focus();
  // A long value need not be marked as a whole: one line shows the place.
  const lineEnd = field.value.indexOf('\n', start);
  field.setSelectionRange(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
  field.scrollTop = (lineOf(field.value, start) - 4) * Number.parseFloat(getComputedStyle(field).lineHeight);
}
