import { splitComments } from './comments';

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const ADDRESS = /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,255}$/;

/**
 * The one address in a From field (RFC 5322, section 3.4). Where there is none or more than one, or anything that programs
 * read in different ways, `undefined`: servers and readers may each believe another.
 */
export function onlyAddress(value: string): string | undefined {
  if (value.length > 2000) return undefined;
  const bare = splitComments(value).text.replace(QUOTED, ' ');
  // A comma in a name that is not quoted makes a part without an address.
  const [one, another] = bare.split(',').filter((part) => part.includes('@'));
  if (one === undefined || another !== undefined) return undefined;
  const [, inside, rest = ''] = /^[^<>]*<([^<>]*)>(.*)$/.exec(one) ?? [];
  const address = (inside ?? one).trim();
  return rest.trim() === '' && ADDRESS.test(address) ? address : undefined;
}
