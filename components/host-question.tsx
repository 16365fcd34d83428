import { useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import { inLanguage } from '../utils/texts/in-language';
import type { CardActions } from './actions';
import { useFocusMove } from './focus';
import { MailHostQuestion } from './mail-host-question';
import { Rich } from './rich';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  actions: CardActions;
  /** How many companies are named at once. */
  shown?: number;
}

/** Who hosts the mail: yes or no, where another address of the domain gives a clue; else the list to search. */
export function HostQuestion({ address, actions, shown = 4 }: Props) {
  const { t, rich, language } = useTexts();
  const [refused, setRefused] = useState<string>();
  const { leave, arrive } = useFocusMove();
  const { sibling, answer, sendAsEmail } = address;
  const { addHost } = actions;
  const save = (providerId: string | undefined) => actions.answer(sendAsEmail, { ...answer, providerId });
  if (!sibling || answer.providerId || refused === sibling.providerId)
    return (
      <div class="host" ref={arrive} tabIndex={-1}>
        <MailHostQuestion
          address={address}
          providers={actions.providers}
          onAnswer={save}
          addHost={addHost && ((server) => addHost(sendAsEmail, server))}
          lookUp={actions.lookUp}
          shown={shown}
        />
      </div>
    );
  const values = { address: sibling.sendAsEmail, name: inLanguage(sibling.names, language) };
  const onClick = (act: () => void) => () => {
    leave();
    act();
  };
  return (
    <fieldset class="question" data-question="sibling">
      <legend>
        <Rich pieces={rich('ui.sibling.question', values)} />
      </legend>
      <button type="button" class="primary" data-answer="yes" onClick={onClick(() => save(sibling.providerId))}>
        {t('ui.sibling.yes', values)}
      </button>
      <button type="button" data-answer="no" onClick={onClick(() => setRefused(sibling.providerId))}>
        {t('ui.sibling.no')}
      </button>
    </fieldset>
  );
}
