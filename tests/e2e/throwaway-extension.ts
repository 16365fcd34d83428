import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const files = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: '__MSG_name__',
    version: '1.0',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: ['https://mail.google.com/*'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'throwaway@example.org' } },
  }),
  '_locales/en/messages.json': JSON.stringify({ name: { message: 'Throw-away' } }),
  '_locales/ja/messages.json': JSON.stringify({ name: { message: '使い捨て' } }),
  'content.js': `
    const { dataset } = document.documentElement;
    dataset.marks = Number(dataset.marks ?? 0) + 1;
    dataset.name = chrome.i18n.getMessage('name');
    chrome.runtime.sendMessage('look');
  `,
  'background.js': `
    chrome.runtime.onMessage.addListener((message, { tab }) => {
      chrome.action.setBadgeText({ tabId: tab.id, text: '2' });
      fetch('https://elsewhere.example/').catch(() => {});
      console.error('written in the background');
      setTimeout(() => { throw new Error('thrown in the background'); });
    });
  `,
  'popup.html': '<!DOCTYPE html><body style="width:300px;height:200px"><script src="popup.js"></script></body>',
  'popup.js': `
    chrome.tabs.query({ active: true, currentWindow: true }, ([tab]) => {
      const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      document.body.append(chrome.i18n.getMessage('name') + ' ' + dark + ' ' + (tab.url ?? 'no address'));
    });
  `,
};

/** Writes an extension that leaves a trace in each place the tests of the harness look at; its folder. */
export async function writeThrowawayExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throwaway-extension-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
