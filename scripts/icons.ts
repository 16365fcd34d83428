// npm run icons: draws public/icon/*.png from icon.svg, after a change of that picture.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tests/e2e/find-browser.ts';

const svg = readFileSync('scripts/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png` as `${string}.png`, omitBackground: true });
}
await browser.close();
