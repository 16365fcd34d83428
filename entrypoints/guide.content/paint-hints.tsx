import { render } from 'preact';
import type { CardActions } from '../../components/address-details';
import css from '../../components/styles.css?inline';
import { TextsContext } from '../../components/texts';
import type { AddressReport, Report } from '../../utils/check/check';
import type { LocatedRow } from '../../utils/gmail/read-settings';
import { textsFor } from '../../utils/i18n';
import { cardActions } from './card-actions';
import { Hint } from './hint';
import hintCss from './hint.css?inline';
import { createHost } from './hosts';
import { press } from './press';

interface Painted {
  host: HTMLElement;
  root: HTMLElement;
  address?: AddressReport;
}

/** One `<send-as-hint>` a row. Painting again changes only what differs, and puts back what Gmail's redrawing removed. */
export class HintPainter {
  #painted = new Map<string, Painted>();

  constructor(private readonly document: Document) {}

  /** `opened`: the address whose card opens at once. */
  paint(rows: readonly LocatedRow[], report: Report, opened?: string): void {
    const texts = textsFor(report.language);
    report.addresses.forEach((address, index) => {
      const row = rows[index];
      if (row) this.#paintRow(row, address, report, texts, address.sendAsEmail === opened);
    });
    const gone = new Set(this.#painted.keys()).difference(new Set(rows.map(({ sendAsEmail }) => sendAsEmail)));
    for (const sendAsEmail of gone) this.#remove(sendAsEmail);
  }

  clear(): void {
    for (const sendAsEmail of [...this.#painted.keys()]) this.#remove(sendAsEmail);
  }

  #paintRow(
    row: LocatedRow,
    address: AddressReport,
    report: Report,
    texts: ReturnType<typeof textsFor>,
    startOpen: boolean,
  ): void {
    const painted = this.#painted.get(address.sendAsEmail) ?? createHost(this.document, 'send-as-hint', css + hintCss);
    if (painted.host.parentElement !== row.cell) row.cell.append(painted.host);
    const known = this.#painted.get(address.sendAsEmail)?.address;
    this.#painted.set(address.sendAsEmail, { ...painted, address });
    if (known === address) return;
    painted.host.dataset.address = address.sendAsEmail;
    painted.host.dataset.status = address.status;
    painted.host.dataset.rules = address.findings.map(({ ruleId }) => ruleId).join(' ');
    painted.host.lang = texts.language;
    painted.root.dir = texts.direction;
    render(
      <TextsContext.Provider value={texts}>
        <Hint address={address} actions={this.#actions(row, report)} startOpen={startOpen} />
      </TextsContext.Provider>,
      painted.root,
    );
  }

  #actions({ editLink }: LocatedRow, { account }: Report): CardActions {
    return { ...cardActions(account), editInfo: editLink && (() => press(editLink)) };
  }

  #remove(sendAsEmail: string): void {
    const painted = this.#painted.get(sendAsEmail);
    this.#painted.delete(sendAsEmail);
    if (!painted) return;
    render(null, painted.root);
    painted.host.remove();
  }
}
