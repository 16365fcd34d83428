import { ago } from '../../components/ago';
import { kept } from '../../utils/storage/items';
import { ByAddressSection } from './by-address-section';

/** The copies of settings that the user asked for. */
export const CopiesSection = () => (
  <ByAddressSection
    id="copies"
    item={kept}
    nameOf={({ row }) => row.sendAsEmail}
    about={({ row: { smtpMsa, replyToAddress }, at }, { language }) => {
      const { host, port, securityMode, username } = smtpMsa ?? {};
      const parts = [host, port, securityMode?.toUpperCase(), username, replyToAddress, ago(at, language)];
      return parts.filter(Boolean).join(' · ');
    }}
    remove={{ label: 'options.remove', labelOne: 'options.copies.removeOne', done: 'options.copies.removed' }}
  />
);
