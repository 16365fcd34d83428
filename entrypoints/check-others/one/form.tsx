import { useEffect, useId, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import type { OneAddress } from '../../../utils/bulk/checked';
import { type ProviderChoice, send } from '../../../utils/messages';
import { inLanguage } from '../../../utils/texts/in-language';
import { EMPTY, problemsIn, type Typed, typedAddress } from './typed';

/** What a user tells of an address, as it comes in a mail to a support desk. Only the address has to be there. */
export function AddressForm({ onCheck }: { onCheck: (one: OneAddress) => void }) {
  const { t, language } = useTexts();
  const [typed, setTyped] = useState<Typed>(EMPTY);
  const [problems, setProblems] = useState<readonly (keyof Typed)[]>([]);
  const [providers, setProviders] = useState<ProviderChoice[]>([]);
  const id = useId();
  useEffect(() => {
    send('providers', undefined).then(setProviders, () => undefined); // Without the list the report asks.
  }, []);
  const field = (name: keyof Typed) => ({
    id: `${id}-${name}`,
    name,
    value: typed[name],
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': problems.includes(name),
    'aria-describedby': `${id}-${name}-problem`,
    onInput: ({
      currentTarget: { value },
    }: {
      currentTarget: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    }) => setTyped({ ...typed, [name]: value }),
  });
  const label = (name: keyof Typed, words: string) => <label for={`${id}-${name}`}>{words}</label>;
  const problem = (name: 'address' | 'port') => (
    <span class="problem" id={`${id}-${name}-problem`}>
      {problems.includes(name) && t(`others.form.wrong.${name}`)}
    </span>
  );
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const [first, ...others] = problemsIn(typed);
    setProblems(first ? [first, ...others] : []);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
    else onCheck(typedAddress(typed));
  };
  return (
    <form class="section fields" noValidate onSubmit={onSubmit}>
      <p class="about">{t('others.form.about')}</p>
      {label('address', t('others.form.address'))}
      <input type="text" inputMode="email" {...field('address')} />
      {problem('address')}
      {label('host', t('ui.server'))}
      <input type="text" {...field('host')} />
      {label('port', t('ui.port'))}
      <input type="text" inputMode="numeric" {...field('port')} />
      {problem('port')}
      {label('securityMode', t('ui.security'))}
      <select {...field('securityMode')}>
        <option value="">{t('others.form.unknown')}</option>
        <option value="ssl">SSL</option>
        <option value="starttls">TLS / STARTTLS</option>
        <option value="none">{t('ui.unsecured')}</option>
      </select>
      {label('username', t('ui.username'))}
      <input type="text" {...field('username')} />
      {label('errorText', t('paste.label'))}
      <textarea rows={3} {...field('errorText')} />
      <details>
        <summary>{t('others.form.more')}</summary>
        <div class="fields">
          {label('alias', t('alias.box'))}
          <select {...field('alias')}>
            <option value="">{t('others.form.unknown')}</option>
            <option value="ticked">{t('alias.ticked_label')}</option>
            <option value="unticked">{t('alias.unticked_label')}</option>
          </select>
          {label('providerId', t('ui.mailHost.ask'))}
          <select {...field('providerId')}>
            <option value="">{t('others.form.unknown')}</option>
            {providers.map((one) => (
              <option key={one.id} value={one.id}>
                {inLanguage(one.names, language)}
              </option>
            ))}
          </select>
        </div>
      </details>
      <button type="submit" class="primary">
        {t('others.form.check')}
      </button>
    </form>
  );
}
