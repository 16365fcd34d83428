import type { AddedHost, ProviderChoice } from '../utils/messages';
import type { OwnServer } from '../utils/providers/own-host';
import type { Answer } from '../utils/report';

/** What a card can ask of the place it stands in. */
export interface CardActions {
  answer(sendAsEmail: string, answer: Answer): void;
  /** Keeps a mail host that is not listed; absent where nothing is kept. */
  addHost?: ((sendAsEmail: string, server: OwnServer) => Promise<AddedHost>) | undefined;
  /** What was found is meant to be so; absent where that cannot be said. */
  dismiss?: ((sendAsEmail: string, ruleId: string) => void) | undefined;
  forgetErrors(sendAsEmail: string): void;
  /** Shows what asking DNS means, and asks for consent; absent where DNS is not asked. */
  lookUp?: (() => void) | undefined;
  providers(): Promise<ProviderChoice[]>;
  copy(text: string): Promise<void>;
  /** Opens Gmail's own window for the address; absent where that is not possible. */
  editInfo?: ((sendAsEmail: string) => void) | undefined;
  /** Opens the moving plan; absent where that is not possible. */
  openPlan?: ((sendAsEmail: string) => void) | undefined;
  /** Keeps a copy of the address's settings; absent where nothing was read. Rejects when there is no room. */
  keepCopy?: ((sendAsEmail: string) => Promise<void>) | undefined;
  /** Opens a new message in Gmail; absent where that is not possible. */
  compose?: ((to: string, subject: string) => void) | undefined;
  /** A test mail is begun, with this token in its subject; absent where none can be. */
  test?: ((sendAsEmail: string, token: string) => void) | undefined;
  /** Forgets what a delivered mail has proved; absent where nothing is kept. */
  forgetProof?: ((sendAsEmail: string) => void) | undefined;
}
