import type { ElementHandle, Page } from 'puppeteer-core';

/** What one way through the extension asks of a person. */
export interface Effort {
  /** Words of ours that were in sight before the deciding action, each text counted once. */
  words: number;
  clicks: number;
  /** Fields that were typed into. */
  fields: number;
  /** Typed into them. */
  characters: number;
  /** Times that what was needed next lay outside the window. */
  scrolls: number;
}

/** Counts what a person reads and does, while it does the same in a real page. */
export class Meter {
  readonly effort: Effort = { words: 0, clicks: 0, fields: 0, characters: 0, scrolls: 0 };
  readonly #seen = new Set<string>();
  readonly language: string;
  #isReading = true;

  constructor(language: string) {
    this.language = language;
  }

  /** Reads everything of ours that is in sight, without unfolding anything. */
  async read(page: Page): Promise<void> {
    if (!this.#isReading) return;
    for (const text of await page.evaluate(shownTexts)) {
      if (this.#seen.has(text)) continue;
      this.#seen.add(text);
      this.effort.words += wordsIn(text, this.language);
    }
  }

  /** From here on it is clear what to do, and doing it is all that counts. */
  decided(): void {
    this.#isReading = false;
  }

  async click(page: Page, selector: string): Promise<void> {
    const target = await this.#reach(page, selector);
    this.effort.clicks++;
    await target.click();
  }

  /** Types into a field: one more click, unless the cursor stands there already. */
  async type(page: Page, selector: string, text: string): Promise<void> {
    const target = await this.#reach(page, selector);
    if (!(await target.evaluate(hasFocus))) {
      this.effort.clicks++;
      await target.click({ count: 3 });
    }
    this.effort.fields++;
    this.effort.characters += text.length;
    await page.keyboard.type(text);
  }

  /** Brings it into view as a person would, and counts that. */
  async #reach(page: Page, selector: string): Promise<ElementHandle<Element>> {
    const target = await page.waitForSelector(selector, { visible: true });
    if (!target) throw new Error(`There is no ${selector}`);
    await page.evaluate(settled);
    await this.read(page);
    if (!(await target.evaluate(isInView))) {
      this.effort.scrolls++;
      await target.scrollIntoView();
    }
    return target as ElementHandle<Element>;
  }
}

/** As the language itself divides them: Japanese has no blanks. */
function wordsIn(text: string, language: string): number {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}

/** Runs in the page: two frames, after which what was rendered stands. */
const settled = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Runs in the page. */
const hasFocus = (element: Element): boolean => (element.getRootNode() as ShadowRoot).activeElement === element;

/** Runs in the page: wholly within the window, and not cut off by a box that scrolls. */
function isInView(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** Runs in the page: the texts of ours that are in the window, and not cut off by a box that scrolls. */
function shownTexts(): string[] {
  const range = document.createRange();
  const isInSight = (node: Node, parent: Element): boolean => {
    range.selectNodeContents(node);
    const { top, bottom, width } = range.getBoundingClientRect();
    const box = parent.closest('[popover], .root')?.getBoundingClientRect();
    const [from, to] = [Math.max(0, box?.top ?? 0), Math.min(innerHeight, box?.bottom ?? innerHeight)];
    return width > 1 && bottom > from && top < to;
  };
  const hosts = [...document.querySelectorAll('send-as-summary, send-as-hint, send-as-guide, send-as-bounce')];
  const roots: Node[] = location.protocol.endsWith('extension:')
    ? [document.body]
    : hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const texts: string[] = [];
  for (const root of roots) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('style, script, .visually-hidden')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true }) || !isInSight(node, parent)) continue;
      const text = node.textContent?.trim();
      if (text) texts.push(text);
    }
  }
  return texts;
}
