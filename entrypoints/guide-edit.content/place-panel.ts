import { followPage } from '../../components/in-gmail/page-scheme';
import type { EditWindow } from '../../utils/gmail/read-edit-window';

/** In pixels; with less than that beside the form the panel stands below it. */
const MIN_WIDTH = 230;
const MIN_HEIGHT = 240;
const MAX_WIDTH = 400;
const GAP = 12;
const FIELDS = 'input:not([type=hidden]), select, textarea, button';

/**
 * Keeps the panel beside the form, in a window too narrow for that below it: no field and no button is pushed out of
 * sight. `undefined` on a page that is not known.
 */
export function panelPlace(
  { step, panel }: EditWindow,
  document: Document,
  signal: AbortSignal,
): ((host: HTMLElement) => void) | undefined {
  if (step === 'unknown') return undefined;
  return (host) => {
    const place = () => {
      const room = panel && roomBeside(panel, document);
      host.toggleAttribute('data-beside', Boolean(room));
      host.style.setProperty('--top', `${room?.top ?? 0}px`);
      host.style.setProperty('--width', `${room?.width ?? 0}px`);
    };
    if (panel) panel.after(host);
    else document.body.append(host);
    followPage(host);
    place();
    addEventListener('resize', place, { signal });
  };
}

/**
 * Beside the form, in a page from right to left on its left: as high up as nothing that Gmail shows is covered. Lines
 * above the fields, such as Gmail's red words, may run on to the end of the window.
 */
function roomBeside(panel: Element, document: Document): { top: number; width: number } | undefined {
  const { clientWidth, clientHeight } = document.documentElement;
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const shown = boxesIn(panel);
  const tops = [panel.getBoundingClientRect().top, ...shown.map(({ bottom }) => bottom)];
  for (const top of tops.map((one) => Math.max(0, one)).sort((a, b) => a - b)) {
    if (clientHeight - top < MIN_HEIGHT) return undefined;
    const below = shown.filter(({ bottom }) => bottom > top);
    const free = isRtl
      ? Math.min(clientWidth, ...below.map(({ left }) => left))
      : clientWidth - Math.max(0, ...below.map(({ right }) => right));
    const width = Math.min(MAX_WIDTH, free - 2 * GAP);
    if (width >= MIN_WIDTH) return { top: top + GAP / 2, width };
  }
  return undefined;
}

/** Of fields and of what is written: Gmail's tables themselves may be as wide as the window. */
function boxesIn(panel: Element): DOMRect[] {
  const range = panel.ownerDocument.createRange();
  const texts = panel.ownerDocument.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  const boxes = [...panel.querySelectorAll(FIELDS)].map((field) => field.getBoundingClientRect());
  while (texts.nextNode()) {
    if (!texts.currentNode.textContent?.trim()) continue;
    range.selectNodeContents(texts.currentNode);
    boxes.push(range.getBoundingClientRect());
  }
  return boxes.filter(({ width }) => width > 0);
}
