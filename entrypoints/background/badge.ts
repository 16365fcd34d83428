import { browser } from 'wxt/browser';
import type { Report, Status } from '../../utils/report';

/** On the toolbar icon of that tab: how many addresses have an error or a warning, and by its shape whether any has. */
export async function showBadge(tabId: number, { addresses }: Pick<Report, 'addresses'>): Promise<void> {
  const statuses = addresses.map(({ status }) => status);
  const toFix = statuses.filter((status) => status === 'error' || status === 'warning').length;
  await browser.action.setIcon({ tabId, path: pathsOf(pictureOf(statuses)) });
  await browser.action.setBadgeText({ tabId, text: toFix > 0 ? String(toFix) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: statuses.includes('error') ? '#b3261e' : '#8a5300' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** A tick where all was told and nothing is to be fixed; neutral, as before any check, where something is still open. */
export function pictureOf(statuses: readonly Status[]): 'fix-' | 'neutral-' | '' {
  if (statuses.some((status) => status === 'error' || status === 'warning')) return 'fix-';
  return statuses.length === 0 || statuses.includes('unknown') ? 'neutral-' : '';
}

/** Drawn by `scripts/icons.ts`. */
const pathsOf = (picture: ReturnType<typeof pictureOf>) => ({
  16: `/icon/${picture}16.png`,
  32: `/icon/${picture}32.png`,
});
