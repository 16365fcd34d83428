import { useCallback, useRef } from 'preact/hooks';

/** A `ref` that gives the keyboard to an element as it appears. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();

/** For a control that is about to vanish: what the selector finds in the same `area` gets the keyboard. */
export const leaveTo = (control: Element, area: string, selector: string): void =>
  control.closest(area)?.querySelector<HTMLElement>(selector)?.focus();

/**
 * Some buttons vanish as they are pressed, and the keyboard would fall out of the card with them. `leave` is called on
 * the press; the next element to appear with `arrive` as its `ref` gets the keyboard.
 */
export function useFocusMove(): { leave: () => void; arrive: (element: HTMLElement | null) => void } {
  const leaving = useRef(false);
  const leave = useCallback(() => {
    leaving.current = true;
  }, []);
  const arrive = useCallback((element: HTMLElement | null) => {
    if (!element || !leaving.current) return;
    leaving.current = false;
    element.focus();
  }, []);
  return { leave, arrive };
}
