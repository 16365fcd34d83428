import type { ElementHandle, Page } from 'puppeteer-core';
import { decodeQR } from 'qr/decode.js';

/** What a reader sees in a picture of this element: the text of the code in it. */
export async function scan(page: Page, selector: string): Promise<string> {
  const code = (await page.waitForSelector(selector, { visible: true })) as ElementHandle<Element>;
  const png = await code.screenshot({ encoding: 'base64' });
  const { width, height, red } = await page.evaluate(redOf, `data:image/png;base64,${png}`);
  const values = Buffer.from(red, 'base64');
  const data = new Uint8Array(width * height * 4);
  for (const [index, value] of values.entries()) data.fill(value, index * 4, index * 4 + 4);
  return decodeQR({ width, height, data });
}

/** Runs in the page: the red part of each point, in base64. */
async function redOf(url: string): Promise<{ width: number; height: number; red: string }> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let signs = '';
  for (let at = 0; at < data.length; at += 4) signs += String.fromCharCode(data[at] ?? 0);
  return { width, height, red: btoa(signs) };
}
