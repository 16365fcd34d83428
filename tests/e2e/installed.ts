import { findBind } from '../dns/bind.ts';
import { browserKinds, findBrowser } from './find-browser.ts';

/** Before the browser tests: what is missing is installed once, and not by several tests side by side. */
export default function installed(): void {
  for (const kind of browserKinds) console.log(`${kind}: ${findBrowser(kind)}`);
  findBind();
}
