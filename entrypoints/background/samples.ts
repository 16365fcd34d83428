import { browser } from 'wxt/browser';
import { isAccountsSettings, isEditWindow } from '../../utils/gmail/page/route';
import type { Sample } from '../../utils/gmail/sample/sample';
import { GMAIL } from './inject';

/** Of every open page of Gmail that a sample can be made of. A tab that is closing or discarded is left out. */
export async function makeSamples(): Promise<Sample[]> {
  const tabs = await browser.tabs.query({ url: GMAIL });
  const shown = tabs.filter(({ url = '' }) => URL.canParse(url) && hasPlace(new URL(url)));
  const made = await Promise.allSettled(
    shown.map(
      ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: ['/sample.js'] }),
    ),
  );
  return made.flatMap((one) => {
    const [run] = one.status === 'fulfilled' && one.value ? one.value : [];
    return run?.result ? [run.result as Sample] : [];
  });
}

const hasPlace = (url: URL): boolean => isAccountsSettings(url) || isEditWindow(url);
