import { send } from '../../utils/messages';
import type { AddressReport } from '../../utils/report';
import type { CardActions } from '../actions';
import type { Texts } from '../words';

export interface CardContent {
  address: AddressReport;
  actions: CardActions;
  texts: Texts;
  close(): void;
}

declare global {
  /** Left by the card's script for the guide's; both live in the extension's own world, which Gmail's page cannot see. */
  var renderSendAsCard: ((root: HTMLElement, content: CardContent | null) => void) | undefined;
}

/** Fills an open card. Rejects when the extension was updated away under this tab. */
export async function fillCard(root: HTMLElement, content: CardContent): Promise<void> {
  if (!globalThis.renderSendAsCard) await send('guide', 'card');
  if (root.matches(':popover-open')) globalThis.renderSendAsCard?.(root, content);
}

export const emptyCard = (root: HTMLElement): void => globalThis.renderSendAsCard?.(root, null);
