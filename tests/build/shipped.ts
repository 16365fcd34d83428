/** The sections of THIRD-PARTY-LICENSES.txt; `modules/licences.ts` writes it from the packages that are in the bundles. */
export const sectionsOf = (licences: string): { name: string; license: string; text: string }[] =>
  licences
    .split(/^-{80}$/m)
    .slice(1)
    .map((section) => {
      const [, name = '', license = '', text = ''] = /^\s*(\S+) \S+\n([^,\n]+),[^\n]*\n\n(.*)$/s.exec(section) ?? [];
      return { name, license, text };
    });
