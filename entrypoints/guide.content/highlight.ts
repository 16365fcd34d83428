import type { Severity } from '../../utils/check/rule';

/** Marks words in Gmail's rows through the CSS Custom Highlight API, so Gmail's own nodes stay as they are. */

const STYLE = `
::highlight(send-as-error) { background-color: #fdd8d4; color: #8c1d18; text-decoration: underline wavy #b3261e; }
::highlight(send-as-warning) { background-color: #ffe8bd; color: #5c3800; text-decoration: underline dotted #8a5300; }
`;

export interface Mark {
  range: Range;
  severity: Severity;
}

export function highlight(document: Document, marks: readonly Mark[], signal: AbortSignal): void {
  const style = styleOf(document);
  for (const severity of ['error', 'warning'] as const) {
    const ranges = marks.filter((mark) => mark.severity === severity).map(({ range }) => range);
    CSS.highlights.set(`send-as-${severity}`, new Highlight(...ranges));
  }
  signal.addEventListener(
    'abort',
    () => {
      style.remove();
      for (const severity of ['error', 'warning']) CSS.highlights.delete(`send-as-${severity}`);
    },
    { once: true },
  );
}

const ID = 'send-as-highlights';

function styleOf(document: Document): HTMLElement {
  const present = document.getElementById(ID);
  if (present) return present;
  const style = document.createElement('style');
  style.id = ID;
  style.textContent = STYLE;
  document.head.append(style);
  return style;
}
