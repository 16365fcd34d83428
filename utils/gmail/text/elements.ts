const LINK = /^(?:link|button)$/;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const BLOCKS = new Set(
  `address article aside blockquote br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5
  h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const SKIPPED = /^(?:script|style|template|noscript|select|textarea|send-as-.*)$/;

/** Not text of the page; `send-as-*` are this extension's own. */
export const isSkipped = ({ localName }: Element): boolean => SKIPPED.test(localName);

/** Begins and ends a line. */
export const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) || BLOCK_STYLE.test(element.getAttribute('style') ?? '');

/** Something to click. */
export const isLink = (element: Element): boolean =>
  LINK.test(element.getAttribute('role') ?? '') ||
  element.localName === 'button' ||
  (element.localName === 'a' && element.hasAttribute('href'));
