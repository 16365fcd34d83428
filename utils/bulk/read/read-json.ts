import { SEND_AS_FIELDS, SMTP_FIELDS } from '../../send-as';
import { refuse } from '../others';
import type { Collected } from './collect';
import { isPasswordName } from './columns';
import { addressOf, isAddress, type Said } from './values';

/** JSON is read as a whole. In characters. */
const LONGEST = 64_000_000;
/** A key with a text behind it; within a text, quotes have a backslash. */
const KEY_WITH_TEXT = /"([^"\\]{1,60})"\s*:\s*"[^"]/g;
/** Between two documents that were written one after the other, a line each or on several lines. */
const BETWEEN = /(?<=[}\]])[ \t]*\n(?=\s*[{[])/;
/** How deep an answer of the API may be wrapped. */
const DEEPEST = 8;

/** Answers of `users.settings.sendAs.list` or `get`, one or many, however wrapped. Throws `Refused`. */
export async function readJson(pieces: AsyncIterable<string>, into: Collected): Promise<void> {
  let text = '';
  for await (const piece of pieces) {
    refusePasswords(text.slice(-100) + piece);
    text += piece;
    if (text.length > LONGEST) refuse('tooLarge', { megabytes: LONGEST / 1_000_000 });
  }
  const whole = parsed(text);
  if (whole !== undefined) {
    walk(whole, { line: 1, into });
    return;
  }
  let line = 1;
  let isSome = false;
  for (const part of text.split(BETWEEN)) {
    const value = parsed(part);
    isSome ||= value !== undefined;
    const begins = line + linesOf(/^\s*/.exec(part)?.[0] ?? '');
    if (value !== undefined) walk(value, { line: begins, into });
    else into.problem(begins, 'json');
    line += linesOf(part) + 1;
  }
  if (!isSome) refuse('json');
}

const linesOf = (text: string): number => text.split('\n').length - 1;

function refusePasswords(text: string): void {
  for (const [, key = ''] of text.matchAll(KEY_WITH_TEXT))
    if (isPasswordName(key)) refuse('passwords', { column: key });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Several documents, or no JSON: told apart by the caller.
  }
}

interface Place {
  line: number;
  into: Collected;
  /** Whose settings these are, where that was said further out. */
  user?: string | undefined;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds lists and single resources, wherever they stand. */
function walk(value: unknown, place: Place, depth = 0): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) readList(value, place, depth);
  else if (isResource(value)) readList([value], place, depth);
  else if (!isObject(value)) place.into.problem(place.line, 'part');
  else {
    const user = userIn(value) ?? place.user;
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null)
        walk(inner, { ...place, user: isAddress(key) ? key : user }, depth + 1);
  }
}

const isResource = (value: unknown): value is Json => isObject(value) && typeof value.sendAsEmail === 'string';

const USER_KEYS = ['user', 'User', 'userId', 'userEmail', 'primaryEmail', 'email'];
const userIn = (value: Json): string | undefined =>
  USER_KEYS.map((key) => value[key]).find((name): name is string => typeof name === 'string' && isAddress(name));

/** The resources of one account; of several where each names its user, or more than one is an account's own address. */
function readList(list: readonly unknown[], place: Place, depth: number): void {
  const resources = list.filter(isResource);
  const primaries = resources.filter(({ isPrimary }) => isPrimary === true);
  let latest = primaries.length === 1 ? String(primaries[0]?.sendAsEmail) : '';
  for (const one of list) {
    if (!isResource(one)) {
      // Numbers and texts beside the settings are of no interest.
      if (typeof one === 'object' && one !== null) walk(one, place, depth + 1);
      continue;
    }
    if (one.isPrimary === true) latest = String(one.sendAsEmail);
    readResource(one, resources, userIn(one) ?? place.user ?? latest, place);
  }
}

function readResource(resource: Json, all: readonly Json[], user: string, { into, line }: Place): void {
  const address = addressOf({ ...saidBy(resource), user }, isWhole(resource, all));
  if (address) into.add(into.user(user, user !== ''), address, line);
  else into.problem(line, 'address', { value: String(resource.sendAsEmail).slice(0, 60) });
}

/** What is to be known of a resource, and so no signature. The API leaves out what is false. */
function saidBy({ smtpMsa, ...resource }: Json): Said {
  const said: Said = { isPrimary: false, isDefault: false };
  for (const field of SEND_AS_FIELDS) if (field in resource) said[field] = resource[field];
  const server = isObject(smtpMsa) ? smtpMsa : {};
  for (const field of SMTP_FIELDS) if (field in server) said[`smtpMsa.${field}`] = server[field];
  return said;
}

/** Was all of it asked for? With `fields=` the API gives parts only, and a server may be missing for that reason. */
const isWhole = (resource: Json, all: readonly Json[]): boolean =>
  all.some(({ smtpMsa }) => smtpMsa) ||
  ('displayName' in resource && ('verificationStatus' in resource || resource.isPrimary === true));
