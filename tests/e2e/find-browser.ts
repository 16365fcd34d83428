import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Both browsers, for `describe.each`. */
export const browserKinds: BrowserKind[] = ['chromium', 'firefox'];

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';

const known: Record<BrowserKind, { variable: string; names: string[]; places: string[]; debian: string[] }> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(programs, 'Google/Chrome/Application/chrome.exe'),
      `${programs} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
    // Without chromium-l10n an extension still speaks the language asked for, but believes that the browser is English.
    debian: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programs, 'Mozilla Firefox/firefox.exe')],
    debian: ['firefox-esr', 'fonts-noto-cjk'],
  },
};

/** Path of an installed browser; on Debian, for root, one is installed where there is none. Throws one line. */
export function findBrowser(kind: BrowserKind): string {
  const { variable, debian } = known[kind];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} is set to ${named}, and there is no program there.`);
  }
  const found = search(kind);
  if (found) return found;
  if (mayInstall()) install(debian);
  const installed = search(kind);
  if (installed) return installed;
  const hint = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new Error(
    `No ${hint} found: install it, or set ${variable} to its program (Debian: apt install ${debian[0]}).`,
  );
}

function search(kind: BrowserKind): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const { names, places } = known[kind];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: look further
  }
}

/** Ubuntu's packages of these names are empty, so nothing less than Debian will do. */
function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(packages: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { env, stdio: 'pipe' });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env, stdio: 'pipe' });
  } catch {
    // The search that follows finds nothing and says what to install.
  }
}
