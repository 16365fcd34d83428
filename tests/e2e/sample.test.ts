import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mixed } from '../gmail/accounts/mixed.ts';
import { browserKinds } from './browsers.ts';
import { pointer } from './hands.ts';
import { savedFile } from './saved-file.ts';
import { type Stage, setStage } from './stage.ts';

const PRIVATE = /alex|morgan|printers|fastmail|example\.(?:com|org|net)|:2[a-z]/i;

describe.each(browserKinds)("a sample of Gmail's page in %s", (kind) => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [mixed] });
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    options = await stage.browser.openExtensionPage('options.html#sample');
    await options.waitForSelector('#sample');
  });
  afterEach(async () => {
    await stage.expectQuiet();
  });

  const make = () => pointer.press(options, '#sample .buttons > button');
  const said = (words: string) =>
    options.waitForFunction(
      (words) => document.querySelector('#sample [role=status]')?.textContent?.includes(words),
      {},
      words,
    );

  it('says which page to open when none is there', async () => {
    await make();
    await said('Open the tab');
    expect(await options.$('[data-sample]')).toBeNull();
  });

  it('is shown whole, as it looks and letter by letter, before it is saved as just that', async () => {
    const gmail = await stage.openSettings();
    await gmail.waitForSelector('send-as-hint');
    await options.bringToFront();
    await make();
    await said('all that the file will hold');
    const shown = await options.$eval('[data-sample=settings] pre', ({ textContent }) => textContent ?? '');
    expect(shown).not.toMatch(PRIVATE);
    expect(shown).toContain('Mail is sent through: ');
    expect(shown).not.toContain('send-as-');
    expect(
      await options.$eval('[data-sample=settings] iframe', ({ srcdoc, sandbox }) => [srcdoc, sandbox.length]),
    ).toEqual([shown, 0]);
    const { download, text } = await savedFile(options, '[data-sample=settings] .buttons > button');
    expect(download).toMatch(/^\d{4}-\d\d-\d\d-en-settings\.html$/);
    expect(text).toBe(shown);
    await gmail.close();
  });

  it("is made of Gmail's window for an address, without its values", async () => {
    const window = await stage.browser.open(
      'https://mail.google.com/mail/u/0/?ui=2&ik=0123456789&view=cf&cfa=alex%40example.com',
    );
    await window.waitForSelector('form[name=mainForm]');
    await options.bringToFront();
    await make();
    const shown = await (await options.waitForSelector('[data-sample=editWindow] pre'))?.evaluate(
      ({ textContent }) => textContent ?? '',
    );
    expect(shown).toMatch(/<input type="text" name="cfn">/);
    expect(shown).not.toMatch(PRIVATE);
    expect(shown).not.toContain('value=');
    await window.close();
  });
});
