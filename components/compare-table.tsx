import type { AddressReport } from '../utils/check/check';
import { matchesPattern } from '../utils/providers/pattern';
import { CopyButton } from './copy-button';
import { useTexts } from './texts';
import { securityWord } from './values';

/** A pattern of names: the customer's own is not known. */
export const isOpenHost = (host: string): boolean => /[*{]/.test(host);

/** Entered against recommended, side by side, with a copy button for each value that can be typed as it is. */
export function CompareTable({ address, copy }: { address: AddressReport; copy: (text: string) => Promise<void> }) {
  const { t } = useTexts();
  const { entered, recommended } = address;
  if (!entered || !recommended) return null;
  const unsecured = t('ui.unsecured');
  const open = isOpenHost(recommended.host);
  const rows = [
    {
      label: t('ui.server'),
      now: entered.host,
      should: recommended.hostForReader,
      same: entered.host !== undefined && matchesPattern(recommended.host, entered.host.toLowerCase()),
      typed: open ? undefined : recommended.host,
    },
    { label: t('ui.port'), now: entered.port, should: recommended.port, typed: recommended.port },
    {
      label: t('ui.security'),
      now: securityWord(entered.securityMode, unsecured),
      should: securityWord(recommended.securityMode, unsecured),
    },
    ...(recommended.username
      ? [{ label: t('ui.username'), now: entered.username, should: recommended.username, typed: recommended.username }]
      : []),
  ];
  return (
    <table class="compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('ui.entered')}</th>
          <th scope="col">{t('ui.recommended')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, now, should, typed, same = now === should }) => (
          <tr key={label} class={now === undefined || same ? '' : 'differs'}>
            <th scope="row">{label}</th>
            <td>
              <bdi>{now ?? t('ui.notShown')}</bdi>
              {now !== undefined && !same && <span class="visually-hidden"> {t('ui.differs')}</span>}
            </td>
            <td>
              <bdi>{should}</bdi>
              {typed !== undefined && <CopyButton text={String(typed)} copy={copy} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
