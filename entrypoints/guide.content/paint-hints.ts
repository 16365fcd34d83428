import type { CardActions } from '../../components/address-details';
import { cardActions } from '../../components/in-gmail/card-actions';
import type { LocatedRow } from '../../utils/gmail/read-settings';
import type { AddressReport, Report } from '../../utils/report';
import { textsFor } from '../../utils/texts/i18n';
import { Hint } from './hint';
import { press } from './press';
import { takeTurns } from './take-turns';

/** One `<send-as-hint>` a row. Painting again changes only what differs, and puts back what Gmail's redrawing removed. */
export class HintPainter {
  #hints = new Map<string, Hint>();
  #latest = 0;

  /** `afterTurn` is called when Gmail's page was changed, before its observers hear of it. */
  constructor(
    private readonly document: Document,
    private readonly afterTurn: () => void,
  ) {}

  /** Paints in short turns, so that Gmail does not stutter; a newer painting takes over. `opened`: whose card opens. */
  async paint(rows: readonly LocatedRow[], report: Report, opened?: string): Promise<void> {
    const painting = ++this.#latest;
    const texts = textsFor(report.language);
    const turn = takeTurns();
    this.#keepOnly(new Set(rows.map(({ sendAsEmail }) => sendAsEmail)));
    for (const [index, address] of report.addresses.entries()) {
      const row = rows[index];
      if (row) this.#paintRow(row, address, report, texts, address.sendAsEmail === opened);
      if (turn.isOver()) {
        this.afterTurn();
        await turn.next();
        if (painting !== this.#latest) return;
      }
    }
    this.#removeCopies();
    this.afterTurn();
  }

  clear(): void {
    this.#latest++;
    this.#keepOnly(new Set());
  }

  #paintRow(
    row: LocatedRow,
    address: AddressReport,
    report: Report,
    texts: ReturnType<typeof textsFor>,
    open: boolean,
  ) {
    const hint = this.#hints.get(address.sendAsEmail) ?? new Hint(this.document);
    this.#hints.set(address.sendAsEmail, hint);
    hint.putInto(row.cell);
    hint.show({ address, texts, actions: this.#actions(row, report) });
    if (open) hint.open();
  }

  #actions({ editLink }: LocatedRow, { account }: Report): CardActions {
    return { ...cardActions(account), editInfo: editLink && (() => press(editLink)) };
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
