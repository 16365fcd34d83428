import { isOpen } from '../utils/providers/pattern';
import type { AddressReport } from '../utils/report';
import { CopyButton } from './copy-button';
import { differing } from './differing';
import { useTexts } from './texts';
import { securityWord } from './values';

/** Entered against recommended, side by side, with a copy button for each value that can be typed as it is. */
export function CompareTable({ address, copy }: { address: AddressReport; copy: (text: string) => Promise<void> }) {
  const { t } = useTexts();
  const { entered, recommended } = address;
  if (!entered || !recommended) return null;
  const { host, hostForReader, port, securityMode, username } = recommended;
  const unsecured = t('ui.unsecured');
  const differs = differing(address);
  const rows = [
    { field: 'host', label: 'server', now: entered.host, should: hostForReader, typed: isOpen(host) ? '' : host },
    { field: 'port', label: 'port', now: entered.port, should: port, typed: String(port) },
    {
      field: 'securityMode',
      label: 'security',
      now: securityWord(entered.securityMode, unsecured),
      should: securityWord(securityMode, unsecured),
      typed: '',
    },
    { field: 'username', label: 'username', now: entered.username, should: username, typed: username ?? '' },
  ] as const;
  return (
    <table class="compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('ui.entered')}</th>
          <th scope="col">
            {t('ui.recommended')}
            {recommended.origin && <small> ({t(`ui.origin.${recommended.origin}`)})</small>}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ should }) => should !== undefined)
          .map(({ field, label, now, should, typed }) => (
            <tr key={field} class={differs.includes(field) ? 'differs' : ''}>
              <th scope="row">{t(`ui.${label}`)}</th>
              <td>
                <bdi>{now ?? t('ui.notShown')}</bdi>
                {differs.includes(field) && <span class="visually-hidden"> {t('ui.differs')}</span>}
              </td>
              <td>
                <bdi>{should}</bdi>
                {typed !== '' && <CopyButton text={typed} copy={copy} />}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
