import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserKind, findBrowser } from './find-browser.ts';

/** A policy file of this machine, for the browser that the tests use. */
export interface PolicyFile {
  write(policy: unknown): void;
  /** Leaves the machine as it was. */
  remove(): void;
}

function placeFor(kind: BrowserKind): string {
  if (kind === 'firefox') return '/etc/firefox/policies/policies.json';
  const program = findBrowser('chromium');
  const folder = /google/.test(program) ? 'opt/chrome' : /edge/.test(program) ? 'opt/edge' : 'chromium';
  return `/etc/${folder}/policies/managed/send-as-check-test.json`;
}

/** Where policies cannot be written here: why not, in a line. */
export function policyFile(kind: BrowserKind): PolicyFile | { reason: string } {
  const file = placeFor(kind);
  if (existsSync(file)) return { reason: `${file} is there already` };
  try {
    accessSync(nearestFolder(file), constants.W_OK);
  } catch {
    return { reason: `${file} cannot be written by this user` };
  }
  let created: string | undefined;
  return {
    write(policy) {
      created ??= mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(policy));
      // Chromium waits until a file has been left alone for some seconds.
      const earlier = new Date(Date.now() - 60_000);
      utimesSync(file, earlier, earlier);
    },
    remove: () => rmSync(created ?? file, { recursive: true, force: true }),
  };
}

const nearestFolder = (path: string): string =>
  existsSync(dirname(path)) ? dirname(path) : nearestFolder(dirname(path));

/** The id that Chromium gives an extension of this folder. */
export const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
