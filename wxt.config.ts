import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { resolvers, SENT_WITH_CONSENT } from './utils/dns/client/resolvers';

/** The oldest browsers it is for: code and styles are written for these, and no older ones. */
const OLDEST = { chrome: '128', firefox: '140' };

/** What Firefox and administrators' policies know it by, for good. It need not be a domain; nobody can own this one. */
const FIREFOX_ID = 'send-as-check@send-as-check.example';

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: ({ browser }) => ({
    plugins: [preact()],
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
      // It would repeat long texts (styles, the Public Suffix List) at each place where they are used.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  // They would lack tests and files whose names begin with a dot: see scripts/release.sh.
  zip: { zipSources: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // What is kept on disk must hold nothing of a private window, so it does not run there.
    incognito: 'not_allowed',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://mail.google.com/*'],
    // Asked for when the user wants DNS to be looked at; only the resolver they choose.
    optional_host_permissions: resolvers.map(({ origin }) => origin),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: `${OLDEST.firefox}.0`,
              // Optional: asked for together with the permission for a resolver.
              data_collection_permissions: { required: ['none'], optional: [...SENT_WITH_CONSENT] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome, storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // The gate is a plain script: WXT's wrapper for content scripts would be most of its size and time.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        { matches: ['https://mail.google.com/*'], js: ['watch.js'], run_at: 'document_idle' },
      ];
    },
  },
});
