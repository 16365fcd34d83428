import type { CardActions } from '../../components/actions';
import { emptyCard, fillCard } from '../../components/in-gmail/card-slot';
import { createHost } from '../../components/in-gmail/hosts';
import tones from '../../components/tones.css?inline';
import { wordsOf } from '../../components/words';
import type { AddressReport, Status } from '../../utils/report';
import { setLanguage, type textsFor } from '../../utils/texts/i18n';
import css from './hint.css?inline';
import { pillContent } from './pill-content';

interface Shown {
  address: AddressReport;
  actions: CardActions;
  texts: ReturnType<typeof textsFor>;
}

/** The badge in a row and the card it opens. The platform's popover closes it on Esc and on a click elsewhere. */
export class Hint {
  readonly host: HTMLElement;
  readonly #pill: HTMLButtonElement;
  readonly #card: HTMLElement;
  readonly #root: HTMLElement;
  #shown: Shown | undefined;
  #isOpen = false;

  constructor(private readonly document: Document) {
    const { host, root } = createHost(document, 'send-as-hint', tones + css);
    this.host = host;
    this.#root = root;
    this.#pill = document.createElement('button');
    this.#pill.type = 'button';
    this.#pill.className = 'pill';
    this.#card = document.createElement('div');
    this.#card.className = 'root';
    this.#card.popover = 'auto';
    this.#card.role = 'dialog';
    this.#card.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && this.#makeRoom());
    this.#card.addEventListener('toggle', ({ newState }) => {
      this.#isOpen = newState === 'open';
      this.#fill();
      if (!this.#isOpen) this.#giveFocusBack();
    });
    this.#pill.popoverTargetElement = this.#card;
    root.append(this.#pill, this.#card);
  }

  /** Stands in a row that Gmail may just have redrawn: that closes a card without a word, and nobody wanted it. */
  putInto(cell: HTMLElement, scheme: 'light' | 'dark'): void {
    if (this.host.parentElement === cell) return;
    cell.append(this.host);
    this.host.style.colorScheme = scheme;
    if (this.#isOpen) this.open();
  }

  show(shown: Shown): void {
    const known = this.#shown?.address;
    this.#shown = shown;
    if (shown.address === known) return;
    const { address, texts } = shown;
    const { dataset } = this.host;
    dataset.address = address.sendAsEmail;
    dataset.status = address.status;
    dataset.rules = address.findings.map(({ ruleId }) => ruleId).join(' ');
    setLanguage(this.#root);
    this.#label(address, texts);
    this.#card.ariaLabel = address.sendAsEmail;
    this.#fill();
  }

  get status(): Status | undefined {
    return this.#shown?.address.status;
  }

  open(): void {
    this.#card.showPopover();
  }

  remove(): void {
    emptyCard(this.#card);
    this.host.remove();
  }

  /** Left as it is where it says the same: a click may be under way on it. */
  #label(address: AddressReport, texts: Shown['texts']): void {
    const content = pillContent(this.document, address, wordsOf(texts));
    const text = content.map(({ textContent }) => textContent).join('');
    if (this.#pill.textContent === text && this.#pill.dataset.status === address.status) return;
    this.#pill.dataset.status = address.status;
    this.#pill.replaceChildren(...content);
  }

  /** The card covers none of Gmail's links in its own row, and none in others where their cell is wide enough. */
  #makeRoom(): void {
    const cell = this.host.parentElement?.getBoundingClientRect();
    const pill = this.#pill.getBoundingClientRect();
    if (!cell) return;
    this.#card.style.setProperty('--row', `${Math.max(0, pill.top - cell.top)}px`);
    this.#card.style.setProperty('--cell', `${cell.width}px`);
  }

  #fill(): void {
    if (!this.#shown || !this.#card.matches(':popover-open')) {
      emptyCard(this.#card);
      return;
    }
    const close = () => this.#card.hidePopover();
    // The extension was updated away under this tab: nobody is left to help.
    void fillCard(this.#card, { ...this.#shown, close }).catch(() => this.host.remove());
  }

  /** After Esc Chromium 156 leaves the focus nowhere; after a click elsewhere it belongs there. */
  #giveFocusBack(): void {
    if (this.document.activeElement === this.document.body) this.#pill.focus({ preventScroll: true });
  }
}
