import { observed } from '../../utils/storage/items';
import { ByAddressSection } from './by-address-section';

/** What Gmail's window for an address showed and its settings page does not. */
export const SeenSection = () => (
  <ByAddressSection
    id="seen"
    item={observed}
    about={({ treatAsAlias, username }, { t }) =>
      [
        ...(treatAsAlias === undefined ? [] : [t(treatAsAlias ? 'options.seen.ticked' : 'options.seen.unticked')]),
        ...(username === undefined ? [] : [t('options.seen.username', { username })]),
      ].join(' · ')
    }
    remove={{ label: 'options.answers.forget', labelOne: 'options.seen.forgetOne', done: 'options.seen.forgotten' }}
  />
);
