// Pictures for the stores, composed of those of the README, in the sizes that the stores ask for.
import { mkdir, readFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../tests/e2e/find-browser.ts';

const FROM = 'docs/pictures';
const TO = 'docs/store/pictures';

/** In the order in which a store shows them: what each picture is to say. */
const captions = {
  en: {
    gmail: 'Beside each address: right now, to fix, or one question',
    card: 'What is wrong, and what to enter instead',
    'edit-window': "In Gmail's own window: the field, and the value",
    bounce: 'A mail came back? It says why',
    popup: 'All addresses at a glance',
  },
  ja: {
    gmail: 'アドレスごとに、今のところ問題なし、直すところ、または質問をひとつ',
    card: '何が違うのか、何を入力すればよいのか',
    'edit-window': 'Gmail の編集画面で、直す欄と入力する値を示します',
    bounce: 'メールが戻ってきたら、その理由を説明します',
    popup: 'すべてのアドレスをひと目で',
  },
} as const;

const tagline = {
  en: 'Keeps mail from your own address flowing',
  ja: '独自ドメインのアドレスから、いつものように送れるように',
} as const;

/** Of the README's pictures. */
const PREFIX = { en: '', ja: 'ja-' } as const;

const data = async (path: string, type: string): Promise<string> =>
  `data:${type};base64,${(await readFile(path)).toString('base64')}`;

const STYLE = `
  body { margin: 0; display: grid; box-sizing: border-box; background: #eaf1fb; color: #1c1d21; font-family: Roboto, "Noto Sans CJK JP", sans-serif; }
  h1 { margin: 0; font-size: 34px; font-weight: 600; text-align: center; }
  img.shot { max-width: 100%; max-height: 100%; min-height: 0; border-radius: 12px; box-shadow: 0 8px 30px rgb(0 0 0 / .18); object-fit: contain; }
`;

async function draw(page: Page, path: string, width: number, height: number, html: string): Promise<void> {
  await page.setViewport({ width, height });
  await page.setContent(`<style>${STYLE}</style>${html}`);
  await page.screenshot({ path: `${TO}/${path}.png` as `${string}.png` });
}

/** Writes all of them; the README's pictures are drawn already. */
export async function drawStorePictures(): Promise<void> {
  await mkdir(TO, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const icon = await data('scripts/icon.svg', 'image/svg+xml');
  for (const language of ['en', 'ja'] as const) {
    const prefix = PREFIX[language];
    for (const [index, [name, caption]] of Object.entries(captions[language]).entries()) {
      const shot = await data(`${FROM}/${prefix}${name}.png`, 'image/png');
      const html = `<style>body { height: 800px; padding: 32px 48px 40px; gap: 28px; grid-template-rows: auto minmax(0, 1fr); justify-items: center }</style>
        <h1 lang="${language}">${caption}</h1><img class="shot" src="${shot}">`;
      await draw(page, `${language}-${index + 1}-${name}`, 1280, 800, html);
    }
    const head = (size: number, text: number) =>
      `<div style="display:grid;justify-items:center;gap:${text / 2}px"><img src="${icon}" width="${size}">
        <h1 style="font-size:${text}px">Send-As Check for Gmail</h1><div lang="${language}" style="font-size:${text * 0.62}px;text-align:center">${tagline[language]}</div></div>`;
    await draw(
      page,
      `${language}-tile-small`,
      440,
      280,
      `<style>body{height:280px;place-content:center}</style>${head(96, 28)}`,
    );
    const shot = await data(`${FROM}/${prefix}gmail.png`, 'image/png');
    await draw(
      page,
      `${language}-tile-marquee`,
      1400,
      560,
      `<style>body{height:560px;grid-template-columns:1fr 1fr;align-items:center;padding:40px 60px;gap:50px}</style>${head(150, 44)}<img class="shot" src="${shot}">`,
    );
  }
  await draw(
    page,
    'logo',
    300,
    300,
    `<style>body{height:300px;place-content:center;background:#fff}</style><img src="${icon}" width="280">`,
  );
  await browser.close();
}
