import type { Page } from 'puppeteer-core';
import { until } from '../../e2e/until.ts';
import { moving } from '../../gmail/accounts/moving.ts';
import type { Story, Walk } from './stories.ts';
import { card, hintOf, SETTINGS } from './stories.ts';

interface Way {
  sendAsEmail: string;
  target: 'android' | 'inbox';
  /** On the way to the code, after the target was chosen. */
  more?: (walk: Walk, plan: Page, at: string) => Promise<void>;
}

/** From the notice in the row of an address to the code that a phone scans. */
const toTheCode = ({ sendAsEmail, target, more }: Way): Story => ({
  account: moving,
  async tell(walk) {
    const { meter, browser, open } = walk;
    const page = await open(SETTINGS);
    await meter.click(page, `${hintOf(sendAsEmail)} >>> .pill`);
    await meter.click(page, `${card(sendAsEmail)} .end button`);
    const plan = await until('the plan', async () => {
      for (const one of await browser.browser.pages())
        if ((await one.evaluate(() => location.pathname).catch(() => '')) === '/plan.html') return one;
      return undefined;
    });
    await plan.setViewport({ width: 1366, height: 650 });
    const at = `article[data-address="${sendAsEmail}"]`;
    await meter.click(plan, `${at} [data-target=${target}]`);
    await more?.(walk, plan, at);
    await plan.waitForSelector(`${at} .qr`, { visible: true });
    await meter.read(plan);
  },
});

export const planStories: Record<string, Story> = {
  'to the code: Xserver': toTheCode({ sendAsEmail: 'info@example.jp', target: 'android' }),
  'to the code: Xserver, whose number is not known': toTheCode({
    sendAsEmail: 'desk@example.com',
    target: 'android',
    async more({ meter }, plan, at) {
      await meter.type(plan, `${at} [data-question=mail-host] input`, meter.language === 'ja' ? 'エックス' : 'xserver');
      await meter.click(plan, `${at} [data-provider=xserver]`);
      await meter.type(plan, `${at} .way > .missing input`, '12718');
      await plan.keyboard.press('Enter');
    },
  }),
  'to the code: Sakura': toTheCode({
    sendAsEmail: 'shop@example.org',
    target: 'android',
    // Its server for reading is known from other programs only.
    more: ({ meter }, plan, at) => meter.click(plan, `${at} .missing [type=submit]`),
  }),
  'to the code: yahoo.co.jp': toTheCode({ sendAsEmail: 'hanako@yahoo.co.jp', target: 'android' }),
  'to the code: GMX': toTheCode({ sendAsEmail: 'mori@gmx.de', target: 'android' }),
  'to the code: outlook.com': toTheCode({ sendAsEmail: 'mori@outlook.com', target: 'android' }),
  'to the code: a domain that is only passed on': toTheCode({
    sendAsEmail: 'club@example.net',
    target: 'inbox',
    more: ({ meter }, plan, at) => meter.click(plan, `${at} .fold:has(.code) > summary`),
  }),
};
