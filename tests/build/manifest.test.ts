import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { builds, filesOf, textOf } from './output.ts';

/** What the extension may do, and what Gmail's page and others may do with it. */
describe.each(builds)('the manifest of %s', (build) => {
  const files = filesOf(build);
  const manifest = JSON.parse(textOf(files, 'manifest.json'));

  it('asks for what docs/permissions.md explains, and for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.optional_host_permissions).toEqual([
      'https://dns.google/*',
      'https://cloudflare-dns.com/*',
      'https://dns.quad9.net/*',
    ]);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('puts one small script into Gmail, into no frame of it and into no other page', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['https://mail.google.com/*'], js: ['watch.js'], run_at: 'document_idle' },
    ]);
  });

  it('opens nothing to pages or to other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('keeps the default content security policy', () => {
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  it('does not run in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('names only files that are there', () => {
    const { background, action, options_ui, icons, content_scripts } = manifest;
    const named = [
      background.service_worker ?? background.scripts,
      action.default_popup,
      options_ui.page,
      Object.values(icons),
      Object.values(action.default_icon),
      content_scripts.map(({ js }: { js: string[] }) => js),
    ].flat(2);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });
});

it('has the id that docs/administrators.md gives to Firefox', () => {
  const manifest = JSON.parse(textOf(filesOf('firefox-mv3'), 'manifest.json'));
  const [, id] = /"Extensions": \{\s*"([^"]+)"/.exec(readFileSync('docs/administrators.md', 'utf8')) ?? [];
  expect(manifest.browser_specific_settings.gecko.id).toBe(id);
});

describe.each(builds)('the code of %s', (build) => {
  const files = filesOf(build);
  const code = [...files.keys()].filter((path) => /\.(js|html)$/.test(path));

  it('makes no code from text and loads none from elsewhere', () => {
    const DYNAMIC =
      /\beval\s*\(|\bnew\s+Function\b|[^.\w]Function\s*\(|\bimportScripts\b|\bimport\s*\(\s*["'`]\w+:|<script[^>]+src="(?!\/)/;
    expect(code.filter((path) => DYNAMIC.test(textOf(files, path)))).toEqual([]);
  });
});

test('Firefox is told that domains are sent to a resolver, and only with consent', () => {
  const manifest = JSON.parse(textOf(filesOf('firefox-mv3'), 'manifest.json'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['personallyIdentifyingInfo'],
  });
});
