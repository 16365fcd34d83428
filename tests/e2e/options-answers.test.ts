import { beforeEach, describe, expect, it } from 'vitest';
import { browserKinds } from './browsers.ts';
import { openedPlan } from './extension-page.ts';
import { keyboard, pointer } from './hands.ts';
import { waitForRule } from './hints.ts';
import { ADDRESS, ANSWERS, json, profile, useOptionsPage } from './options-page.ts';

describe.each(browserKinds)('what is known of the user, on the options page in %s', (kind) => {
  const options = useOptionsPage(kind);

  describe('answers', () => {
    beforeEach(() => options.given({ answers: ANSWERS }));

    it('are forgotten one by one', async () => {
      await options.page.waitForFunction(() =>
        document.querySelector('[data-question=providerId]')?.textContent?.includes('Xserver'),
      );
      await pointer.press(options.page, '[data-question=readHere] button');
      await options.said('answers', ADDRESS);
      expect(await options.stored('answers')).toEqual({
        'taro.yamada@gmail.com': { [ADDRESS]: { providerId: 'xserver' } },
      });
      await pointer.press(options.page, '[data-question=providerId] button');
      await options.page.waitForFunction(() => !document.querySelector('[data-question]'));
      expect(await options.stored('answers')).toEqual({});
      // The button is gone; the keyboard goes on from the heading.
      expect(await options.page.evaluate(() => document.activeElement?.id)).toBe('answers-title');
    });

    it('are forgotten all at once, by keyboard, after a question', async () => {
      await keyboard.press(options.page, '#answers > button');
      await options.page.keyboard.press('Escape');
      expect(await options.stored('answers')).toEqual(ANSWERS);
      await keyboard.press(options.page, '#answers > button');
      await keyboard.press(options.page, '#answers .danger');
      await options.said('answers', 'All answers');
      expect(await options.stored('answers')).toEqual({});
    });
  });

  it('what was seen in the edit window is shown, and forgotten address by address', async () => {
    const at = '2026-11-24T00:00:00Z';
    const seen = { [ADDRESS]: { treatAsAlias: true, at }, 'shop@example.jp': { username: 'shop-1', at } };
    await options.given({ observed: { 'taro.yamada@gmail.com': seen } });
    await options.page.waitForFunction(() => document.querySelector('#seen')?.textContent?.includes('shop-1'));
    await pointer.press(options.page, `#seen [data-address="${ADDRESS}"] button`);
    await options.said('seen', ADDRESS);
    expect(await options.stored('observed')).toEqual({
      'taro.yamada@gmail.com': { 'shop@example.jp': seen['shop@example.jp'] },
    });
    await pointer.press(options.page, '#seen [data-address] button');
    await options.said('seen', 'shop@example.jp');
    expect(await options.stored('observed')).toEqual({});
    expect(await options.page.evaluate(() => document.activeElement?.id)).toBe('seen-title');
  });

  it('what is meant to be so is listed, and shown again when wanted', async () => {
    const said = [{ ruleId: 'display-name-missing', at: '2026-11-24T00:00:00Z', digest: '1' }];
    await options.given({ dismissals: { 'taro.yamada@gmail.com': { [ADDRESS]: said } } });
    await pointer.press(options.page, '#dismissed [data-rule=display-name-missing] button');
    await options.said('dismissed', ADDRESS);
    expect(JSON.stringify(await options.stored('dismissals'))).not.toContain('display-name-missing');
    expect(await options.page.evaluate(() => document.activeElement?.id)).toBe('dismissed-title');
  });

  it('leads to the moving plan', async () => {
    await pointer.press(options.page, '#plan button');
    const plan = await openedPlan(options.stage.browser);
    await plan.waitForSelector('h1');
    await plan.close();
  });

  it('copies of settings are listed, and removed address by address', async () => {
    const copy = { row: { sendAsEmail: ADDRESS, smtpMsa: { host: 'sv1.xserver.jp' } }, at: '2026-11-24T00:00:00Z' };
    await options.given({ kept: { 'taro.yamada@gmail.com': { [ADDRESS]: copy } } });
    await options.page.waitForFunction(() =>
      document.querySelector('#copies')?.textContent?.includes('sv1.xserver.jp'),
    );
    await pointer.press(options.page, `#copies [data-address="${ADDRESS}"] button`);
    await options.said('copies', ADDRESS);
    expect(await options.stored('kept')).toEqual({});
    expect(await options.page.evaluate(() => document.activeElement?.id)).toBe('copies-title');
  });

  describe('what is stored and cannot be used', () => {
    const broken = { id: 'Old', name: 'Old Host', kind: 'host', settings: {} };
    beforeEach(() =>
      options.given({
        profiles: [profile(), broken],
        answers: { ...ANSWERS, x: 'nonsense' },
        errors: { a: 1 },
        observed: null,
        draft: 7,
      }),
    );

    it('is set aside and shown; the rest stays in use', async () => {
      await options.page.waitForSelector('[data-set-aside="local:profiles"]');
      await options.page.waitForSelector('[data-set-aside="local:answers"]');
      expect(await options.stored('profiles')).toEqual([profile()]);
      expect(await options.stored('answers')).toEqual(ANSWERS);
      expect((await options.stored('setAside')) as object[]).toContainEqual(expect.objectContaining({ value: broken }));
      const gmail = await options.stage.openSettings();
      await waitForRule(gmail, ADDRESS, 'third-party-retirement');
      await gmail.close();
      expect((await options.stored('setAside')) as object[]).toContainEqual(
        expect.objectContaining({ value: { a: 1 } }),
      );
    });

    it('is put right in the editor, or removed after a question', async () => {
      await pointer.press(options.page, '[data-set-aside="local:profiles"] .buttons button');
      await options.page.waitForSelector('textarea');
      expect(JSON.parse(await options.fieldText())).toEqual(broken);
      await options.paste(json(profile({ id: 'old', name: 'Old Host', domains: [], smtp: [] })));
      await pointer.press(options.page, '.editor [type=submit]');
      await options.page.waitForSelector('[data-profile=old]');
      await options.page.waitForFunction(() => !document.querySelector('[data-set-aside="local:profiles"]'));
      await pointer.press(options.page, '[data-set-aside="local:answers"] .buttons button');
      await pointer.press(options.page, '[data-set-aside="local:answers"] .danger');
      await options.page.waitForFunction(() => !document.querySelector('[data-set-aside="local:answers"]'));
    });
  });
});
