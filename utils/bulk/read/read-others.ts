import { type ReadOthers, Refused } from '../others';
import { Collected } from './collect';
import { piecesOf } from './pieces';
import { readCsv } from './read-csv';
import { readJson } from './read-json';

/** So much tells what a text is. */
const HEAD = 65_536;

/**
 * Reads settings that somebody else has exported: GAM's CSV, a sheet with columns named alike, or the Gmail API's JSON.
 * Signatures are left out as they are read. Never throws on what a file holds; rejects where the browser cannot read it.
 */
export async function readOthers(source: Blob | string): Promise<ReadOthers> {
  const into = new Collected();
  try {
    const { pieces, state } = piecesOf(source);
    const iterator = pieces[Symbol.asyncIterator]();
    try {
      const head = await headOf(iterator);
      const all = again(head, iterator);
      await (/^\s*[[{]/.test(head) ? readJson(all, into) : readCsv(head, all, into));
    } finally {
      await iterator.return?.();
    }
    return into.result(state.broken);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function headOf(iterator: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (head.length < HEAD) {
    const { done, value } = await iterator.next();
    if (done) break;
    head += value;
  }
  return head;
}

async function* again(head: string, iterator: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
