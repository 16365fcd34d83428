import { describe, expect, it } from 'vitest';
import { browserKinds } from './browsers.ts';
import { pointer } from './hands.ts';
import { useOptionsPage } from './options-page.ts';

const ACCOUNT = 'taro.yamada@gmail.com';
const met = (...ruleIds: string[]) => ruleIds.map((ruleId) => ({ ruleId, at: '2026-11-20T00:00:00Z' }));
const ERRORS = {
  [ACCOUNT]: {
    'info@example.jp': met('bounce-login-rejected', 'bounce-tls-name-mismatch'),
    'gone@example.jp': met('bounce-relay-denied'),
  },
};

describe.each(browserKinds)('the errors met, on the options page in %s', (kind) => {
  const options = useOptionsPage(kind);
  const addresses = () =>
    options.page.$$eval('#errors li', (all) => all.map((one) => one.getAttribute('data-address')));

  it('are listed by address, and forgotten one by one', async () => {
    expect(await options.page.$('#errors')).toBeNull();
    await options.given({ errors: ERRORS, errors$: { v: 2 } });
    await options.page.waitForSelector('#errors li');
    // Browsers keep their order differently.
    expect((await addresses()).sort()).toEqual(['gone@example.jp', 'info@example.jp']);
    expect(
      await options.page.$eval('#errors [data-address="info@example.jp"]', ({ textContent }) => textContent),
    ).toMatch(/password.*certificate/s);
    await pointer.press(options.page, '#errors [data-address="gone@example.jp"] button');
    await options.said('errors', 'gone@example.jp');
    expect(await addresses()).toEqual(['info@example.jp']);
    expect(await options.stored('errors')).toEqual({
      [ACCOUNT]: { 'info@example.jp': ERRORS[ACCOUNT]['info@example.jp'] },
    });
  });

  it('or all, after a question', async () => {
    await options.given({ errors: ERRORS, errors$: { v: 2 } });
    await pointer.press(options.page, '#errors > button');
    await pointer.press(options.page, '#errors .danger');
    await options.said('errors', 'All errors are forgotten');
    expect(await options.stored('errors')).toEqual({});
  });
});
