import { send } from '../../utils/messages';
import type { CardActions } from '../actions';

/** What a card in Gmail's page can ask for; where it stands hears of a new answer through the storage. */
export const cardActions = (account: string | undefined): CardActions => ({
  answer: (sendAsEmail, answer) => void send('answer', { account, sendAsEmail, answer }),
  addHost: (sendAsEmail, server) => send('addHost', { sendAsEmail, server }),
  dismiss: (sendAsEmail, ruleId) => void send('dismiss', { account, sendAsEmail, ruleId, on: true }),
  test: (sendAsEmail, token) => void send('test', { account, sendAsEmail, token }),
  forgetProof: (sendAsEmail) => void send('forgetProof', { account, sendAsEmail }),
  forgetErrors: (sendAsEmail) => void send('forgetErrors', { account, sendAsEmail }),
  lookUp: () => void send('openLookUp', undefined),
  providers,
  copy: (text) => navigator.clipboard.writeText(text),
});

const providers = () => send('providers', undefined);
