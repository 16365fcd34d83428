const NAMES = ['send-as-hint', 'send-as-summary', 'send-as-guide', 'send-as-bounce', 'send-as-original'] as const;

/** Elements of ours in Gmail's page; each has a shadow root, and Gmail's own nodes stay untouched. */
export type HostName = (typeof NAMES)[number];

export function removeHosts(document: Document): void {
  for (const host of document.querySelectorAll(NAMES.join())) host.remove();
}

/** A new host with its styles; what is rendered goes into the returned root. */
export function createHost(document: Document, name: HostName, css: string): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  shadow.append(style, root);
  // Gmail's page, or whatever runs in it, can reach into the shadow root: only a person's own click counts.
  shadow.addEventListener('click', onlyTrusted, { capture: true });
  return { host, root };
}

function onlyTrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
