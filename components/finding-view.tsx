import type { AddressReport, Finding } from '../utils/report';
import { FindingHelp } from './finding-help';
import { findingPath } from './finding-path';
import { Rich } from './rich';
import { StatusIcon } from './status-icon';
import { useTexts } from './texts';
import { valuesOf } from './values';

interface Props {
  address: AddressReport;
  finding: Finding;
  open: boolean;
  onDismiss?: ((ruleId: string) => void) | undefined;
}

/** A finding that is not the first: its title, and everything else one click away. */
export function FindingView({ address, finding, open, onDismiss }: Props) {
  const { rich, language, t } = useTexts();
  return (
    <details class="finding" data-rule={finding.ruleId} data-status={finding.severity} open={open}>
      <summary>
        <StatusIcon status={finding.severity} />
        <h3>
          <span class="visually-hidden">{t(`ui.status.${finding.severity}`)}: </span>
          <Rich pieces={rich(findingPath(finding, 'title'), valuesOf(address, finding, language, t))} />
        </h3>
      </summary>
      <FindingHelp address={address} finding={finding} onDismiss={onDismiss} />
    </details>
  );
}
