import { render } from 'preact';
import { browser } from 'wxt/browser';
import { setLanguage } from '../../utils/texts/i18n';
import { Popup } from './popup';

setLanguage(document.documentElement);
const app = document.getElementById('app');
if (app) render(<Popup />, app);

// A click on "Open settings" or "Reload this tab" leaves the popup without use.
browser.tabs.onActivated.addListener(() => window.close());
