import type { wordsOf } from '../../components/words';
import type { MailboxFacts } from '../../utils/plan/plan';
import type { Way } from '../../utils/plan/ways';
import { inLanguage } from '../../utils/texts/in-language';

type Words = Pick<ReturnType<typeof wordsOf>, 't' | 'language'>;

/** A way in one line, with the provider's name where it is known. */
export function wayTitle({ id }: Way, mailbox: MailboxFacts | undefined, { t, language }: Words): string {
  const path = `plan.way.${id.replaceAll('-', '_')}`;
  return mailbox ? t(`${path}.title`, { provider: inLanguage(mailbox.names, language) }) : t(`${path}.any`);
}
