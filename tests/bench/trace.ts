import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as are `dur` and `tdur`: time on the clock and time of the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string } };
}

/** Milliseconds of the processor, which other programs on the machine hardly change. */
export interface Traced {
  /** In the extension's own scripts, what they call included. */
  own: number;
  /** Of each task of the page's main thread that ran any of them, whole. */
  tasks: number[];
  /** Of every task of the page's main thread. */
  all: number[];
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** What happens in the page meanwhile; with `marks`, from the first one of `performance.mark` on to a while after the last. */
export async function traced(page: Page, during: () => Promise<void>, marks?: [string, string]): Promise<Traced> {
  await page.tracing.start({ categories: CATEGORIES });
  await during();
  const trace = await page.tracing.stop();
  const events: TraceEvent[] = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  return summarize(events, marks);
}

/** The first frames after the last mark show what was done. */
const AFTER_US = 100_000;

function summarize(events: readonly TraceEvent[], marks?: [string, string]): Traced {
  const whole = events.filter(({ ph }) => ph === 'X');
  const own = whole.filter(isOwn);
  const [from, to] = marks?.map((mark) => events.find(({ name }) => name === mark)) ?? [];
  if (marks && (!from || !to)) throw new Error(`The trace lacks ${marks.join(' or ')}.`);
  const main = from ?? own[0] ?? events.find(({ name }) => name === 'ParseHTML');
  const begin = from?.ts ?? Number.NEGATIVE_INFINITY;
  const end = to ? to.ts + AFTER_US : Number.POSITIVE_INFINITY;
  const inTime = ({ ts, pid, tid }: TraceEvent) => ts >= begin && ts <= end && pid === main?.pid && tid === main?.tid;
  const tasks = whole.filter((event) => event.name === 'RunTask' && inTime(event));
  const outermost = own.filter(
    (event) => inTime(event) && !own.some((other) => other !== event && within(event, other)),
  );
  return {
    own: outermost.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    tasks: tasks.filter((task) => outermost.some((event) => within(event, task))).map(cpu),
    all: tasks.map(cpu),
  };
}

const cpu = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

const isOwn = ({ name, args }: TraceEvent): boolean =>
  (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith('chrome-extension://') === true;

const within = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
