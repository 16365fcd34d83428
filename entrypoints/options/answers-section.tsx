import { useEffect, useState } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { type ProviderChoice, send } from '../../utils/messages';
import { change } from '../../utils/storage/checked-item';
import { answers, ownProfiles } from '../../utils/storage/items';
import { type AnswerLine, AnswerList } from './answer-list';
import { answered, withoutAnswer } from './answered';
import { failureText } from './failure';
import { leaveToHeading, Section } from './section';

/** What the user said about each address; each answer can be forgotten. */
export function AnswersSection() {
  const { t } = useTexts();
  const all = answered(useStored(answers) ?? {});
  const [said, setSaid] = useState<string>();
  const [providers, setProviders] = useState<ProviderChoice[]>([]);
  const own = useStored(ownProfiles);
  // Again when an own profile changes: it may give a company another name.
  useEffect(() => {
    send('providers', undefined).then(setProviders, () => {}); // Without the names the ids are shown.
  }, [own]);
  const fail = (error: unknown) => setSaid(failureText(error, t));
  const forget = ({ account, address, question, text }: AnswerLine) =>
    change(answers, (before) => withoutAnswer(before, account, address, question)).then(
      () => setSaid(t('options.answers.forgotten', { answer: text, address })),
      fail,
    );
  const forgetAll = () => change(answers, () => ({})).then(() => setSaid(t('options.answers.forgotAll')), fail);
  const some = Object.keys(all).length > 0;
  return (
    <Section id="answers" title={t('options.answers.title')} about={t('options.answers.about')} said={said}>
      {!some && <p>{t('options.answers.none')}</p>}
      <AnswerList answers={all} providers={providers} onForget={forget} />
      {some && (
        <ConfirmButton
          label={t('options.answers.forgetAll')}
          question={t('options.answers.forgetAllSure')}
          onConfirm={(button) => {
            leaveToHeading(button);
            void forgetAll();
          }}
        />
      )}
    </Section>
  );
}
