import type { Popup } from './browsers.ts';
import { hint } from './hints.ts';
import { ADDRESS } from './options-page.ts';
import { expectInPopup } from './popup-hands.ts';
import type { Stage } from './stage.ts';
import { type Surface, surfaces } from './surfaces.ts';

/** Where functions can be run. */
export type View = Pick<Popup, 'evaluate'>;

/** Every place where the extension shows something, as users have it before them: the popup at the toolbar. */
export const views: Record<string, { host?: Surface['host']; open(stage: Stage): Promise<View> }> = {
  ...surfaces,
  'the popup': { open: openToolbarPopup },
};

/** Over the page it tells of; the next test's pages close it. */
async function openToolbarPopup({ openSettings, browser }: Stage): Promise<View> {
  const page = await openSettings();
  await page.waitForSelector(hint(ADDRESS));
  const popup = await browser.openPopup(page);
  await expectInPopup(popup, `.card[data-address="${ADDRESS}"]`);
  return popup;
}
