import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

const script = readFileSync(new URL('./firefox-system.js', import.meta.url), 'utf8');

/** Calls a function of `firefox-system.js`; its answer travels as JSON. */
export type System = <T = undefined>(name: string, ...args: unknown[]) => Promise<T>;

/** The part of puppeteer's connection that is used here and that its types leave out. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Needs Firefox started with `--remote-allow-system-access`. */
export async function systemOf(browser: Browser): Promise<System> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const evaluate = async (expression: string): Promise<string> => {
    const params = { expression, target: { context: contexts[0]?.context }, awaitPromise: true };
    const evaluated = (await connection.send('script.evaluate', params)).result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(`Firefox: ${evaluated.exceptionDetails?.text}`);
    return evaluated.result?.value ?? '';
  };
  await evaluate(script);
  return async (name, ...args) => {
    const call = `extensionTests.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`;
    return JSON.parse(await evaluate(`(async () => JSON.stringify((await ${call}) ?? null))()`));
  };
}
