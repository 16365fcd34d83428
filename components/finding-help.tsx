import type { AddressReport, Finding } from '../utils/report';
import { findingPath } from './finding-path';
import { leaveTo } from './focus';
import { Rich } from './rich';
import { Steps } from './steps';
import { useTexts } from './texts';
import { valuesOf } from './values';

interface Props {
  address: AddressReport;
  finding: Finding;
  /** The first sentence stands elsewhere already. */
  short?: boolean;
  /** Sets a matter of taste aside. */
  onDismiss?: ((ruleId: string) => void) | undefined;
}

/** What a finding means: why it matters, the steps, how to tell that it worked, and where to read more. */
export function FindingHelp({ address, finding, short = false, onDismiss }: Props) {
  const { rich, sentences, language, t } = useTexts();
  const values = valuesOf(address, finding, language, t);
  const path = (part: Parameters<typeof findingPath>[1]) => findingPath(finding, part);
  const why = short ? sentences(path('why'), values)[1] : rich(path('why'), values);
  return (
    <div class="help">
      {why.length > 0 && (
        <p>
          <Rich pieces={why} />
        </p>
      )}
      <Steps of={path('steps')} values={values} />
      <p class="proof">
        <Rich pieces={rich(path('proof'), values)} />
      </p>
      <p class="more">
        <Source href={address.provider?.manual} text={t('ui.manual', { provider: values.provider })} />
        <Source href={finding.learnMore} text={t('ui.learnMore')} />
        {finding.dismissable && onDismiss && (
          <button
            type="button"
            class="quiet"
            onClick={({ currentTarget }) => {
              leaveTo(currentTarget, '.details', 'summary, button');
              onDismiss(finding.ruleId);
            }}
          >
            {t('ui.intended')}
          </button>
        )}
      </p>
    </div>
  );
}

/** Opens beside the page at hand, and does not tell where its reader came from. */
function Source({ href, text }: { href: string | undefined; text: string }) {
  if (!href || text === '') return null;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
