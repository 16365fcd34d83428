import type { Plugin } from 'vite';

/** Leaves out of the built-in profiles what is for maintainers and editors only; the shape allows it to be missing. */
export const leanProfiles = (): Plugin => ({
  name: 'lean-profiles',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/utils\/providers\/profiles\/[^/]+\.json$/ },
    handler(code) {
      const { notes: _, $schema: __, ...profile } = JSON.parse(code);
      return { code: JSON.stringify(profile), map: null };
    },
  },
});
