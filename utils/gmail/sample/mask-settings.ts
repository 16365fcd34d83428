import { accountOf, ownAddress } from '../page/account';
import { isAccountsSettings } from '../page/route';
import { findSection, type Section } from '../settings/find-section';
import type { Identity } from '../settings/identity';
import { placeOfPhrase, rowLine, rowLines } from '../settings/row-lines';
import type { AddressRow } from '../settings/rows';
import type { Line } from '../text/line';
import { readLines } from '../text/lines';
import { isShown } from '../text/shown';
import type { Token } from '../text/tokens';
import { tokensOf } from '../text/tokens';
import { Examples } from './examples';
import { type Author, type Edit, type Masks, maskLine } from './mask-line';
import { MaskedTexts } from './masked-texts';
import { UserWords, withoutTop } from './user-words';
import { writeAround, writeDocument, writeElement } from './write-html';

/** The section "Send mail as", masked; where it is not recognised, the view that is shown. `undefined`: there is none. */
export function settingsSample(document: Document): string | undefined {
  const { location } = document;
  if (location?.hash && !isAccountsSettings(location)) return undefined;
  const account = accountOf(document);
  const found = findSection(document, account);
  const section = typeof found === 'string' ? undefined : found;
  const root = section ? (section.setting ?? section.table) : shownView(document);
  if (!root) return undefined;

  const masks: Masks = { examples: new Examples(), userWords: userWordsIn(document, root, section) };
  const texts = new MaskedTexts();
  // Where its parts were not recognised, anything may be the user's.
  const around: Author = section && isConsumer(account) ? 'gmails' : 'anyones';
  const seen = new Set<Text>();
  const add = (line: Line, edits: Edit[]) => {
    texts.add(line, edits);
    for (const { node } of line.pieces) seen.add(node);
  };
  for (const row of section?.rows ?? []) maskRow(row, masks, add);
  for (const line of readLines(root).lines) {
    if (line.pieces.some(({ node }) => seen.has(node))) continue;
    const node = line.pieces[0]?.node ?? null;
    const isStray = section?.table.contains(node) && !section.addLink?.contains(node);
    add(line, maskLine(line, 0, isStray ? 'anyones' : around, masks));
  }
  const title = titleFor(account, section, masks.examples);
  const content = writeElement(root, { text: (node) => texts.of(node), ticks: true });
  return writeDocument(document, title, writeAround(root, content));
}

function maskRow({ identity, others }: AddressRow, masks: Masks, add: (line: Line, edits: Edit[]) => void): void {
  const details: Author = isReadInFull(identity, others.flatMap(rowLines)) ? 'gmails' : 'anyones';
  for (const { line } of identity.above) add(line, maskLine(line, 0, 'anyones', masks));
  const own = identity.rest[0]?.line === identity.line ? identity.rest[0].from : undefined;
  add(identity.line, [
    ...maskIdentity(identity, masks),
    ...(own === undefined ? [] : maskLine(identity.line, own, details, masks)),
  ]);
  for (const { line } of identity.rest) {
    // `Reply-to: Name <address>`: a name may stand before an address in brackets.
    const named = /<[^<>]*@/.test(line.text);
    if (line !== identity.line) add(line, maskLine(line, 0, named ? 'anyones' : details, masks));
  }
  for (const { lines } of others) for (const line of lines) add(line, maskLine(line, 0, 'gmails', masks));
}

/** A server of which only part is recognised may have a name that is not, among the words. */
function isReadInFull(identity: Identity, others: ReturnType<typeof rowLines>): boolean {
  const lines = [...identity.rest.map(rowLine), ...others];
  const has = (...kinds: Token['kind'][]) =>
    lines.some(({ tokens }) => tokens.some(({ kind }) => kinds.includes(kind)));
  return has('host') || !(has('port', 'security') || placeOfPhrase(lines, 'sentThrough'));
}

/** `Name <address>`. A name that holds an @ is read with care, so it keeps its signs. */
function maskIdentity({ line, start, end }: Identity, masks: Masks): Edit[] {
  const before = line.raw.slice(0, start).replace(/<\s*$/, '');
  const [blank = ''] = /^\s*/.exec(before) ?? [];
  const name = before.trim();
  const address: Edit = { start, end, text: masks.examples.of(line.raw.slice(start, end)) };
  if (!name) return [address];
  const at = { start: blank.length, end: blank.length + name.length };
  if (!name.includes('@')) return [{ ...at, text: masks.examples.name(name) }, address];
  const none = { in: () => [{ start: 0, end: line.text.length }] } as unknown as UserWords;
  const inName = maskLine(line, 0, 'anyones', { ...masks, userWords: none });
  return [...inName.filter((edit) => edit.end <= at.end), address];
}

/** All that is known to be the user's. */
function userWordsIn(document: Document, root: Element, section: Section | undefined): UserWords {
  const words = new UserWords();
  for (const line of readLines(root).lines)
    for (const { kind, value } of tokensOf(line))
      if (kind === 'address' || kind === 'host') words.add(withoutTop(value));
  for (const { identity } of section?.rows ?? []) words.add(identity.line.raw.slice(0, identity.start));
  // Behind the view's name: the account, then "Gmail" or what an organisation calls its own.
  for (const part of document.title.split(/\s[-–—]\s/).slice(1)) words.add(withoutTop(part));
  return words;
}

const isConsumer = (account: string | undefined): boolean => /@g(?:oogle)?mail\.com$/i.test(account ?? '');

function titleFor(account: string | undefined, section: Section | undefined, examples: Examples): string {
  if (account === undefined) return 'Settings';
  const own = ownAddress(account, section?.rows.map(({ identity }) => identity.sendAsEmail) ?? []);
  return `Settings - ${examples.of(own ?? account)} - Gmail`;
}

const shownView = (document: Document): Element | undefined =>
  [...document.querySelectorAll('[role=main]')].find((view) => isShown(view) && view.querySelector('table') !== null);
