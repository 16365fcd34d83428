import { useEffect, useId, useState } from 'preact/hooks';
import type { AddedHost, ProviderChoice } from '../utils/messages';
import type { OwnServer } from '../utils/providers/own-host';
import { OWN_SERVER } from '../utils/providers/own-server';
import { searchProviders } from '../utils/providers/search';
import type { AddressReport } from '../utils/report';
import { inLanguage } from '../utils/texts/in-language';
import { useFocusMove } from './focus';
import { OwnHostForm } from './own-host-form';
import { Rich } from './rich';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  providers: () => Promise<ProviderChoice[]>;
  /** How many companies are listed at once. */
  shown?: number;
  /** `undefined` forgets the answer. */
  onAnswer: (providerId: string | undefined) => void;
  /** Offers four fields for a host that is not listed. */
  addHost?: ((server: OwnServer) => Promise<AddedHost>) | undefined;
  /** Offers to ask DNS. */
  lookUp?: (() => void) | undefined;
}

/** "Who hosts the mail of example.jp?": a list to search by either name; the answer can be changed and forgotten. */
export function MailHostQuestion({ address, providers, onAnswer, addHost, lookUp, shown = 5 }: Props) {
  const { rich, t, language } = useTexts();
  const [choices, setChoices] = useState<ProviderChoice[]>();
  const [search, setSearch] = useState('');
  const [other, setOther] = useState<'unknown' | 'unlisted'>();
  const id = useId();
  const { leave, arrive } = useFocusMove();
  const answer = (providerId: string | undefined) => {
    leave();
    onAnswer(providerId);
  };
  // Again after an answer: the host may have been added by it.
  useEffect(() => {
    providers().then(setChoices, () => setChoices([])); // Without the list the question stays open.
  }, [providers, address.answer.providerId]);
  const answered = choices?.find((choice) => choice.id === address.answer.providerId);
  if (answered) {
    return (
      <p class="answer">
        <span id={id}>
          <Rich
            pieces={rich(`ui.mailHost.${address.domain ? 'answered' : 'answeredAny'}`, {
              domain: address.domain,
              name: inLanguage(answered.names, language),
            })}
          />
        </span>{' '}
        <button type="button" ref={arrive} aria-describedby={id} onClick={() => answer(undefined)}>
          {t('ui.change')}
        </button>
      </p>
    );
  }
  if (!choices) return null;
  const found = searchProviders(choices, search, near(address.domain, language));
  const otherAnswer = (one: 'unknown' | 'unlisted') => (
    <button
      type="button"
      class="link"
      data-answer={one}
      aria-expanded={other === one}
      onClick={() => setOther(other === one ? undefined : one)}
    >
      {t(`ui.mailHost.${one}`)}
    </button>
  );
  return (
    <div class="question" data-question="mail-host">
      <label for={id}>
        <Rich
          pieces={address.domain ? rich('ui.mailHost.question', { domain: address.domain }) : rich('ui.mailHost.ask')}
        />
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
              {inLanguage(choice.names, language)}
              <OtherName choice={choice} language={language} />
            </button>
          </li>
        ))}
      </ul>
      <p class={found.length === 0 ? 'note' : 'visually-hidden'} role="status">
        {found.length === 0 ? t('ui.mailHost.none') : t('ui.mailHost.count', { count: found.length })}
      </p>
      <p class="others">
        {otherAnswer('unknown')}
        {addHost && otherAnswer('unlisted')}
        {choices.some((choice) => choice.id === OWN_SERVER) && (
          <button type="button" class="link" data-provider={OWN_SERVER} onClick={() => answer(OWN_SERVER)}>
            {t('ui.mailHost.own')}
          </button>
        )}
      </p>
      {other === 'unknown' && (
        <p>
          {t('ui.mailHost.findOut')}{' '}
          {lookUp && !address.evidence && (
            <>
              {t('ui.mailHost.orLookUp')}{' '}
              <button type="button" onClick={lookUp}>
                {t('evidence.lookUp')}
              </button>
            </>
          )}
        </p>
      )}
      {addHost && <OwnHostForm hidden={other !== 'unlisted'} add={addHost} onAdded={answer} />}
    </div>
  );
}

/** The native name for those who read another one, and the other way round. */
function OtherName({ choice, language }: { choice: ProviderChoice; language: string }) {
  const shown = inLanguage(choice.names, language);
  const other = [choice.nameNative, choice.name].find((name) => name !== undefined && name !== shown);
  return choice.nameNative && other ? <small>{other}</small> : null;
}

/** The countries that the domain and the user's language point to. */
const near = (domain: string, language: string) => [
  domain.split('.').at(-1)?.toUpperCase(),
  new Intl.Locale(language).maximize().region,
];
