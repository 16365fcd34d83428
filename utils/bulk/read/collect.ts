import { keyOf } from '../../send-as';
import type { LineProblem, OtherUser, ReadOthers } from '../others';
import type { ReadAddress } from './values';

/** A file of an organisation with 100,000 users holds no more. */
const MOST_ADDRESSES = 300_000;
/** How many problems are named; the others are counted. */
const NAMED_PROBLEMS = 200;

/** Gathers what is read, user by user, and what was not understood. */
export class Collected {
  readonly #users = new Map<string, OtherUser>();
  readonly #problems: LineProblem[] = [];
  #problemCount = 0;
  #addresses = 0;

  problem(line: number, code: LineProblem['code'], values: LineProblem['values'] = {}): void {
    this.#problemCount += 1;
    if (this.#problems.length < NAMED_PROBLEMS) this.#problems.push({ line, code, values });
  }

  /** Several rows of one user make one account. Without a user each row stands for itself. */
  user(name: string, isAccount: boolean): OtherUser {
    const key = name === '' ? `row ${this.#addresses}` : keyOf(name);
    const user = this.#users.get(key) ?? { user: name, isAccount, sendAs: [], unread: [] };
    this.#users.set(key, user);
    return user;
  }

  /** `false`: that was enough, and nothing more is to be read. */
  add(user: OtherUser, { sendAs, unread, problems }: ReadAddress, line: number): boolean {
    user.sendAs.push(sendAs);
    user.unread.push(...unread);
    for (const { code, values } of problems) this.problem(line, code, values);
    this.#addresses += 1;
    if (this.#addresses < MOST_ADDRESSES) return true;
    this.problem(line, 'tooMany', { count: MOST_ADDRESSES });
    return false;
  }

  result(broken: boolean): ReadOthers {
    const users = [...this.#users.values()];
    if (this.#addresses === 0 && this.#problemCount === 0) return { ok: false, refusal: { code: 'empty', values: {} } };
    return { ok: true, users, problems: this.#problems, problemCount: this.#problemCount, broken };
  }
}
