import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { origin } from '../gmail/accounts/origin.ts';
import { smtpStepHtml } from '../gmail/edit-smtp.ts';
import { nameStepHtml } from '../gmail/edit-window.ts';
import { browserKinds } from './browsers.ts';
import { type Stage, setStage } from './stage.ts';

declare const chrome: ExtensionApi;
declare const seen: { before?: string; hasLooked?: boolean; state(): string };

const ADDRESS = 'info@example.jp';
const URL = `https://mail.google.com/mail/u/0/?ui=2&view=cf&cfa=${encodeURIComponent(ADDRESS)}`;

const entry = origin.sendAs[1];
if (!entry?.smtpMsa) throw new Error('The account has no such entry');
const nameStep = nameStepHtml(origin, entry);
const smtpStep = smtpStepHtml(origin, { carried: { cfa: ADDRESS }, smtp: entry.smtpMsa, adding: false });
const field = (name: string) => new RegExp(`<(?:input|select)[^>]* name="${name}"[^>]*>`);
const without = (page: string, name: string) => page.replace(field(name), '');
const doubled = (page: string, name: string) => page.replace(field(name), '$&$&');

/** What could stand where the edit window is to be, and is not quite it. */
const lookAlikes = {
  'an empty page': '',
  'another page': '<!DOCTYPE html><title>x</title><form><input name="q" value="info@example.jp"></form>',
  'red words that are no error': smtpStep.replace(/<form.*<\/form>/s, '<div class="r">info@example.jp</div>'),
  'a form of another name': smtpStep.replace('name="mainForm"', 'name="otherForm"'),
  'a form outside the panel': smtpStep.replace('id="ipanel"', 'id="xpanel"'),
  'two forms': smtpStep.replace('</body>', '<form name="mainForm"></form></body>'),
  'an unknown step': smtpStep.replace('id="cfrp" value="3"', 'id="cfrp" value="7"'),
  'a name page without a step': without(nameStep, 'cfrp'),
  'a name page without a name': without(nameStep, 'cfn'),
  'a name page with two boxes': doubled(nameStep, 'cfia'),
  'a server page without a server': without(smtpStep, 'cfss'),
  'a server page without a password': without(smtpStep, 'cfsw'),
  'a server page with two servers': doubled(smtpStep, 'cfss'),
  'a server page with two user names': doubled(smtpStep, 'cfsl'),
  'a server page without security': smtpStep.replaceAll(/<input type="radio"[^>]*>/g, ''),
  'a server outside the form': without(smtpStep, 'cfss').replace('</body>', '<input name="cfss" value="x"></body>'),
};

describe.each(browserKinds)('what only looks like the edit window, in %s', (kind) => {
  let stage: Stage;
  let inside: Page;
  let page: Page;
  let html: string;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
    inside = await stage.browser.openExtensionPage('options.html');
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) =>
      request.respond({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    // The guide says through an event that it has started.
    const started = `${await inside.evaluate(() => chrome.runtime.id)}:guide-edit:wxt:content-script-started`;
    await page.evaluateOnNewDocument(watchFor, started);
  });
  afterEach(async () => {
    await page.close();
    await stage.expectQuiet();
  });

  it.each([nameStep, smtpStep])('is not the real one', async (real) => {
    html = real;
    await page.goto(URL);
    await page.waitForSelector(`send-as-guide[data-address="${ADDRESS}"]`);
  });

  it.each(Object.entries(lookAlikes))('is left as it is: %s', async (_, lookAlike) => {
    expect([nameStep, smtpStep]).not.toContain(lookAlike);
    html = lookAlike;
    await page.goto(URL);
    await page.waitForFunction(() => seen.hasLooked);
    // Whatever the guide asked of the background is answered before this is; then it has a frame to paint.
    await inside.evaluate(() => chrome.runtime.sendMessage({ type: 'reports' }));
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    const { before, after } = await page.evaluate(() => ({ before: seen.before, after: seen.state() }));
    expect(before).toBeDefined();
    expect(after).toBe(before);
  });
});

/** Runs in the page, before anything else: notes how it was when it was ready. */
function watchFor(started: string) {
  const state = () => {
    const values = [...document.querySelectorAll('input, select')].map((one) => {
      const { value, checked } = one as HTMLInputElement;
      return `${value} ${checked}`;
    });
    return [document.documentElement.outerHTML, ...values].join('\n');
  };
  const noted: typeof seen = { state };
  Object.assign(globalThis, { seen: noted });
  document.addEventListener('DOMContentLoaded', () => {
    noted.before = state();
  });
  document.addEventListener(started, () => {
    noted.hasLooked = true;
  });
}
