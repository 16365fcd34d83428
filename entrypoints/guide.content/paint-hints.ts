import type { CardActions } from '../../components/actions';
import { cardActions } from '../../components/in-gmail/card-actions';
import { schemeOf } from '../../components/in-gmail/page-scheme';
import { planActions } from '../../components/in-gmail/plan-actions';
import { composeUrl, userIndexOf } from '../../utils/gmail/page/route';
import type { LocatedRow } from '../../utils/gmail/read-settings';
import type { AddressReport, Report, Status, ToOpen } from '../../utils/report';
import { textsFor } from '../../utils/texts/i18n';
import { Hint } from './hint';
import { press } from './press';
import { takeTurns } from './take-turns';

/** What is the same for all hints of one painting. */
interface Look {
  texts: ReturnType<typeof textsFor>;
  scheme: 'light' | 'dark';
}

/** One `<send-as-hint>` a row. Painting again changes only what differs, and puts back what Gmail's redrawing removed. */
export class HintPainter {
  #hints = new Map<string, Hint>();
  #latest = 0;
  #toOpen: ToOpen | undefined;

  /** `afterTurn` is called when Gmail's page was changed, before its observers hear of it. */
  constructor(
    private readonly document: Document,
    private readonly afterTurn: () => void,
  ) {}

  /** Paints in short turns, so that Gmail does not stutter; a newer painting takes over. `toOpen`: whose card opens. */
  async paint(rows: readonly LocatedRow[], report: Report, toOpen?: ToOpen): Promise<void> {
    const painting = ++this.#latest;
    // Kept for the painting that takes over.
    this.#toOpen = toOpen ?? this.#toOpen;
    // The scheme once, and before anything is changed: each look at a computed style makes the browser work out all.
    const look = { texts: textsFor(report.language), scheme: rows[0] ? schemeOf(rows[0].cell) : ('light' as const) };
    const turn = takeTurns();
    this.#keepOnly(new Set(rows.map(({ sendAsEmail }) => sendAsEmail)));
    for (const [index, address] of report.addresses.entries()) {
      const row = rows[index];
      if (row) this.#paintRow(row, address, report, look);
      if (turn.isOver()) {
        this.afterTurn();
        await turn.next();
        if (painting !== this.#latest) return;
      }
    }
    this.#toOpen = undefined;
    this.#removeCopies();
    this.afterTurn();
  }

  /** Opens the card of the first address with one of these. */
  openFirst(statuses: readonly Status[]): void {
    const hint = [...this.#hints.values()].find(({ status }) => status && statuses.includes(status));
    hint?.host.scrollIntoView({ block: 'nearest' });
    hint?.open();
  }

  clear(): void {
    this.#latest++;
    this.#keepOnly(new Set());
  }

  #paintRow(row: LocatedRow, address: AddressReport, report: Report, { texts, scheme }: Look) {
    const hint = this.#hints.get(address.sendAsEmail) ?? new Hint(this.document);
    this.#hints.set(address.sendAsEmail, hint);
    hint.putInto(row.cell, scheme);
    hint.show({ address, texts, actions: this.#actions(row, report) });
    const toOpen = this.#toOpen;
    if (toOpen?.sendAsEmail !== address.sendAsEmail) return;
    this.#toOpen = undefined;
    hint.open();
    // The click that led here may be too long ago for a window to open by itself: then the card's button does it.
    if (toOpen.edit && row.editLink && navigator.userActivation?.isActive) press(row.editLink);
  }

  #actions({ editLink }: LocatedRow, { account }: Report): CardActions {
    return {
      ...cardActions(account),
      ...planActions(account),
      editInfo: editLink && (() => press(editLink)),
      compose: (to, subject) => void open(composeUrl(userIndexOf(location), to, subject), '_blank', 'noreferrer'),
    };
  }

  /** A row that the page copies takes along a copy of its hint, which does nothing. */
  #removeCopies(): void {
    const hosts = this.document.getElementsByTagName('send-as-hint');
    if (hosts.length <= this.#hints.size) return;
    const own = new Set<Element>([...this.#hints.values()].map(({ host }) => host));
    for (const host of [...hosts]) if (!own.has(host)) host.remove();
  }

  #keepOnly(sendAsEmails: ReadonlySet<string>): void {
    for (const [sendAsEmail, hint] of this.#hints) {
      if (sendAsEmails.has(sendAsEmail)) continue;
      this.#hints.delete(sendAsEmail);
      hint.remove();
    }
  }
}
