import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Popup, TestBrowser } from './browsers.ts';
import { findBrowser } from './find-browser.ts';
import { type System, systemOf } from './firefox-system.ts';
import { collectErrors } from './page-errors.ts';
import { until } from './until.ts';

function preferences({ proxyPort, colorScheme = 'light', forcedColors = false, zoom = 1 }: LaunchOptions) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    // Firefox knows mail.google.com and its certificate by heart.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    // A pop-up window without a click has to stay blocked, as it would for a user; puppeteer lets it through.
    'dom.disable_open_during_load': true,
    // A permission that an extension asks for within a click is given; nobody could answer the question here.
    'extensions.webextOptionalPermissionPrompts': false,
    // Nothing that Firefox asks for by itself: its requests would hide those of the extension.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    // 2: always the system's colours; 0: as the system says, and here it does not.
    'browser.display.document_color_use': forcedColors ? 2 : 0,
    'layout.css.devPixelsPerPx': String(zoom),
  };
}

/** See `launch` in `browsers.ts`. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const { extensionDir, language = 'en-US', headless = true } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    // Windows have the size that their opener asks for.
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '900',
      // Without it the preference for the settings server counts for nothing.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
    extraPrefsFirefox: preferences(options),
  });
  const errors = collectErrors(browser);
  const system = await systemOf(browser);
  // The preference intl.locale.requested works for installed language packs only.
  await system('setLanguage', language);
  const id = await browser.installExtension(extensionDir);
  const extensionUrl = await system<string>('extensionUrl', id);

  return {
    kind: 'firefox',
    browser,
    extensionUrl,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Waiting for any event of the navigation would wait for ever.
      await page.goto(extensionUrl + path, { waitUntil: [] });
      await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return page;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await system('openPopup', id);
      await until('the popup', () => system<boolean>('popupIsReady'));
      return popupOf(system);
    },
    badgeText: async (page) => {
      await page.bringToFront();
      return system<string>('badgeText', id);
    },
    reloadExtension: async () => {
      await browser.installExtension(extensionDir);
    },
    errors: async () => [...new Set([...errors, ...(await system<string[]>('errors', id))])],
    close: () => browser.close(),
  };
}

function popupOf(system: System): Popup {
  return {
    evaluate: async (inside, ...args) => {
      const code = `(${inside})(...${JSON.stringify(args)})`;
      const { value, error } = await system<{ value?: unknown; error?: string }>('evaluateInPopup', code);
      if (error) throw new Error(error);
      return value as never;
    },
    screenshot: async (path) => {
      const dataUrl = await system<string>('popupPicture');
      await writeFile(path, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
    },
    close: async () => {
      await system('closePopup');
    },
  };
}
