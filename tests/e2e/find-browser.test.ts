import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserKinds, findBrowser } from './find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each(browserKinds)('finding %s', (kind) => {
  const variable = kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';

  it('takes the program that the variable names', () => {
    vi.stubEnv(variable, process.execPath);
    expect(findBrowser(kind)).toBe(process.execPath);
  });

  it('says so when there is no program', () => {
    vi.stubEnv(variable, '/nowhere');
    expect(() => findBrowser(kind)).toThrow(`${variable} is set to /nowhere, and there is no program there.`);
  });

  it.runIf(process.platform === 'linux')('says what to install, in one line, when nothing else helps', () => {
    vi.stubEnv(variable, '');
    vi.stubEnv('PATH', '/nowhere');
    expect(() => findBrowser(kind)).toThrow(
      new RegExp(`^No .* found: install it, or set ${variable} to its program .*$`),
    );
  });
});
