import { browser } from 'wxt/browser';
import type { Report } from '../../utils/report';

/** The number of addresses with an error or a warning, on the toolbar icon of that tab. */
export async function showBadge(tabId: number, { addresses }: Pick<Report, 'addresses'>): Promise<void> {
  const errors = addresses.filter(({ status }) => status === 'error').length;
  const warnings = addresses.filter(({ status }) => status === 'warning').length;
  await browser.action.setBadgeText({ tabId, text: errors + warnings > 0 ? String(errors + warnings) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: errors > 0 ? '#b3261e' : '#8a5300' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}
