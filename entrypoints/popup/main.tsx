import { render } from 'preact';
import { browser } from 'wxt/browser';
import { setDocumentLanguage } from '../../utils/texts/i18n';
import { Popup } from './popup';

setDocumentLanguage(document);
const app = document.getElementById('app');
if (app) render(<Popup />, app);

// A click on "Open settings" or "Reload this tab" leaves the popup without use.
browser.tabs.onActivated.addListener(() => window.close());
