import { useTexts } from '../../components/texts';
import type { ProviderChoice } from '../../utils/messages';
import type { Answer } from '../../utils/report';
import { inLanguage } from '../../utils/texts/in-language';
import { leaveToHeading } from './section';

/** One answer about one address. */
export interface AnswerLine {
  account: string;
  address: string;
  question: keyof Answer;
  text: string;
}

interface Props {
  /** By account, then by address. */
  answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  providers: readonly ProviderChoice[];
  onForget(line: AnswerLine): void;
}

/** The answers of each account, address by address. */
export function AnswerList({ answers, providers, onForget }: Props) {
  const { t, language } = useTexts();
  const hostText = (id: string) => {
    const host = providers.find((one) => one.id === id);
    return host
      ? t('options.answers.host', { name: inLanguage(host.names, language) })
      : t('options.answers.unknownHost', { id });
  };
  const linesOf = (account: string, address: string, { readHere, providerId }: Answer): AnswerLine[] => [
    ...(providerId ? [{ account, address, question: 'providerId' as const, text: hostText(providerId) }] : []),
    ...(readHere === undefined
      ? []
      : [
          {
            account,
            address,
            question: 'readHere' as const,
            text: t(readHere ? 'options.answers.readHere' : 'options.answers.readElsewhere'),
          },
        ]),
  ];
  return (
    <>
      {Object.entries(answers).map(([account, addresses]) => (
        <div key={account} class="account">
          <h3>
            <bdi>{account || t('options.answers.noAccount')}</bdi>
          </h3>
          <ul class="rows">
            {Object.entries(addresses).map(([address, answer]) => (
              <li key={address} data-address={address}>
                <bdi class="address">{address}</bdi>
                <ul class="said-of">
                  {linesOf(account, address, answer).map((line) => (
                    <li key={line.question} data-question={line.question}>
                      <span>{line.text}</span>
                      <button
                        type="button"
                        aria-label={t('options.answers.forgetOne', { answer: line.text, address })}
                        onClick={({ currentTarget }) => {
                          leaveToHeading(currentTarget);
                          onForget(line);
                        }}
                      >
                        {t('options.answers.forget')}
                      </button>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
