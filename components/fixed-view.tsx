import type { AddressReport } from '../utils/report';
import type { CardActions } from './actions';
import { Rich } from './rich';
import { StatusIcon } from './status-icon';
import { TestMail } from './test-mail';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  actions: Pick<CardActions, 'compose' | 'test'>;
}

/** What was wrong is right now; a mail that arrives is what proves it. */
export function FixedView({ address, actions }: Props) {
  const { t, rich } = useTexts();
  return (
    <div class="lead fixed" data-status="ok">
      <h3>
        <StatusIcon status="ok" />
        {t('ui.fixed.title')}
      </h3>
      <p>
        <Rich pieces={rich('ui.fixed.why', { address: address.sendAsEmail })} />
      </p>
      <TestMail address={address} actions={actions} />
    </div>
  );
}
