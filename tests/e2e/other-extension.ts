import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension that asks another one for its reports, and leaves in Gmail's page what it hears; its folder. */
export async function writeOtherExtension(victim: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'other-extension-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Other',
      version: '1.0',
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      host_permissions: ['https://mail.google.com/*'],
      content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
      browser_specific_settings: { gecko: { id: 'other@example.org' } },
    }),
    'content.js': `
      const ask = { type: 'reports' };
      const said = (answer) => JSON.stringify(answer ?? 'nothing');
      const hear = (asked) => asked.then(said, (error) => 'refused: ' + error.message);
      Promise.all([
        hear(chrome.runtime.sendMessage(ask)),
        hear(Promise.resolve().then(() => chrome.runtime.sendMessage(${JSON.stringify(victim)}, ask))),
      ]).then((heard) => { document.documentElement.dataset.heard = heard.join(' | '); });
    `,
    'background.js': `
      chrome.runtime.onMessage.addListener((ask, sender, answer) => {
        chrome.runtime.sendMessage(${JSON.stringify(victim)}, ask).then(
          (heard) => answer(heard ?? 'nothing'),
          (error) => answer('refused: ' + error.message),
        );
        return true;
      });
    `,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
