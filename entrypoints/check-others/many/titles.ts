import { useMemo } from 'preact/hooks';
import { findingPath } from '../../../components/finding-path';
import { useTexts } from '../../../components/texts';
import type { Wording } from '../../../utils/bulk/groups';
import { type Row, worstOf } from '../../../utils/bulk/rows';

type T = ReturnType<typeof useTexts>['t'];

/** What cannot be told of a row, and what would settle it. */
export const untoldTitle = ({ untold, domain, host }: Row, t: T): string =>
  t(`others.untold.${(untold ?? 'unread').replace('-', '_')}`, { domain, host: host || undefined }) ||
  t('others.untold.unread');

/** What a row says: its worst finding, what cannot be told, or that all is well. */
export const titleOfRow = (row: Row, wording: Wording, t: T): string => {
  const said = worstOf(row);
  if (said) return wording(said, row);
  return row.status === 'unknown' ? untoldTitle(row, t) : t(`ui.status.${row.status}`);
};

/** The names of findings, each filled once. Titles mention a port or a month, and nothing else of an address. */
export function useWording(): Wording {
  const { t, language } = useTexts();
  // The words are those of the language; `t` is made anew with each painting.
  return useMemo(() => {
    const known = new Map<string, string>();
    return ({ ruleId, variant, endsMonth }, { sendAs }) => {
      const port = sendAs.smtpMsa?.port;
      const key = `${ruleId} ${variant} ${port} ${endsMonth}`;
      const title = known.get(key) ?? t(findingPath({ ruleId, variant }, 'title'), { port, endsMonth });
      known.set(key, title);
      return title;
    };
  }, [language]);
}
