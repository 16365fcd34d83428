/** From this brightness on (0 to 1) a colour counts as light. */
const LIGHT = 0.5;

/**
 * Is Gmail's page light or dark where this element stands? Its own theme decides, not the system. A theme may lie on a
 * picture, where no colour is to be read: then the text tells, for dark text stands on a light ground.
 */
export function schemeOf(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = brightness(getComputedStyle(at).backgroundColor);
    if (ground !== undefined) return ground >= LIGHT ? 'light' : 'dark';
  }
  return (brightness(getComputedStyle(element).color) ?? 0) >= LIGHT ? 'dark' : 'light';
}

/** Our element and what is in it take the colours of the page around it. */
export function followPage(host: HTMLElement): void {
  if (host.parentElement) host.style.colorScheme = schemeOf(host.parentElement);
}

/** Of a computed colour; `undefined` where mostly what lies behind shows through. */
function brightness(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
