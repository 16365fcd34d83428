import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** In pixels, before a row is measured: words can take more lines, and users can have larger letters. */
export const ROW_HEIGHT = 41;
/** The titles stay at the top of the scroller. */
export const HEAD_HEIGHT = 40;

/** Which of `count` rows are in sight in `scroller`: the rest need no element. As `@tanstack/react-virtual` does it for React. */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  getItemKey: (index: number) => string | number,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, paint] = useReducer((times: number, more: number) => times + more, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getItemKey,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    onChange: () => paint(1),
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
}
