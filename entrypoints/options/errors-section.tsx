import { ago } from '../../components/ago';
import { findingPath } from '../../components/finding-path';
import { errors } from '../../utils/storage/items';
import { ByAddressSection } from './by-address-section';

/** The errors that addresses met. */
export const ErrorsSection = () => (
  <ByAddressSection
    id="errors"
    item={errors}
    about={(met, { t, language }) =>
      met.map(({ ruleId, at }) => `${t(findingPath({ ruleId }, 'title'))} (${ago(at, language)})`).join(' · ')
    }
    remove={{ label: 'options.answers.forget', labelOne: 'options.errors.forgetOne', done: 'options.errors.forgotten' }}
    removeAll={{
      label: 'options.errors.forgetAll',
      sure: 'options.errors.forgetAllSure',
      done: 'options.errors.forgotAll',
    }}
  />
);
