import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { completed, type Draft, type Missing } from '../../utils/plan/draft';
import { namePart } from '../../utils/providers/name-part';
import { inLanguage } from '../../utils/texts/in-language';
import { nameOf, typedFor } from './typed';

interface Props {
  draft: Draft;
  typed: Readonly<Record<string, string>>;
  isDone: boolean;
  onUse(typed: Record<string, string>): Promise<void>;
}

/** Asks for what nobody else knows; of a server's name only for the part that is open. */
export function MissingForm({ draft, typed, isDone, onUse }: Props) {
  const { t } = useTexts();
  const { missing } = draft;
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(missing.map((one) => [nameOf(one), typed[nameOf(one)] ?? suggestionFor(one)])),
  );
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const use = (form: HTMLFormElement | null) => {
    const made = completed(draft, typedFor(draft, values));
    setWrong('wrong' in made ? made.wrong : []);
    if ('handOver' in made) return void onUse(values);
    form?.querySelectorAll<HTMLElement>('input, select')[made.wrong[0] ?? 0]?.focus();
  };
  return (
    <form class="missing no-print" noValidate data-done={isDone} onSubmit={(event) => event.preventDefault()}>
      <h5>{t(missing.length === 1 ? 'plan.missing.title' : 'plan.missing.several')}</h5>
      {missing.map((one, index) => (
        <Field
          key={nameOf(one)}
          one={one}
          value={values[nameOf(one)] ?? ''}
          isWrong={wrong.includes(index)}
          onInput={(value) => setValues({ ...values, [nameOf(one)]: value })}
        />
      ))}
      <button type="submit" class={isDone ? '' : 'primary'} onClick={({ currentTarget }) => use(currentTarget.form)}>
        {t('plan.missing.use')}
      </button>
    </form>
  );
}

/** Of a name with an open part only that part stands in the field. */
function suggestionFor({ suggested = '', pattern = '' }: Missing): string {
  const { before, after } = namePart(pattern) ?? { before: '', after: '' };
  const isWhole = suggested.startsWith(before) && suggested.endsWith(after);
  return isWhole ? suggested.slice(before.length, suggested.length - after.length) : suggested;
}

interface FieldProps {
  one: Missing;
  value: string;
  isWrong: boolean;
  onInput(value: string): void;
}

function Field({ one, value, isWrong, onInput }: FieldProps) {
  const { t, language } = useTexts();
  const id = useId();
  const { part, sides, pattern, whereToFind, suggested } = one;
  const around = part === 'host' && pattern ? namePart(pattern) : undefined;
  const side = sides.length === 1 && part !== 'username' ? t(`plan.missing.${sides[0]}`) : '';
  const own = {
    host: side || t('ui.server'),
    port: t('ui.port'),
    securityMode: t('ui.security'),
    username: t('ui.username'),
  };
  const field = {
    id,
    name: nameOf(one),
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-about`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{around ? t('plan.missing.part') : own[part]}</label>
      {part === 'securityMode' ? (
        <select {...field} value={value}>
          <option value="ssl">SSL/TLS</option>
          <option value="starttls">STARTTLS</option>
        </select>
      ) : (
        <span class="around">
          {around && <bdi>{around.before}</bdi>}
          <input
            {...field}
            type="text"
            value={value}
            size={around ? 8 : 28}
            inputMode={part === 'port' ? 'numeric' : 'text'}
            autocomplete="off"
            spellcheck={false}
          />
          {around && <bdi>{around.after}</bdi>}
        </span>
      )}
      <p class="note" id={`${id}-about`}>
        {isWrong && <span class="problem">{t('plan.missing.wrong')} </span>}
        {part === 'host' && pattern && suggested && `${t('plan.missing.hint')} ${suggested} `}
        {whereToFind && `${t('plan.missing.where')} ${inLanguage(whereToFind, language)}`}
      </p>
    </div>
  );
}
