import type { Surface } from './surfaces.ts';
import type { View } from './views.ts';

/**
 * Our elements that reach beyond the window's sides, stick out of what they stand in, or whose words do not fit, each
 * with what is wrong with it.
 */
export const cutOff = (view: View, host: Surface['host']): Promise<string[]> =>
  view.evaluate((host) => {
    const roots = host ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot) : [document.body];
    const { clientWidth } = document.documentElement;
    const isWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth + 1;
    const faultOf = (element: HTMLElement): string | undefined => {
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (width === 0) return undefined;
      if (left < -1 || right > clientWidth + 1) return 'beyond the window';
      // What scrolls sideways by design.
      if (element.matches('pre, textarea, input')) return undefined;
      if (overflowX !== 'visible' && isWide(element)) return 'cut at the side';
      if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1) return 'cut below';
      const parent = element.parentElement;
      if (!parent || position === 'absolute' || position === 'fixed') return undefined;
      const within = parent.getBoundingClientRect();
      const isInline = ['inline', 'contents'].includes(getComputedStyle(parent).display);
      return !isInline && (left < within.left - 1 || right > within.right + 1) ? 'beyond its parent' : undefined;
    };
    return roots
      .flatMap((root) => [...(root?.querySelectorAll<HTMLElement>('*') ?? [])])
      .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden, .visually-hidden *'))
      .flatMap((element) => {
        const fault = faultOf(element);
        return fault ? [`${fault}: ${element.outerHTML.slice(0, 200)}`] : [];
      });
  }, host);
