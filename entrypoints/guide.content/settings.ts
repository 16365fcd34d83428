import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { latestOnly } from '../../components/latest-only';
import { isAccountsSettings } from '../../utils/gmail/page/route';
import { locateSettings, type SettingsReading } from '../../utils/gmail/read-settings';
import { listenInTab, send } from '../../utils/messages';
import type { Report, ToOpen } from '../../utils/report';
import type { SendAsPage } from '../../utils/send-as';
import { clearHighlights, highlightFindings } from './highlight';
import { HintPainter } from './paint-hints';
import { SummaryLine } from './summary-line';
import { watchPage } from './watch-page';

/** Gmail's rows can take several seconds; after this long without them the page is one we do not know. */
const PATIENCE_MS = 15_000;

/** Reads the accounts settings, asks what the check says, and paints it; again whenever the page or an answer changes. */
export function guideSettings(document: Document, ctx: ContentScriptContext): void {
  const stop = new AbortController();
  const signal = AbortSignal.any([ctx.signal, stop.signal]);
  const painter = new HintPainter(document, () => page.ignoreOwnChanges());
  const summary = new SummaryLine(document, {
    openPlan: () => void send('openPlan', undefined).catch(gone),
    openFirst: (statuses) => painter.openFirst(statuses),
  });
  let sent = '';
  let latest: { facts: string; report: Report } | undefined;
  let opened: ToOpen | undefined;

  /** Reads the page; asks for a new report only when what was read has changed. */
  async function update() {
    if (ctx.isInvalid || signal.aborted) return;
    const reading = locateSettings(document);
    const facts = JSON.stringify(reading.page);
    if (reading.rows.length === 0 && !patient.signal.aborted) return;
    // A report belongs to the facts that it was asked for.
    if (latest?.facts === facts) await paint(reading, latest.report);
    if (facts === sent) return;
    sent = facts;
    await askFor(reading.page, facts);
  }

  const askFor = latestOnly(
    async (page: SendAsPage, _: string) => {
      const { report, toOpen } = await send('report', page);
      // Here, as of two that ask at once it may be the older one that hears it.
      opened ??= toOpen ?? undefined;
      return report;
    },
    (report, _, facts) => {
      latest = { facts, report };
      // Read anew: Gmail may have drawn its rows again while the report was on its way.
      return update();
    },
  );

  const look = () => void update().catch(gone);

  /** What is known beside the page has changed: an answer, a profile. */
  function refresh() {
    sent = '';
    look();
  }

  async function paint(reading: SettingsReading, shown: Report) {
    highlightFindings(document, reading.rows, shown);
    summary.show(reading.table, shown);
    const painted = painter.paint(reading.rows, shown, opened);
    opened = undefined;
    await painted;
  }

  const patient = new AbortController();
  const patience = setTimeout(() => {
    patient.abort();
    look();
  }, PATIENCE_MS);
  const page = watchPage(document, look, signal);
  listenInTab(refresh, signal);
  addEventListener('hashchange', () => isAccountsSettings(location) || stop.abort(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(patience);
    painter.clear();
    summary.remove();
    clearHighlights(document);
  });
  look();
}

/** The extension was updated under this tab, or the page makes our element into something else: hints are lost, no more. */
const gone = () => {};
