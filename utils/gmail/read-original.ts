/** "Show original": the page on which Gmail shows the source of a mail. */
export interface Original {
  /** The mail's source up to its first empty line, at most 500,000 characters. */
  header: string;
  /** What a note stands before: Gmail's table with date, sender and results, or the source where there is none. */
  place: Element;
}

const LONGEST = 500_000;

/** Never throws. `undefined`: no such page, or one that is not known. */
export function readOriginal(document: Document): Original | undefined {
  try {
    const all = [...document.querySelectorAll('pre')];
    const source = document.querySelector('#raw_message_text') ?? (all.length === 1 ? all[0] : undefined);
    if (!source) return undefined;
    const text = (source.textContent ?? '').slice(0, LONGEST).trimStart();
    const end = /\r?\n[ \t]*\r?\n/.exec(text)?.index;
    const table = document.querySelector('table');
    const isBefore = table && table.compareDocumentPosition(source) & table.DOCUMENT_POSITION_FOLLOWING;
    return { header: text.slice(0, end), place: isBefore && !table.contains(source) ? table : source };
  } catch {
    // Lost: a page on which even the DOM's own properties are not what they should be.
    return undefined;
  }
}
