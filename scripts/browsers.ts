import { browserKinds, findBrowser } from '../tests/e2e/find-browser.ts';

// Before the end-to-end tests, so that an installation takes none of their time.
try {
  for (const kind of browserKinds) console.log(`${kind}: ${findBrowser(kind)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
