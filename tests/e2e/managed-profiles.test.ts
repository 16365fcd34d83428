import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { readHints, waitForRule } from './hints.ts';
import { policyFile, unpackedId } from './policy.ts';
import { builtExtension, type Stage, setStage } from './stage.ts';

const ADDRESS = 'info@example.jp';

/** The examples of the page for administrators, Chromium's first. */
const [chromium, firefox] = [...readFileSync('docs/administrators.md', 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
  ([, json = '']) => json,
);

/** The example with one profile more, which has a fault. */
function examplePolicy(kind: string): { policy: unknown; profiles: Record<string, unknown>[] } {
  if (kind === 'firefox') {
    const policy = JSON.parse(firefox ?? '');
    const [extension] = Object.values<{ profiles: Record<string, unknown>[] }>(policy.policies['3rdparty'].Extensions);
    return { policy, profiles: extension?.profiles ?? [] };
  }
  const id = unpackedId(builtExtension('chromium'));
  const policy = JSON.parse((chromium ?? '').replace('EXTENSION_ID', id));
  return { policy, profiles: policy['3rdparty'].extensions[id].profiles };
}

describe.each(browserKinds)('profiles pushed by policy in %s', (kind) => {
  const file = policyFile(kind);
  if ('reason' in file) {
    it.skip(`is not tested: ${file.reason}`, () => {});
    return;
  }
  const { policy, profiles } = examplePolicy(kind);
  let stage: Stage;

  beforeAll(async () => {
    profiles.push({
      ...profiles[0],
      id: 'with-a-fault',
      smtp: [{ host: 'https://x.example', port: 465, securityMode: 'ssl' }],
      // Words of any language come through, and so does what is no language.
      whereToFindHost: { en: 'Panel', 'pt-BR': 'Painel', german: 'Verwaltung' },
    });
    file.write(policy);
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(async () => {
    await stage?.close();
    file.remove();
  });

  it('are shown on the options page, with their faults', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    await options.waitForSelector('#managed [data-profile="example-company"]');
    const faults = await options.$$eval('#managed [data-problem]', (all) =>
      all.map((one) => `${one.getAttribute('data-path')} ${one.getAttribute('data-problem')}`),
    );
    expect(faults.sort()).toEqual(['smtp[0].host bareServerName', 'whereToFindHost.german languageTag']);
    expect(await options.$$('#managed button')).toHaveLength(0);
  });

  it('decide what is said of an address', async () => {
    const page = await stage.openSettings();
    await waitForRule(page, ADDRESS, 'third-party-retirement');
    const [, hint] = await readHints(page);
    // Without the policy the name of the server is an open question.
    expect(hint?.rules).not.toContain('own-domain-host-on-shared-hosting');
    await stage.expectQuiet();
  });

  it.runIf(kind === 'chromium')('follow a change of the policy without a restart', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    profiles.splice(0, 2, { ...profiles[0], id: 'renamed' });
    file.write(policy);
    await options.waitForSelector('#managed [data-profile="renamed"]');
    expect(await options.$$('#managed [data-profile="example-company"]')).toHaveLength(0);
  });
});
