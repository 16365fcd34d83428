// npm run bench:words: what the ways through the extension ask of a person, counted while they are walked in real
// Chromium on the stand-in for Gmail, in a window of 1366 × 650.
import { resolve } from 'node:path';
import { launch } from '../../e2e/browsers.ts';
import { startGmail } from '../../gmail/server.ts';
import { type Effort, Meter } from './meter.ts';
import { planStories } from './plan-stories.ts';
import { type Story, stories } from './stories.ts';

const WINDOW = { width: 1366, height: 650 };
/** A part of the stories' names: `npm run bench:words -- code`. */
const only = process.argv[2] ?? '';
const extensionDir = resolve('.output/chrome-mv3');

console.log('| Story | Language | Words | Clicks | Fields | Characters | Scrolls |\n|---|---|---|---|---|---|---|');
for (const [name, story] of Object.entries({ ...stories, ...planStories }).filter(([name]) => name.includes(only)))
  for (const language of ['en', 'ja']) {
    const { words, clicks, fields, characters, scrolls } = await walk(story, language);
    console.log(`| ${name} | ${language} | ${words} | ${clicks} | ${fields} | ${characters} | ${scrolls} |`);
  }

async function walk({ account, tell }: Story, language: string): Promise<Effort> {
  const gmail = await startGmail({ accounts: [account], options: { language } });
  const browser = await launch('chromium', { proxyPort: gmail.proxyPort, extensionDir, language });
  const open = async (url: string) => {
    const page = await browser.browser.newPage();
    await page.setViewport(WINDOW);
    await page.goto(url);
    return page;
  };
  const meter = new Meter(language);
  try {
    await tell({ meter, browser, open });
  } finally {
    await browser.close();
    await gmail.close();
  }
  return meter.effort;
}
