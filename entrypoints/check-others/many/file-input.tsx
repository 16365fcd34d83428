import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';

/** A field slows down with more; so much is taken as a file is. In characters. */
const LONG_PASTE = 50_000;

/** A file that is chosen or dropped, or a text that is pasted. */
export function FileInput({ onFile }: { onFile: (name: string, source: Blob | string) => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return (
    <form
      class={isOver ? 'section drop over' : 'section drop'}
      onDragOver={over}
      onDragLeave={over}
      onDrop={(event) => {
        over(event);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file.name, file);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onFile(t('others.file.pasted'), text);
      }}
    >
      <p class="about">{t('others.file.about')}</p>
      <p>
        <label class="button primary">
          {t('others.file.choose')}
          <input
            type="file"
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file.name, file);
              // So that the same file can be chosen again once it is corrected.
              currentTarget.value = '';
            }}
          />
        </label>{' '}
        <span class="about">{t('others.file.drop')}</span>
      </p>
      <label for={id}>{t('others.file.paste')}</label>
      <textarea
        id={id}
        class="code"
        rows={6}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (pasted.length < LONG_PASTE) return;
          event.preventDefault();
          onFile(t('others.file.pasted'), pasted);
        }}
      />
      <button type="submit" disabled={text.trim() === ''}>
        {t('others.form.check')}
      </button>
    </form>
  );
}
