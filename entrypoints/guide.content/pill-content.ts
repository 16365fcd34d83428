import { titleOf } from '../../components/summary';
import type { wordsOf } from '../../components/words';
import type { AddressReport } from '../../utils/report';
import { statusIcon } from './status-icon';

/** What a badge shows: the status with its title, and beside it, quietly, what is to come. */
export function pillContent(document: Document, address: AddressReport, words: ReturnType<typeof wordsOf>): Element[] {
  const { status, lead, ends } = address;
  const span = (className: string, ...content: (Node | string)[]) => {
    const element = document.createElement('span');
    element.className = className;
    element.append(...content);
    return element;
  };
  const title = titleOf(address, words);
  const label = span('', ...(lead ? [span('visually-hidden', `${words.t(`ui.status.${status}`)}: `), title] : [title]));
  const badge = span('badge', statusIcon(document, status), label);
  if (!ends || lead?.ruleId === ends.ruleId) return [badge];
  return [badge, span('ends', words.t(ends.isNamed ? 'ui.endsNamed' : 'ui.ends', { endsMonth: ends.from }))];
}
