import { isOpen } from '../utils/providers/pattern';
import type { AddressReport } from '../utils/report';
import { CopyButton } from './copy-button';
import { differing } from './differing';
import { useTexts } from './texts';
import { securityWord } from './values';

/** The values to enter, each with a copy button where it can be typed as it is. Those that differ today stand out. */
export function ValuesToEnter({ address, copy }: { address: AddressReport; copy: (text: string) => Promise<void> }) {
  const { t } = useTexts();
  const { entered, recommended } = address;
  if (entered === null || !recommended) return null;
  const { host, hostForReader, port, securityMode, username, origin } = recommended;
  const differs = differing(address);
  const rows = [
    { field: 'host', label: 'server', value: hostForReader, typed: isOpen(host) ? '' : host },
    { field: 'port', label: 'port', value: port, typed: '' },
    { field: 'username', label: 'username', value: username, typed: username ?? '' },
    { field: 'securityMode', label: 'security', value: securityWord(securityMode, t('ui.unsecured')), typed: '' },
  ] as const;
  return (
    <div class="values">
      {origin && (
        <p class="note">
          {t('ui.recommended')} ({t(`ui.origin.${origin}`)})
        </p>
      )}
      <dl>
        {rows
          .filter(({ value }) => value !== undefined && value !== '')
          .map(({ field, label, value, typed }) => (
            <div key={field} class={differs.includes(field) ? 'differs' : ''}>
              <dt>{t(`ui.${label}`)}</dt>
              <dd>
                <bdi>{value}</bdi>
                {typed !== '' && <CopyButton text={typed} copy={copy} />}
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
