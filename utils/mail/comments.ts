/** A structured field without its comments in round brackets, and those comments (RFC 5322, section 3.2.2). */
export interface Commented {
  /** Each comment is one space here. */
  text: string;
  /** Where in `text` it stood, and what it says, those inside it included. */
  comments: { at: number; text: string }[];
}

/** More than a line has in earnest; what is longer is cut. */
const MOST = 10_000;

const NEXT = /[()"\\]/g;

/**
 * Splits off comments. Servers quote the sender's own words in them, and those can hold brackets between quotation marks:
 * what stands in quotation marks closes nothing. A bracket that is never closed takes the rest with it.
 */
export function splitComments(value: string): Commented {
  const line = value.slice(0, MOST);
  const comments: Commented['comments'] = [];
  let text = '';
  let depth = 0;
  /** Up to where `line` is dealt with: that is in `text`, or in a comment. */
  let done = 0;
  const lastQuote = line.lastIndexOf('"');
  NEXT.lastIndex = 0;
  for (let match = NEXT.exec(line); match; match = NEXT.exec(line)) {
    const [char] = match;
    if (char === '\\') NEXT.lastIndex++;
    else if (char === '"' && match.index < lastQuote) NEXT.lastIndex = endOfQuoted(line, NEXT.lastIndex);
    else if (char === '(' && depth++ === 0) {
      text += line.slice(done, match.index);
      done = NEXT.lastIndex;
    } else if (char === ')' && depth > 0 && --depth === 0) {
      comments.push({ at: text.length, text: line.slice(done, match.index) });
      text += ' ';
      done = NEXT.lastIndex;
    }
  }
  if (depth > 0) comments.push({ at: text.length, text: line.slice(done) });
  else text += line.slice(done);
  return { text, comments };
}

/** After the quotation mark that ends the string which begins at `start`; `start` where none does. */
function endOfQuoted(line: string, start: number): number {
  const end = /(?<!\\)"/g;
  end.lastIndex = start;
  return end.exec(line) ? end.lastIndex : start;
}
