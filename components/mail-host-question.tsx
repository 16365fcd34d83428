import { useEffect, useId, useState } from 'preact/hooks';
import type { ProviderChoice } from '../utils/messages';
import type { AddressReport } from '../utils/report';
import { useFocusMove } from './focus';
import { Rich } from './rich';
import { useTexts } from './texts';
import { nameOf } from './values';

interface Props {
  address: AddressReport;
  providers: () => Promise<ProviderChoice[]>;
  /** How many companies are listed at once. */
  shown?: number;
  /** `undefined` forgets the answer. */
  onAnswer: (providerId: string | undefined) => void;
}

/** "Who hosts the mail of example.jp?": a list to search by either name; the answer can be changed and forgotten. */
export function MailHostQuestion({ address, providers, onAnswer, shown = 7 }: Props) {
  const { rich, t, language } = useTexts();
  const [choices, setChoices] = useState<ProviderChoice[]>();
  const [search, setSearch] = useState('');
  const id = useId();
  const { leave, arrive } = useFocusMove();
  const answer = (providerId: string | undefined) => {
    leave();
    onAnswer(providerId);
  };
  useEffect(() => {
    providers().then(setChoices, () => setChoices([])); // Without the list the question stays open.
  }, [providers]);
  const answered = choices?.find((choice) => choice.id === address.answer.providerId);
  if (answered) {
    return (
      <p class="answer">
        <span id={id}>
          <Rich pieces={rich('ui.mailHost.answered', { domain: address.domain, name: nameOf(answered, language) })} />
        </span>{' '}
        <button type="button" ref={arrive} aria-describedby={id} onClick={() => answer(undefined)}>
          {t('ui.change')}
        </button>
      </p>
    );
  }
  if (!choices) return null;
  const found = nearFirst(choices, address.domain, language).filter((choice) => matches(choice, search));
  return (
    <div class="question" data-question="mail-host">
      <label for={id}>
        <Rich pieces={rich('ui.mailHost.question', { domain: address.domain })} />
      </label>
      <input
        id={id}
        ref={arrive}
        type="search"
        autocomplete="off"
        placeholder={t('ui.mailHost.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <ul class="choices">
        {found.slice(0, shown).map((choice) => (
          <li key={choice.id}>
            <button type="button" data-provider={choice.id} onClick={() => answer(choice.id)}>
              {nameOf(choice, language)}
              {choice.nameNative && <small>{language === 'ja' ? choice.name : choice.nameNative}</small>}
            </button>
          </li>
        ))}
      </ul>
      <p class="note" role="status">
        {found.length === 0 ? t('ui.mailHost.none') : t('ui.mailHost.count', { count: found.length })}
      </p>
    </div>
  );
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.!・-]/g, '');

const matches = ({ id, name, nameNative = '' }: ProviderChoice, search: string): boolean =>
  [id, name, nameNative].some((text) => folded(text).includes(folded(search)));

/** Hosts of the country that the domain or the user's language points to come first. */
function nearFirst(choices: ProviderChoice[], domain: string, language: string): ProviderChoice[] {
  const near = [domain.split('.').at(-1)?.toUpperCase(), new Intl.Locale(language).maximize().region];
  const far = ({ country }: ProviderChoice) => Number(!near.includes(country));
  return choices.toSorted((a, b) => far(a) - far(b));
}
