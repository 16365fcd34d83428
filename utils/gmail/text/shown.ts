/** Inline, as Gmail does it; what style sheets hide is not known without layout. */
const HIDDEN_STYLE = /display\s*:\s*none/i;
const MAYBE_HIDDEN = '[hidden], [style*="display" i]';

export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');

/** Neither the element nor anything around it is hidden. */
export function isShown(element: Element): boolean {
  for (let at = element.closest(MAYBE_HIDDEN); at; at = at.parentElement?.closest(MAYBE_HIDDEN) ?? null) {
    if (isHidden(at)) return false;
  }
  return true;
}
