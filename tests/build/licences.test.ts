import { describe, expect, it } from 'vitest';
import { builds, filesOf, textOf } from './output.ts';
import { sectionsOf } from './shipped.ts';

/** Whose code is shipped: one more is a decision, to be made with its licence in view. */
const SHIPPED = [
  '@dnsquery/dns-packet',
  '@leichtgewicht/ip-codec',
  '@tanstack/virtual-core',
  '@wxt-dev/browser',
  '@wxt-dev/storage',
  'ical-generator',
  'jsonc-parser',
  'papaparse',
  'preact',
  'superlock',
  'tldts-core',
  'tldts-icann',
  'uqr',
  'utf8-codec',
  'valibot',
  'webextension-polyfill',
  'wxt',
];

const FREE = ['MIT', 'MPL-2.0'];
const GRANT = { MIT: 'Permission is hereby granted, free of charge', 'MPL-2.0': 'Mozilla Public License Version 2.0' };

describe.each(builds)('the licences in %s', (build) => {
  const sections = sectionsOf(textOf(filesOf(build), 'THIRD-PARTY-LICENSES.txt'));

  it('are those of the packages whose code is shipped', () => {
    expect(sections.map(({ name }) => name)).toEqual(SHIPPED);
  });

  it.each(sections)('$name: $license, with its text', ({ license, text }) => {
    expect(FREE).toContain(license);
    expect(text.replace(/\s+/g, ' ')).toContain(GRANT[license as keyof typeof GRANT]);
  });
});
