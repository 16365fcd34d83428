import type { AddressReport, Finding } from '../utils/report';
import { findingPath } from './finding-path';
import { Rich } from './rich';
import { StatusIcon } from './status-icon';
import { useTexts } from './texts';
import { valuesOf } from './values';
import { isAsked } from './verdict';

/** The finding that matters most, in one sentence: what, and why. Where a question follows, that is the title. */
export function FindingLead({ address, finding }: { address: AddressReport; finding: Finding }) {
  const { rich, sentences, language, t } = useTexts();
  const { severity } = finding;
  const values = valuesOf(address, finding, language, t);
  return (
    <div class="lead" data-status={severity}>
      {!(severity === 'unknown' && isAsked(address)) && (
        <h3>
          <StatusIcon status={severity} />
          <span>
            <span class="visually-hidden">{t(`ui.status.${severity}`)}: </span>
            <Rich pieces={rich(findingPath(finding, 'title'), values)} />
          </span>
        </h3>
      )}
      <p>
        <Rich pieces={sentences(findingPath(finding, 'why'), values)[0]} />
      </p>
    </div>
  );
}
