// npm run icons: draws public/icon/*.png from icon*.svg, after a change of a picture.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tests/e2e/find-browser.ts';

/** The extension's own icon, also "nothing to fix" in the toolbar; the others stand in the toolbar only. */
const pictures = [
  { svg: 'icon', name: '', sizes: [16, 32, 48, 96, 128] },
  { svg: 'icon-neutral', name: 'neutral-', sizes: [16, 32] },
  { svg: 'icon-fix', name: 'fix-', sizes: [16, 32] },
];

const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { svg, name, sizes } of pictures) {
  const picture = readFileSync(`scripts/${svg}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${picture}`);
    await page.screenshot({ path: `public/icon/${name}${size}.png`, omitBackground: true });
  }
}
await browser.close();
