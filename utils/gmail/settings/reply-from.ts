import type { SendAsPage, UnreadReason } from '../../send-as';
import { isLabel } from '../page/labels';
import { fold } from '../text/fold';
import { isShown } from '../text/shown';
import type { Section } from './find-section';

type ReplyFrom = SendAsPage['replyFrom'];

/** Of the setting "Grant access to your account". */
const OTHERS = new Set(['bx_amard', 'sender_attribution_setting']);
const IN_BRACKETS = /[([{【][^)\]}】]*@[^)\]}】]*[)\]}】]/;

/**
 * "When replying to a message": two radios under the address table. The one that names the default address in brackets
 * is "always reply from default address"; where neither does, known words or the order tell.
 */
export function readReplyFrom({ setting, table, rows }: Section): { replyFrom?: ReplyFrom; reason?: UnreadReason } {
  const radios = [...(setting?.querySelectorAll('input[type=radio], [role=radio]') ?? [])].filter(
    (radio) => !table.contains(radio) && !OTHERS.has(radio.getAttribute('name') ?? '') && isShown(radio),
  );
  const [first, second] = radios;
  if (!setting || !first || !second) return { reason: rows.length > 1 ? 'not-found' : 'not-shown' };
  if (radios.length > 2 || isChecked(first) === isChecked(second)) return { reason: 'ambiguous' };
  const firstIs = meaningOfFirst(labelOf(first, second, setting), labelOf(second, undefined, setting));
  if (firstIs === undefined) return { reason: 'ambiguous' };
  return { replyFrom: isChecked(first) ? firstIs : opposite(firstIs) };
}

const opposite = (one: NonNullable<ReplyFrom>): ReplyFrom =>
  one === 'same-address' ? 'default-address' : 'same-address';

const isChecked = (radio: Element): boolean =>
  radio.localName === 'input' ? (radio as HTMLInputElement).checked : radio.getAttribute('aria-checked') === 'true';

function meaningOfFirst(first: string, second: string): ReplyFrom {
  if (!first.trim() || !second.trim()) return undefined;
  const named = [first, second].map((label) => IN_BRACKETS.test(label));
  const byWords = meaningOf(first) ?? (meaningOf(second) && opposite(meaningOf(second) as NonNullable<ReplyFrom>));
  if (named[0] === named[1]) return named[0] ? undefined : (byWords ?? 'same-address');
  const byAddress = named[0] ? 'default-address' : 'same-address';
  return byWords === undefined || byWords === byAddress ? byAddress : undefined;
}

function meaningOf(label: string): ReplyFrom {
  if (isLabel(label, ['replySameAddress'])) return 'same-address';
  return isLabel(label.replace(IN_BRACKETS, ''), ['replyDefaultAddress']) ? 'default-address' : undefined;
}

/** The radio's label, else the text behind it up to the next radio or the end of the setting. */
function labelOf(radio: Element, next: Element | undefined, setting: Element): string {
  const marked = (radio as HTMLInputElement).labels?.[0] ?? radio.closest('label');
  if (marked) return fold(marked.textContent ?? '');
  const range = radio.ownerDocument.createRange();
  range.setStartAfter(radio);
  if (next) range.setEndBefore(next);
  else range.setEnd(setting, setting.childNodes.length);
  return fold(range.toString()).slice(0, 1000);
}
