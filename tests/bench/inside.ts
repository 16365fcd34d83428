/** What runs inside the page to be timed there: one bundle, evaluated through the debugging protocol. */
import { check } from '../../utils/check/check';
import { defaultKnowledge } from '../../utils/check/knowledge';
import { locateSettings } from '../../utils/gmail/read-settings';
import { identify } from '../../utils/providers/identify';
import { profiles } from '../../utils/providers/profiles';
import { ProviderIndex } from '../../utils/providers/provider-index';
import type { ProviderProfile } from '../../utils/providers/schema';

/** Milliseconds of each run. */
function time(runs: number, run: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

const knowledge = defaultKnowledge('2026-11-24');

export function readTimes(runs: number): number[] {
  return time(runs, () => locateSettings(document));
}

export function checkTimes(runs: number): number[] {
  const { page } = locateSettings(document);
  return time(runs, () => check(page, knowledge));
}

const HOSTS = ['sv12718.xserver.jp', 'smtp.office365.com', 'mail.example.jp', 'smtp.unknown-host.net'];
const LOOKS = 500;

/** Microseconds for one look-up among so many profiles: the built-in ones, again and again under other names. */
export function identifyTimes(count: number, runs: number): number[] {
  const all = Array.from({ length: count }, (_, n) => renamed(profiles[n % profiles.length], n));
  const indexes = [new ProviderIndex(all)];
  return time(runs, () => {
    for (let n = 0; n < LOOKS; n++) for (const host of HOSTS) identify({ host, domain: 'example.com' }, indexes);
  }).map((ms) => (ms * 1000) / LOOKS / HOSTS.length);
}

function renamed(profile: ProviderProfile | undefined, n: number): ProviderProfile {
  const text = JSON.stringify(profile);
  return JSON.parse(n < profiles.length ? text : text.replaceAll(/\.(?=[a-z]{2,}")/g, `-${n}.`));
}
