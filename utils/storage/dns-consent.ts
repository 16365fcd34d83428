import { browser } from 'wxt/browser';
import { type ResolverId, resolvers, SENT_WITH_CONSENT } from '../dns/client/resolvers';
import { change } from './checked-item';
import { lookUps } from './items';

/**
 * What Firefox calls the domains of the user's addresses, which the resolver learns. Chromium has no such declaration.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
const declared = import.meta.env.FIREFOX ? { data_collection: [...SENT_WITH_CONSENT] } : {};

/** What is asked for one resolver; typed as Chromium knows it. */
const permissionsFor = (origins: string[]): { origins: string[] } => ({ origins, ...declared });

/**
 * Consent to ask DNS is the browser's own permission for one resolver's address: there is no other record of it, so it
 * cannot disagree with what the browser allows.
 */
export async function allowedResolver() {
  for (const resolver of resolvers) {
    if (await browser.permissions.contains(permissionsFor([resolver.origin]))) return resolver;
  }
  return undefined;
}

/** Asks the browser, and through it the user. To be called within a click; `false`: declined. */
export async function allowResolver(id: ResolverId): Promise<boolean> {
  const chosen = resolvers.find((resolver) => resolver.id === id);
  if (!chosen || !(await browser.permissions.request(permissionsFor([chosen.origin])))) return false;
  const others = resolvers.filter((resolver) => resolver !== chosen).map(({ origin }) => origin);
  await browser.permissions.remove({ origins: others });
  return true;
}

/** Calls back when the consent was given or withdrawn, here or in the browser's own settings; gives a way to end that. */
export function watchConsent(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Withdraws the consent and forgets what was looked up. */
export async function withdrawConsent(): Promise<void> {
  await browser.permissions.remove(permissionsFor(resolvers.map(({ origin }) => origin)));
  await forgetLookUps();
}

/** In turn with what is just being stored, so that nothing comes after. */
export const forgetLookUps = (): Promise<void> => change(lookUps, () => ({}));
