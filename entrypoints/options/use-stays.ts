import { useRef } from 'preact/hooks';

/** True from the first time that it was: a section that was shown stays, as the focus and what was done have a place in it. */
export function useStays(shown: boolean): boolean {
  const was = useRef(false);
  was.current ||= shown;
  return was.current;
}
