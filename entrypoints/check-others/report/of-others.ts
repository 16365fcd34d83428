import type { CardActions } from '../../../components/actions';
import { send } from '../../../utils/messages';

/** What a report on somebody else's address can ask for: nothing is kept of it, and DNS is not asked. */
export const ofOthers = {
  providers: () => send('providers', undefined),
  copy: (text: string) => navigator.clipboard.writeText(text),
} satisfies Partial<CardActions>;
