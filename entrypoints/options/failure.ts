import { isFull } from '../../utils/storage/full';

/** Why the browser could not store something, for the user. `t` gives the text of a path. */
export function failureText(error: unknown, t: (path: string, values?: Record<string, string>) => string): string {
  const reason = error instanceof Error ? error.message : String(error);
  return isFull(error) ? t('options.full') : t('options.failed', { reason });
}
