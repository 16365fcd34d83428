import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { setAside } from '../../../utils/storage/checked-item';

vi.stubGlobal('chrome', fakeBrowser);
const items = await import('../../../utils/storage/items');

/** By the name of the constant: the type of what it holds. */
type Items = typeof items & { setAside: typeof setAside };
type Stored = {
  [K in keyof Items as Items[K] extends { getValue(): unknown } ? K : never]: Items[K] extends {
    getValue(): Promise<infer V>;
  }
    ? NonNullable<V>
    : never;
};
type Page = Stored['pages'][string]['page'];
type SendAs = Page['sendAs'][number];
type Kept = Stored['kept'][string][string];
type Cure = Stored['cures'][string][string];
type Tried = Stored['proofs'][string][string];
type Evidence = Stored['lookUps'][string][string];

/** The names of all fields of a type; one that is missing here, or is none, does not compile. */
const fieldsOf = <T>(all: Record<keyof T, 1>): string[] => Object.keys(all);

/** What each item can hold, by the type that it is declared with. */
const FIELDS: { [K in keyof Stored]: string[] } = {
  pages: [
    ...fieldsOf<Stored['pages'][string]>({ page: 1, at: 1, tabId: 1, userIndex: 1 }),
    ...fieldsOf<Page>({ sendAs: 1, account: 1, language: 1, replyFrom: 1, unread: 1, anchor: 1 }),
    ...fieldsOf<SendAs>({
      sendAsEmail: 1,
      displayName: 1,
      replyToAddress: 1,
      isPrimary: 1,
      isDefault: 1,
      treatAsAlias: 1,
      verificationStatus: 1,
      smtpMsa: 1,
    }),
    ...fieldsOf<NonNullable<SendAs['smtpMsa']>>({ host: 1, port: 1, securityMode: 1, username: 1 }),
    ...fieldsOf<Page['unread'][number]>({ sendAsEmail: 1, field: 1, reason: 1 }),
  ],
  observed: fieldsOf<Stored['observed'][string][string]>({ treatAsAlias: 1, username: 1, at: 1 }),
  answers: fieldsOf<Stored['answers'][string][string]>({ readHere: 1, providerId: 1 }),
  errors: fieldsOf<Stored['errors'][string][string][number]>({ ruleId: 1, at: 1, digest: 1 }),
  dismissals: fieldsOf<Stored['dismissals'][string][string][number]>({ ruleId: 1, at: 1, digest: 1 }),
  kept: [
    ...fieldsOf<Kept>({ row: 1, replyFrom: 1, at: 1 }),
    ...fieldsOf<Kept['row']>({
      sendAsEmail: 1,
      displayName: 1,
      replyToAddress: 1,
      isPrimary: 1,
      isDefault: 1,
      treatAsAlias: 1,
      verificationStatus: 1,
      smtpMsa: 1,
    }),
    ...fieldsOf<NonNullable<Kept['row']['smtpMsa']>>({ host: 1, port: 1, securityMode: 1, username: 1 }),
  ],
  keptMoves: fieldsOf<Stored['keptMoves'][string][string]>({ target: 1, app: 1, typed: 1, done: 1 }),
  sessionMoves: fieldsOf<Stored['sessionMoves'][string][string]>({ target: 1, app: 1, typed: 1, done: 1 }),
  cures: [
    ...fieldsOf<Cure>({ faulty: 1, fixed: 1 }),
    ...fieldsOf<NonNullable<Cure['fixed']>>({ ruleId: 1, at: 1, settings: 1 }),
  ],
  proofs: [
    ...fieldsOf<Stored['proofs'][string][string]>({ test: 1, mail: 1 }),
    ...fieldsOf<NonNullable<Tried['test']>>({ token: 1, at: 1, digest: 1 }),
    ...fieldsOf<NonNullable<Tried['mail']>>({ verdict: 1, through: 1, host: 1, whole: 1, at: 1, digest: 1 }),
  ],
  heldErrors: fieldsOf<Stored['heldErrors'][string][string][number]>({ ruleId: 1, at: 1, digest: 1 }),
  contradicted: fieldsOf<Stored['contradicted'][string][string]>({ host: 1, port: 1, treatAsAlias: 1 }),
  toOpen: fieldsOf<NonNullable<Stored['toOpen']>>({ sendAsEmail: 1, edit: 1 }),
  noRoom: [],
  // Its fields are in the page that the table names.
  ownProfiles: [],
  importedProfiles: [],
  draft: fieldsOf<Stored['draft']>({ text: 1, replaces: 1, aside: 1 }),
  setAside: fieldsOf<Stored['setAside'][number]>({ key: 1, value: 1, at: 1 }),
  lookUps: [
    ...fieldsOf<Evidence>({ domain: 1, host: 1, at: 1, resolver: 1, queries: 1 }),
    ...fieldsOf<Evidence['domain']>({
      domain: 1,
      mx: 1,
      address: 1,
      ns: 1,
      spf: 1,
      dmarc: 1,
      ptr: 1,
      srv: 1,
      dkim: 1,
    }),
    ...fieldsOf<NonNullable<Evidence['host']>>({ host: 1, address: 1, cname: 1, ptr: 1 }),
  ],
};

const AREAS: Record<string, string> = { memory: 'session', disk: 'local' };
const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
const unique = (names: readonly unknown[]) => [...new Set(names)].sort();

/** The rows of the last table of PRIVACY.md, by the key in the storage. */
const said = new Map(
  readFileSync('PRIVACY.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name = '', where = '']) => name.startsWith('`') && where in AREAS)
    .map(([, name, where = '', , holds]) => [`${AREAS[where]}:${codes(name)[0]}`, codes(holds)]),
);

/** By the key in the storage: which item that is. */
const keys = new Map<string, keyof Stored>([
  ...Object.entries(items).flatMap(([name, item]) =>
    typeof item === 'object' && 'key' in item ? [[item.key, name as keyof Stored] as const] : [],
  ),
  ['local:setAside', 'setAside'],
]);

describe('PRIVACY.md', () => {
  test('names every key that the code can store under, and no other', () => {
    const inCode = globSync('{utils,entrypoints,components}/**/*.{ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`]((?:local|session|sync|managed):\w+)/g)].map(([, key]) => key),
    );
    expect(unique([...said.keys()])).toEqual(unique(inCode));
    expect(unique([...said.keys()])).toEqual(unique([...keys.keys()]));
  });

  test.each([...keys])('names every field of %s, and no other', (key, item) => {
    expect(unique(said.get(key) ?? [])).toEqual(unique(FIELDS[item]));
  });

  test('nothing but utils/storage stores anything', () => {
    const storing = globSync('{utils,entrypoints,components}/**/*.{ts,tsx}').filter(
      (file) =>
        !file.startsWith('utils/storage/') &&
        /\b(?:storage\.(?:local|session|sync|defineItem|setItem)|localStorage|sessionStorage|indexedDB|caches\.open|\.cookie\b|checkedItem\()/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(storing).toEqual([]);
  });
});
