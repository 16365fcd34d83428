interface Visitor {
  text(node: Text): void;
  /** False: what is inside is passed over, and `leave` is not called. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

const ELEMENTS_AND_TEXT = 1 | 4;

/**
 * Visits everything under `root` in order. By a TreeWalker's own steps: no recursion that deep nesting could exhaust,
 * and no properties such as `nextSibling`, which form fields of that name can replace.
 */
export function walk(root: Element, { text, enter, leave }: Visitor): void {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let node = walker.firstChild();
  while (node) {
    let inside = false;
    if (node.nodeType === 3) text(node as Text);
    else inside = enter(node as Element);
    let next = inside ? walker.firstChild() : null;
    if (inside && !next) leave(node as Element);
    next ??= walker.nextSibling();
    while (!next) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      leave(parent as Element);
      next = walker.nextSibling();
    }
    node = next;
  }
}
