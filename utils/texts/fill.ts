/**
 * Texts with named values: `{host}` is a value of the finding, `{gmail.editInfo}` Gmail's own label. The result is a
 * list of pieces, so that components can mark values and labels without HTML strings.
 */
export type Piece =
  | string
  | { kind: 'value' | 'label'; text: string /** Said after a label. */; note?: string | undefined };

export type Values = Readonly<Record<string, string | number | undefined>>;

export interface Context {
  values: Values;
  /** Gmail's label, in the language Gmail is shown in. */
  label(key: string): string;
  /** What to say after a label that is known in English only; it brings its own blank. */
  labelNote?(key: string): string | undefined;
}

const HOLE = /\{([a-z][\w.]*)\}/gi;

/** Fills one line; `undefined` when it mentions a value that is not known. */
export function fill(template: string, { values, label, labelNote }: Context): Piece[] | undefined {
  const pieces: Piece[] = [];
  let end = 0;
  for (const hole of template.matchAll(HOLE)) {
    const name = hole[1] ?? '';
    const labelKey = name.startsWith('gmail.') ? name.slice('gmail.'.length) : undefined;
    const text = labelKey ? label(labelKey) : values[name];
    if (text === undefined || text === '') return undefined;
    const note = labelKey ? labelNote?.(labelKey) : undefined;
    const piece: Piece = labelKey
      ? { kind: 'label', text: String(text), ...(note && { note }) }
      : valuePiece(String(text));
    pieces.push(template.slice(end, hole.index), piece);
    end = hole.index + hole[0].length;
  }
  pieces.push(template.slice(end));
  return pieces.map(spaced).filter((piece) => piece !== '');
}

const WIDE = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
const BLANK_BEFORE_WIDE = new RegExp(`^ (?=${WIDE})`, 'u');
const BLANK_AFTER_WIDE = new RegExp(`(?<=${WIDE}) $`, 'u');

/** Japanese texts have blanks around Latin words; a Japanese name in their place, and a label in its quotes, take none. */
function spaced(piece: Piece, index: number, pieces: readonly Piece[]): Piece {
  if (typeof piece !== 'string') return piece;
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  const text = before && isWide(before, '$') ? piece.replace(BLANK_BEFORE_WIDE, '') : piece;
  return after && isWide(after, '^') ? text.replace(BLANK_AFTER_WIDE, '') : text;
}

const isWide = (piece: Piece, at: '^' | '$'): boolean =>
  typeof piece === 'string'
    ? new RegExp(at === '^' ? `^${WIDE}` : `${WIDE}$`, 'u').test(piece)
    : piece.kind === 'label' && !(at === '$' && piece.note);

/** A host name, an address, a port: to be copied letter by letter, and set apart from the sentence. */
const TECHNICAL = /^(?=.*[.@*=\d])[!-~]+$/;

const valuePiece = (text: string): Piece => (TECHNICAL.test(text) ? { kind: 'value', text } : text);

/**
 * Fills a text of several lines. A line that begins with `{!name}` stands only when that value is not known, one with
 * `{?name}` only when it is; several of them must all hold.
 */
export function fillLines(template: string, context: Context): Piece[][] {
  return template
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => {
      const conditions = /^(?:\{[!?]\w+\})*/.exec(line)?.[0] ?? '';
      const holds = [...conditions.matchAll(/([!?])(\w+)/g)].every(
        ([, sign, name = '']) => Boolean(context.values[name]) === (sign === '?'),
      );
      const filled = line === '' || !holds ? undefined : fill(line.slice(conditions.length), context);
      return filled ? [filled] : [];
    });
}

/** The pieces as plain text, for titles, tooltips and reports. */
export const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text + (piece.note ?? ''))).join('');
