import { createHost } from '../../components/in-gmail/hosts';
import { followPage } from '../../components/in-gmail/page-scheme';
import { type Count, countsOf, endsLine } from '../../components/summary-texts';
import tones from '../../components/tones.css?inline';
import { wordsOf } from '../../components/words';
import type { Report, Status } from '../../utils/report';
import { setLanguage, textsFor } from '../../utils/texts/i18n';
import { statusIcon } from './status-icon';
import css from './summary-line.css?inline';

interface SummaryActions {
  openPlan(): void;
  /** Opens the first card with one of these. */
  openFirst(statuses: readonly Status[]): void;
}

/** One `<send-as-summary>` above the list: how many addresses are right, and what is to come for all of them together. */
export class SummaryLine {
  readonly #document: Document;
  readonly #actions: SummaryActions;
  #shown: { host: HTMLElement; said: string } | undefined;

  constructor(document: Document, actions: SummaryActions) {
    this.#document = document;
    this.#actions = actions;
  }

  /** Stands before this table; nothing where there is one address only, whose badge says it all. */
  show(table: Element | undefined, { summary, addresses, language }: Report): void {
    if (!table || addresses.length < 2) {
      this.remove();
      return;
    }
    const said = JSON.stringify([summary, language]);
    if (this.#shown?.said !== said) this.#draw(summary, language, said);
    const { host } = this.#shown ?? {};
    if (!host) return;
    // A section that the page copies takes along a copy, which does nothing.
    for (const other of [...this.#document.getElementsByTagName('send-as-summary')]) if (other !== host) other.remove();
    if (host.nextElementSibling === table) return;
    table.before(host);
    followPage(host);
  }

  remove(): void {
    this.#shown?.host.remove();
    this.#shown = undefined;
  }

  #draw(summary: Report['summary'], language: string | undefined, said: string): void {
    this.remove();
    const { host, root } = createHost(this.#document, 'send-as-summary', tones + css);
    const texts = textsFor(language);
    const words = wordsOf(texts);
    setLanguage(root);
    const counts = countsOf(summary, words).map((count) => this.#count(count));
    root.append(this.#element('p', '', ...counts, this.#element('span', 'from', words.t('ui.from'))));
    const ends = endsLine(summary, words);
    if (ends) {
      const plan = this.#element('button', '', words.t('ui.summary.plan'));
      plan.addEventListener('click', this.#actions.openPlan);
      root.append(this.#element('p', 'ends', `${ends} `, plan));
    }
    this.#shown = { host, said };
  }

  /** Where something is to be done, it leads there. */
  #count({ statuses, text }: Count): HTMLElement {
    const icon = statusIcon(this.#document, statuses[0]);
    if (statuses[0] === 'ok') return this.#element('span', 'count', icon, text);
    const button = this.#element('button', 'count', icon, text);
    button.addEventListener('click', () => this.#actions.openFirst(statuses));
    return button;
  }

  #element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
    const element = this.#document.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  }
}
