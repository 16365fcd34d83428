import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../utils/badge';
import { check, type Report } from '../utils/check/check';
import { explain } from '../utils/errors/explain';
import { injectGuide, injectWatch } from '../utils/inject';
import { currentKnowledge, providerChoices } from '../utils/knowledge-store';
import { listen } from '../utils/listen';
import type { SendAsPage } from '../utils/send-as';
import { accountKey, answers, pages } from '../utils/storage';

export default defineBackground(() => {
  // After an update the scripts in open Gmail tabs belong to the old version: give each tab the new one.
  browser.runtime.onInstalled.addListener(() => void injectWatch());

  listen({
    guide: async (_, { tab }) => {
      if (tab?.id !== undefined) await injectGuide(tab.id);
    },
    report: async (page, { tab }) => {
      const stored = { page, at: new Date().toISOString(), tabId: tab?.id };
      await pages.setValue({ ...(await pages.getValue()), [accountKey(page.account)]: stored });
      const report = await reportOf(page);
      if (tab?.id !== undefined) await showBadge(tab.id, report);
      return report;
    },
    reports: async () => {
      const stored = Object.values(await pages.getValue()).sort((a, b) => b.at.localeCompare(a.at));
      return Promise.all(stored.map(async ({ page, at, tabId }) => ({ report: await reportOf(page), at, tabId })));
    },
    providers: async () => providerChoices((await currentKnowledge(undefined, new Date())).indexes),
    answer: async ({ account, sendAsEmail, answer }) => {
      const key = accountKey(account);
      const all = await answers.getValue();
      await answers.setValue({ ...all, [key]: { ...all[key], [sendAsEmail.toLowerCase()]: answer } });
    },
    explain: async (text) => explain(text),
  });
});

const reportOf = async (page: SendAsPage): Promise<Report> =>
  check(page, await currentKnowledge(page.account, new Date()));
