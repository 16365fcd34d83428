import { send } from '../../utils/messages';
import type { CardActions } from '../actions';

/** What a card can ask for beside that, where all about an address is said: Gmail's windows and bounces do without. */
export const planActions = (account: string | undefined) =>
  ({
    openPlan: (sendAsEmail) => void send('openPlan', sendAsEmail),
    keepCopy: (sendAsEmail) => send('keepCopy', { account, sendAsEmail }),
  }) satisfies Partial<CardActions>;
