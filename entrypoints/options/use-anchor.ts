import { useEffect } from 'preact/hooks';

/** Shows the part that the page's address names: the browser looked for it before it and those above had their height. */
export function useAnchor(id: string, isReady: boolean): void {
  useEffect(() => {
    if (isReady && location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
  }, [id, isReady]);
}
