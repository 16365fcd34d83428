import { isEditWindow } from '../page/route';
import { editWindowSample } from './mask-edit-window';
import { settingsSample } from './mask-settings';

/** A page of Gmail with nothing of the user's in it, for those who cannot see it. */
export interface Sample {
  of: 'settings' | 'editWindow';
  /** As the page states it: a language tag, or nothing. */
  language: string;
  /** The whole file. */
  html: string;
}

/** `undefined`: the page is neither the settings nor the window for an address, or nothing is to be seen there yet. */
export function sampleOf(document: Document): Sample | undefined {
  const { location, documentElement } = document;
  const language = /^[A-Za-z-]{2,12}$/.exec(documentElement.lang)?.[0] ?? '';
  if (location && isEditWindow(location)) {
    return { of: 'editWindow', language, html: editWindowSample(document, location.search) };
  }
  const html = settingsSample(document);
  return html === undefined ? undefined : { of: 'settings', language, html };
}
