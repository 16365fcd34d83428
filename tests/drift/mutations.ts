import fc from 'fast-check';

/** One change to a page; the numbers choose what is changed, and how. */
export interface Mutation {
  name: keyof typeof mutations;
  a: number;
  b: number;
}

/** Changes that Gmail could make tomorrow, and that change no fact. */
export function mutate(document: Document, changes: readonly Mutation[]): void {
  for (const { name, a, b } of changes) mutations[name](document, a, b);
}

type Change = (document: Document, a: number, b: number) => void;

const NOTICE =
  'Starting January 2027, Gmail will no longer support the "Send as" feature for third-party email addresses, such as @yahoo.com or @outlook.com.';

const mutations = {
  renameClass(document, a, b) {
    const [element, name] = [one(all(document, '[role=main] [class]'), a), `x${b.toString(36)}`];
    const old = element?.classList[0];
    if (old) for (const each of all(document, `.${old}`)) each.classList.replace(old, name);
  },
  renameTableClass(document, _a, b) {
    for (const table of all(document, '.aYf')) table.classList.replace('aYf', `y${b.toString(36)}`);
  },
  wrapElement(document, a, b) {
    const element = one(all(document, '[role=main] td *, [role=main] td > *').filter(isPhrase), a);
    if (element) wrap(element, one(['div', 'span', 'x-box', 'b'], b) ?? 'span');
  },
  wrapContent(document, a, b) {
    const cell = one(all(document, '[role=main] td'), a);
    if (!cell) return;
    const box = document.createElement(one(['div', 'span', 'x-box'], b) ?? 'div');
    box.append(...cell.childNodes);
    cell.append(box);
  },
  wrapText(document, a, b) {
    const text = one(texts(document, b), a);
    if (text) wrap(text, one(['span', 'b', 'bdi', 'x-text', 'font'], b) ?? 'span');
  },
  unwrap(document, a) {
    const element = one(all(document, '[role=main] td div, [role=main] td span, [role=main] td b').filter(isPlain), a);
    element?.replaceWith(...element.childNodes);
  },
  splitText(document, a, b) {
    const text = one(texts(document, b), a);
    if (text) text.splitText(b % (text.length + 1));
  },
  splitAndWrap(document, a, b) {
    const text = one(texts(document, b), a);
    if (text && text.length > 1) wrap(text.splitText(1 + (b % (text.length - 1))), b % 2 ? 'span' : 'b');
  },
  wordBreak(document, a, b) {
    const text = one(texts(document, b), a);
    if (text) text.splitText(b % (text.length + 1)).before(document.createElement('wbr'));
  },
  comment(document, a, b) {
    const text = one(texts(document, b), a);
    if (text) text.splitText(b % (text.length + 1)).before(document.createComment('smtp.fake.example 465 SSL'));
  },
  mark(document, a, b) {
    const text = one(texts(document, b), a);
    const mark = one(['\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069', '\u061c'], b) ?? '';
    if (text) text.insertData(b % (text.length + 1), mark);
  },
  spaces(document, a, b) {
    const text = one(texts(document, b), a);
    if (text) text.data = text.data.replaceAll(' ', one(['\u00a0', '\u3000', '  ', '\n  ', '\u202f'], b) ?? ' ');
  },
  digits(document, a, b) {
    const zero = one([0x660, 0x6f0, 0x966, 0xff10], a) ?? 0x660;
    // Only in words of Gmail's: names and addresses stay as they were typed.
    const isGmails = (text: Text) => !text.parentElement?.closest('div, td')?.textContent?.includes('@');
    for (const text of texts(document, 1).filter((text, i) => (i + b) % 2 && isGmails(text))) {
      text.data = text.data.replace(/(?<![\w.@-])(?:25|465|587)(?![\w.@-])/g, (port) =>
        port.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))),
      );
    }
  },
  checkboxColumn(document, a) {
    const box = () => {
      const cell = document.createElement('td');
      cell.append(Object.assign(document.createElement('input'), { type: 'checkbox' }));
      return cell;
    };
    for (const row of addressRows(document)) row.insertBefore(box(), row.cells[a % (row.cells.length + 1)] ?? null);
  },
  noticeCell(document, a, b) {
    const row = one(addressRows(document), a);
    const cell = document.createElement('td');
    cell.textContent = NOTICE;
    row?.insertBefore(cell, row.cells[b % (row.cells.length + 1)] ?? null);
  },
  noticeColumn(document, a, b) {
    for (const [i, row] of addressRows(document).entries()) {
      const cell = document.createElement('td');
      cell.textContent = (i + b) % 3 ? '' : NOTICE;
      row.insertBefore(cell, row.cells[a % (row.cells.length + 1)] ?? null);
    }
  },
  noticeRow(document, a, b) {
    const row = one(addressRows(document), a);
    const notice = document.createElement('tr');
    const cell = notice.appendChild(document.createElement('td'));
    cell.colSpan = 4;
    cell.textContent = b % 2 ? NOTICE : 'See support.google.com';
    row?.[b % 3 ? 'before' : 'after'](notice);
  },
  noticeInCell(document, a, b) {
    const cell = one(addressRows(document), a)?.cells[0];
    const notice = document.createElement('div');
    notice.textContent = NOTICE;
    const [more] = [notice.appendChild(document.createElement('a'))];
    more.href = 'https://support.google.com/mail/answer/22370';
    more.textContent = 'support.google.com';
    if (b % 2) cell?.append(notice);
    else cell?.prepend(notice);
  },
  reorderSections(document, a, b) {
    const rows = all(document, '[role=main] [role=tablist] > * > * > table > tbody > tr');
    const [moved, target] = [one(rows, a), one(rows, b)];
    if (moved && target && moved !== target) target.before(moved);
  },
  unstyle(document) {
    for (const element of all(document, '[role=main] td [style]')) element.removeAttribute('style');
  },
  renameElements(document, a, b) {
    const names = { div: ['p', 'li', 'section'], span: ['i', 'x-line', 'label'] };
    const kind = a % 2 ? 'div' : 'span';
    for (const element of all(document, `[role=main] td ${kind}`).filter(isPlain)) {
      const other = document.createElement(one(names[kind], b) ?? kind);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
  },
  dropBody(document) {
    for (const body of all(document, '[role=main] tbody')) body.replaceWith(...body.childNodes);
  },
  ownHint(document, a) {
    const cell = one(addressRows(document), a)?.cells[0];
    cell?.append(Object.assign(document.createElement('send-as-hint'), { textContent: 'smtp.hint.example 465 SSL' }));
  },
} satisfies Record<string, Change>;

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  name: fc.constantFrom(...(Object.keys(mutations) as (keyof typeof mutations)[])),
  a: fc.nat(100_000),
  b: fc.nat(100_000),
});

const one = <T>(some: readonly T[], choice: number): T | undefined => some[choice % (some.length || 1)];
const all = (document: Document, selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Not part of the grid of a table. */
const isPhrase = (element: Element): boolean => !/^(?:table|tbody|tr|td|input)$/.test(element.localName);
const isPlain = (element: Element): boolean => !element.hasAttribute('role') && !element.hasAttribute('hidden');

function wrap(node: ChildNode, name: string): void {
  const box = (node.ownerDocument as Document).createElement(name);
  node.replaceWith(box);
  box.append(node);
}

/** Text of the page; more often than not of the address table. */
function texts(document: Document, choice = 0): Text[] {
  const found: Text[] = [];
  const table = choice % 4 ? addressTable(document) : undefined;
  for (const part of table ? [table] : all(document, '[role=main]')) {
    const walker = document.createTreeWalker(part, 4);
    while (walker.nextNode()) if (/\S/.test((walker.currentNode as Text).data)) found.push(walker.currentNode as Text);
  }
  return found;
}

/** The innermost table with the account's own address in it. */
function addressTable(document: Document): HTMLTableElement | undefined {
  const account = document.title.split(' - ')[1] ?? '';
  const tables = all(document, '[role=main] table') as HTMLTableElement[];
  return tables.findLast(
    (table) =>
      table.rows.length > 1 &&
      table.rows[0] &&
      table.textContent?.includes(account) &&
      !table.querySelector('[type=radio]'),
  );
}

const addressRows = (document: Document): HTMLTableRowElement[] =>
  [...(addressTable(document)?.rows ?? [])].filter(({ cells }) => cells.length > 3);
