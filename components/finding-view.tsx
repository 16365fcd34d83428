import type { AddressReport, Finding } from '../utils/report';
import { findingPath } from './finding-path';
import { Rich } from './rich';
import { StatusIcon } from './status-icon';
import { useTexts } from './texts';
import { valuesOf } from './values';

interface Props {
  address: AddressReport;
  finding: Finding;
  /** The first one is open, the others one click away. */
  open: boolean;
}

/** One finding: what is wrong, why it matters, the steps, and how to tell that it worked. */
export function FindingView({ address, finding, open }: Props) {
  const { rich, lines, language, t } = useTexts();
  const values = valuesOf(address, finding, language, t);
  const path = (part: Parameters<typeof findingPath>[1]) => findingPath(finding, part);
  const steps = lines(path('steps'), values);
  return (
    <details class="finding" data-rule={finding.ruleId} data-status={finding.severity} open={open}>
      <summary>
        <StatusIcon status={finding.severity} />
        <h3>
          <span class="visually-hidden">{t(`ui.status.${finding.severity}`)}: </span>
          <Rich pieces={rich(path('title'), values)} />
        </h3>
      </summary>
      <p>
        <Rich pieces={rich(path('why'), values)} />
      </p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step, index) => (
            <li key={index}>
              <Rich pieces={step} />
            </li>
          ))}
        </ol>
      )}
      <p class="proof">
        <Rich pieces={rich(path('proof'), values)} />
      </p>
    </details>
  );
}
