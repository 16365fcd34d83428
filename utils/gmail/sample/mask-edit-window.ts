import { readLines } from '../text/lines';
import { tokensOf } from '../text/tokens';
import { Examples } from './examples';
import { type Author, type Masks, maskLine } from './mask-line';
import { MaskedTexts } from './masked-texts';
import { UserWords, withoutTop } from './user-words';
import { writeDocument, writeElement } from './write-html';

/** Text fields whose values may be quoted elsewhere on the page. The password is not among them: it is never looked at. */
const QUOTED = ['cfn', 'cfa', 'cfrt', 'cfss', 'cfsl'].map((name) => `input[name=${name}]`).join();
/** Red words hold what a server answered; the row of these radios, the account's name. */
const ANYONES = '#smErr, .r, .rb, tr:has([name=cfgnr]):not(:has(tr))';

/**
 * Gmail's window for an address, masked: tags, names and types of fields, Gmail's words. No value, so that not even the
 * step of the form is told. `search` is the window's query.
 */
export function editWindowSample(document: Document, search: string): string {
  const { body } = document;
  const lines = readLines(body).lines;
  const masks: Masks = { examples: new Examples(), userWords: new UserWords() };
  for (const field of body.querySelectorAll<HTMLInputElement>(QUOTED)) masks.userWords.add(withoutTop(field.value));
  masks.userWords.add(withoutTop(new URLSearchParams(search).get('cfa') ?? ''));
  for (const line of lines)
    for (const { kind, value } of tokensOf(line))
      if (kind === 'address' || kind === 'host') masks.userWords.add(withoutTop(value));

  // In an organisation the page names its own mail.
  const usual: Author = /^Gmail\s[-–—]\s/.test(document.title) ? 'gmails' : 'anyones';
  const texts = new MaskedTexts();
  for (const line of lines) {
    const isAnyones = line.pieces.some(({ node }) => node.parentElement?.closest(ANYONES));
    texts.add(line, maskLine(line, 0, isAnyones ? 'anyones' : usual, masks));
  }
  const title = usual === 'gmails' ? 'Gmail - Sample' : 'Sample';
  return writeDocument(document, title, writeElement(body, { text: (node) => texts.of(node), ticks: false }));
}
