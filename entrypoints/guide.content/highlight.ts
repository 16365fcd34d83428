import type { LocatedRow } from '../../utils/gmail/read-settings';
import { isShown, type Report } from '../../utils/report';

/** Marks words in Gmail's rows through the CSS Custom Highlight API, so that Gmail's own nodes stay as they are. */

const ID = 'send-as-highlights';
const MARKED = ['error', 'warning'] as const;
const STYLE = `
::highlight(send-as-error) { background-color: #fdd8d4; color: #8c1d18; text-decoration: underline wavy #b3261e; }
::highlight(send-as-warning) { background-color: #ffe8bd; color: #5c3800; text-decoration: underline dotted #8a5300; }
`;

/** Marks the value each error or warning is about, where it stands in the row. */
export function highlightFindings(document: Document, rows: readonly LocatedRow[], { addresses }: Report): void {
  for (const severity of MARKED) {
    const places = addresses.flatMap(({ findings }, index) =>
      findings
        .filter((finding) => isShown(finding) && finding.severity === severity)
        .flatMap(({ field }) => (field === 'replyFrom' ? [] : (rows[index]?.places[field] ?? []))),
    );
    CSS.highlights.set(`send-as-${severity}`, new Highlight(...places.map((place) => new StaticRange(place))));
  }
  if (document.getElementById(ID)) return;
  const style = document.createElement('style');
  style.id = ID;
  style.textContent = STYLE;
  document.head.append(style);
}

export function clearHighlights(document: Document): void {
  for (const severity of MARKED) CSS.highlights.delete(`send-as-${severity}`);
  document.getElementById(ID)?.remove();
}
