import { browser } from 'wxt/browser';
import { type RefusedProfile, splitProfiles } from '../providers/read-profiles';
import type { ProviderProfile } from '../providers/schema';

/** Profiles an administrator pushed through the browser's policies; see docs/administrators.md. */
export interface ManagedProfiles {
  usable: ProviderProfile[];
  /** Left out, with the reasons. */
  refused: RefusedProfile[];
}

export async function managedProfiles(): Promise<ManagedProfiles> {
  // Firefox rejects where no policy is set.
  const { profiles } = await browser.storage.managed.get('profiles').catch(() => ({ profiles: undefined }));
  if (profiles === undefined) return { usable: [], refused: [] };
  return splitProfiles(Array.isArray(profiles) ? profiles : [profiles]);
}

/** Calls back when the administrator's policy has changed. Returns what ends the watching. */
export function watchManagedProfiles(callback: () => void): () => void {
  const listener = (_: unknown, area: string) => area === 'managed' && callback();
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
