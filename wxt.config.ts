import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanProfiles } from './build/lean-profiles';
import { shippedPackages } from './build/licences';
import { resolvers } from './utils/dns/client/resolvers';

/** The oldest browsers it is for: code and styles are written for these, and no older ones. */
const OLDEST = { chrome: '128', firefox: '140' };

const { plugin: notePackages, licences } = shippedPackages();

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: ({ browser }) => ({
    plugins: [preact(), leanProfiles(), notePackages()],
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
      // It would repeat long texts (styles, the Public Suffix List) at each place where they are used.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://mail.google.com/*'],
    // Asked for when the user wants DNS to be looked at; only the resolver they choose.
    optional_host_permissions: resolvers.map(({ origin }) => origin),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'send-as-check@send-as-check.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome, storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'THIRD-PARTY-LICENSES.txt', contents: licences() });
    },
    // The gate is a plain script: WXT's wrapper for content scripts would be most of its size and time.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        { matches: ['https://mail.google.com/*'], js: ['watch.js'], run_at: 'document_idle' },
      ];
    },
  },
});
