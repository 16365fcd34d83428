import { digestOf } from './digest';

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Version 1 kept server, port and security of an error in words; a digest takes their place. Whatever looks different is
 * left as it is, for the check of stored values to judge.
 */
export const withDigests = async (stored: unknown): Promise<unknown> =>
  mapped(stored, (addresses, account) =>
    mapped(addresses, async (list, address) =>
      Array.isArray(list) ? Promise.all(list.map((error) => withDigest(error, account, address))) : list,
    ),
  );

async function withDigest(error: unknown, account: string, address: string): Promise<unknown> {
  if (!isGroup(error) || typeof error.settings !== 'string') return error;
  const { settings, ...others } = error;
  return { ...others, digest: await digestOf(account, address, settings) };
}

async function mapped(value: unknown, map: (one: unknown, key: string) => Promise<unknown>): Promise<unknown> {
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await map(one, key)])),
  );
}
