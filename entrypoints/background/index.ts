import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { labelsIn } from '../../utils/gmail/page/labels';
import { userIndexOf } from '../../utils/gmail/page/route';
import { conflictsOf } from '../../utils/providers/conflicts';
import type { ToOpen } from '../../utils/report';
import type { SendAsPage } from '../../utils/send-as';
import { hideFromPages } from '../../utils/storage/changes';
import { takeFull } from '../../utils/storage/full';
import { pages, toOpen } from '../../utils/storage/items';
import { accountAt, accountOfTab } from './accounts';
import { rememberAnswer } from './answers';
import { showBadge } from './badge';
import { noteLoaded } from './contradictions';
import { keepCopies } from './copies';
import { forgetFixed } from './cures';
import { dismiss } from './dismissals';
import { helpWithBounce, helpWithError } from './error-texts';
import { tellGuide, tellGuides } from './guides';
import { injectGuide, injectWatch } from './inject';
import { keep } from './keep';
import { currentKnowledge, providerChoices } from './knowledge';
import { listen } from './listen';
import { endLookUps, lookUpAddresses } from './look-ups';
import { forgetErrors, rememberObserved } from './memory';
import { helpWithOriginal } from './originals';
import { checkOne, checkOthers, reportOthers } from './others';
import { addHost } from './own-hosts';
import { allPlans } from './plans';
import { beginTest, forgetProof } from './proofs';
import { accountAppears, allReports, forgetReport, helpWithEdit, pageAt, reportOn, rowOf } from './reports';
import { makeSamples } from './samples';
import { openWelcome } from './welcome';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
    // After an update the scripts in open Gmail tabs belong to the old version: give each tab the new one.
    void injectWatch();
  });

  // The user has just consented to ask DNS, or withdrawn that, here or in the browser's own settings.
  browser.permissions.onAdded.addListener(({ origins }) => {
    // Gmail itself can be withheld: open tabs have no gate then.
    if (origins?.some((origin) => origin.includes('mail.google.com'))) void injectWatch();
    else void lookUpAll();
  });
  browser.permissions.onRemoved.addListener(async () => {
    await endLookUps();
    await lookUpAll();
    await tellGuides();
  });

  void hideFromPages();
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'session') void tellGuides();
  });

  listen({
    guide: async (part, sender) => {
      void keep(() => accountAppears(userIndex(sender), accountOfTab(sender.tab)));
      if (sender.tab?.id !== undefined) await injectGuide(sender.tab.id, part);
    },
    report: async (page, sender) => {
      const report = await reportOn(page, sender.tab?.id, userIndex(sender));
      if (sender.tab?.id !== undefined) {
        await showBadge(sender.tab.id, report);
        void lookUpFor(page, sender.tab.id);
      }
      return { report, toOpen: await takeToOpen() };
    },
    reports: async (where) => {
      if (where) await keep(() => accountAppears(where.userIndex, where.account));
      return allReports();
    },
    forgetReport: ({ account }) => forgetReport(account),
    providers: async () => providerChoices((await currentKnowledge(undefined, new Date())).indexes),
    conflicts: async (profiles) => profiles.map(conflictsOf),
    answer: ({ account, sendAsEmail, answer }) => keep(() => rememberAnswer(account, sendAsEmail, answer)),
    edit: async (edit, sender) => helpWithEdit(edit, userIndex(sender), await accountAt(userIndex(sender))),
    observe: async ({ sendAsEmail, ...seen }, sender) => {
      const account = await accountAt(userIndex(sender));
      const row = account && rowOf(await pageAt(userIndex(sender), account), sendAsEmail);
      if (row) await keep(() => rememberObserved(account, row.sendAsEmail, seen, new Date()));
    },
    loaded: async (loaded, sender) => {
      const account = await accountAt(userIndex(sender));
      const page = account && (await pageAt(userIndex(sender), account));
      if (page && (await noteLoaded(page, loaded))) await tellGuides();
    },
    explain: helpWithError,
    bounce: async (bounce, sender) => {
      const help = await helpWithBounce(bounce, accountOfTab(sender.tab));
      return { ...help, labels: labelsIn(help.language || bounce.language || undefined) };
    },
    original: ({ header }, sender) => helpWithOriginal(header, userIndex(sender)),
    test: ({ account, sendAsEmail, token }) => keep(() => beginTest(account, sendAsEmail, token, new Date())),
    forgetProof: ({ account, sendAsEmail }) => forgetProof(account, sendAsEmail),
    dismiss: ({ account, sendAsEmail, ...said }) => keep(() => dismiss(account, sendAsEmail, said, new Date())),
    forgetFixed: ({ account, sendAsEmail }) => forgetFixed(account, sendAsEmail),
    forgetErrors: ({ account, sendAsEmail }) => forgetErrors(account, sendAsEmail),
    samples: makeSamples,
    addHost: ({ sendAsEmail, server }) => addHost(sendAsEmail, server, new Date()),
    checkOthers,
    reportOthers,
    checkOne,
    takeFull,
    openLookUp: () => openOptions('look-up'),
    openPlan: (sendAsEmail) => openPlan(sendAsEmail),
    keepCopy: ({ account, sendAsEmail }) => keepCopies(account, sendAsEmail, new Date()),
    plans: () => allPlans(new Date()),
    openCard: (sendAsEmail) => keep(() => toOpen.setValue({ sendAsEmail, edit: false })),
    openEdit: (sendAsEmail) => keep(() => toOpen.setValue({ sendAsEmail, edit: true })),
  });
});

const openOptions = async (section: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
};

const openPlan = async (sendAsEmail = ''): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/plan.html#${encodeURIComponent(sendAsEmail)}`) });
};

async function takeToOpen(): Promise<ToOpen | null> {
  const what = await toOpen.getValue();
  if (what) await toOpen.setValue(null);
  return what;
}

/** About the pages at hand. */
async function lookUpAll(): Promise<void> {
  for (const { page, tabId } of Object.values(await pages.getValue())) void lookUpFor(page, tabId);
}

/** Answers arrive within seconds, long after the report: the guide asks for a new one then. */
async function lookUpFor(page: SendAsPage, tabId: number | undefined): Promise<void> {
  if ((await lookUpAddresses(page, new Date())) && tabId !== undefined) await tellGuide(tabId);
}

const userIndex = ({ url }: Runtime.MessageSender): number => (url ? userIndexOf(new URL(url)) : 0);
