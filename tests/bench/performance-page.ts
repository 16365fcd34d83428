import type { Added } from './outside.ts';
import type { IdentifyCost, SettingsCost } from './settings.ts';

export interface Measured {
  /** Without any code, with an empty content script, the extension, the libraries; in this order. */
  outside: readonly Added[];
  settings: readonly SettingsCost[];
  identification: readonly IdentifyCost[];
  machine: string;
  rounds: number;
}

/** The whole of docs/performance.md. */
export function performancePage(measured: Measured): string {
  const { machine, rounds } = measured;
  return `<!-- Written by npm run bench. -->
# What it costs Gmail

Measured in headless Chromium on a stand-in for Gmail of about 10,000 elements, in ${rounds} rounds that each load the
same page with one extension after the other. Times are milliseconds of the processor unless they say "clock"; all
numbers are medians.

Machine: ${machine}

## Outside the settings

What is added to a Gmail page, over the same page without any extension. "Own" is the time inside the extension's
scripts; "script", "task" and "heap" are the browser's counts for the whole tab, and so carry its noise. "Churn" is the
task time added while 5,000 changes are made to the page, and between which values half of the rounds lie.

${outsideTable(measured.outside)}

${outsideAims(measured.outside)}

## In the accounts settings

From the rows being there to every hint painted. "First" is in a new tab of a new browser: the guide is injected, the
background wakes and builds its index. "Again" is on coming back in the same tab, as are the next four: the time in the
extension's scripts ("own"); in all tasks of Gmail's main thread that ran any of them; in all tasks of that thread until
0.1 s after the last hint, drawing included, over the same without any extension ("added"); and in the longest task that
ran any of them. The clock also counts the frame that the guide waits for and the way to the background and back. "Read" and
"check" are the two parts alone, warm; the check runs in the background, not in Gmail's tab.

${settingsTable(measured.settings)}

${settingsAims(measured.settings)}

## Finding a provider

One look-up among so many profiles, in microseconds. More than are built in are copies of these under other names.

${table(
  ['profiles', 'µs'],
  measured.identification.map(({ profiles, microseconds }) => [String(profiles), microseconds.toFixed(1)]),
)}
`;
}

function outsideTable(outside: readonly Added[]): string {
  return table(
    ['', 'own', 'script', 'task', 'heap', 'churn', 'half of the rounds'],
    outside.map(({ name, own, load, churn, churnSpread }, index) =>
      index === 0
        ? ['no extension', '0', '–', '–', '–', '–', '–']
        : [
            name,
            own.toFixed(2),
            signed(load.script),
            signed(load.task),
            `${signed(load.heap / 1024, 0)} kB`,
            signed(churn.task),
            churnSpread.map((ms) => signed(ms)).join(' to '),
          ],
    ),
  );
}

function outsideAims([, empty, own, inboxsdk]: readonly Added[]): string {
  if (!empty || !own || !inboxsdk) throw new Error('Something was not measured.');
  const overEmpty = own.own - empty.own;
  const share = (own.own / inboxsdk.own) * 100;
  const [low, high] = own.churnSpread;
  return [
    aim('an empty content script plus 1 ms', `${signed(overEmpty, 2)} ms over it`, overEmpty <= 1),
    aim('2 % of InboxSDK', `${share.toFixed(1)} % of its own time`, share <= 2),
    aim(
      'no more than noise while the page churns',
      `half of the rounds between ${signed(low)} and ${signed(high)} ms`,
      low <= 0,
    ),
  ].join('\n');
}

function settingsTable(settings: readonly SettingsCost[]): string {
  return table(
    ['addresses', 'first (clock)', 'again (clock)', 'own', 'main thread', 'added', 'longest task', 'read', 'check'],
    settings.map(({ addresses, ...times }) => [
      String(addresses),
      ...[
        times.first,
        times.again,
        times.own,
        times.mainThread,
        times.added,
        times.longestTask,
        times.read,
        times.check,
      ].map((ms) => ms.toFixed(1)),
    ]),
  );
}

function settingsAims(settings: readonly SettingsCost[]): string {
  const at = (count: number) => settings.find(({ addresses }) => addresses === count);
  const [hundred, thousand] = [at(99), at(1000)];
  if (!hundred || !thousand) throw new Error('Something was not measured.');
  const growth = thousand.mainThread / hundred.mainThread;
  const rows = thousand.addresses / hundred.addresses;
  return [
    aim(
      '99 addresses within 50 ms of the main thread, warm',
      `${hundred.mainThread.toFixed(1)} ms, and ${signed(hundred.added)} ms with the drawing; ${hundred.again.toFixed(1)} ms on the clock`,
      hundred.added <= 50,
    ),
    aim('no task of 16 ms or more with 99', `${hundred.longestTask.toFixed(1)} ms`, hundred.longestTask < 16),
    aim(
      'no faster growth than the number of rows',
      `${growth.toFixed(1)} times the main thread's time for ${rows.toFixed(1)} times the rows`,
      growth <= rows,
    ),
  ].join('\n');
}

const aim = (what: string, number: string, isMet: boolean): string =>
  `- Aim: ${what}. Measured: ${number}. ${isMet ? 'Met.' : '**Not met.**'}`;

const signed = (number: number, digits = 1): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(digits)}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
