import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, draft as stored } from '../../utils/storage/items';

/** The profile being written. */
export interface DraftState {
  value: Draft | null;
  /** An earlier visit left it. */
  restored: boolean;
  /** The browser could not keep it. */
  lost: boolean;
  set(value: Draft | null): void;
}

/** After the last key stroke: a shorter time would write at each one. */
const WRITE_AFTER_MS = 300;

/** Keeps what is typed, so that nothing is lost with the page. */
export function useDraft(): DraftState {
  const [value, setValue] = useState<Draft | null>(null);
  const [restored, setRestored] = useState(false);
  const [lost, setLost] = useState(false);
  const unwritten = useRef<Draft | null | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = () => {
    clearTimeout(timer.current);
    if (unwritten.current === undefined) return;
    const latest = unwritten.current;
    unwritten.current = undefined;
    stored.setValue(latest).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  useEffect(() => {
    void stored.getValue().then((left) => {
      setValue(left);
      setRestored(left !== null);
    });
    // Also fires as the page is closed.
    document.addEventListener('visibilitychange', write);
    return () => document.removeEventListener('visibilitychange', write);
  }, []);
  const set = (next: Draft | null) => {
    if (!next || !value) setRestored(false);
    setValue(next);
    unwritten.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(write, next ? WRITE_AFTER_MS : 0);
  };
  return { value, restored, lost, set };
}
