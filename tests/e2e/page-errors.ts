import type { Browser, Page, WebWorker } from 'puppeteer-core';

/** Collects what goes wrong in every page of the browser, pop-up windows included, from now on. */
export function collectErrors(browser: Browser): Set<string> {
  const errors = new Set<string>();
  const watch = (page: Page | null) => {
    page?.on('pageerror', (error) => errors.add(error instanceof Error ? error.message : String(error)));
    page?.on('console', (message) => message.type() === 'error' && errors.add(message.text()));
  };
  const watchWorker = (worker: WebWorker | null) => {
    worker?.on('console', (message) => message.type() === 'error' && errors.add(message.text()));
    // The worker's own 'error' event never comes for a service worker.
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      errors.add(exception?.description ?? text),
    );
  };
  browser.on('targetcreated', async (target) => {
    try {
      if (target.type() === 'page') watch(await target.page());
      if (target.type() === 'service_worker') watchWorker(await target.worker());
    } catch {
      // Closed before it could be looked at: nobody saw its errors either.
    }
  });
  return errors;
}
