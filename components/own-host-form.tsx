import { useId, useState } from 'preact/hooks';
import type { AddedHost } from '../utils/messages';
import type { OwnServer, OwnServerProblem } from '../utils/providers/own-host';
import { useTexts } from './texts';

interface Props {
  /** What is typed stays while another answer is looked at. */
  hidden: boolean;
  add: (server: OwnServer) => Promise<AddedHost>;
  onAdded: (providerId: string) => void;
}

const EMPTY: OwnServer = { host: '', port: '', securityMode: '', username: '' };

/** "Not listed": the four values as the host's manual names them. */
export function OwnHostForm({ hidden, add, onAdded }: Props) {
  const { t } = useTexts();
  const [server, setServer] = useState(EMPTY);
  const [problems, setProblems] = useState<readonly OwnServerProblem[]>([]);
  const id = useId();
  const keep = async (form: HTMLFormElement | null) => {
    const added = await add(server);
    setProblems(added.problems ?? []);
    if (!added.problems) return onAdded(added.providerId);
    form?.querySelector<HTMLElement>(`[name=${added.problems[0]?.field}]`)?.focus();
  };
  const field = (name: keyof OwnServer) => ({
    id: `${id}-${name}`,
    name,
    value: server[name],
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': problems.some((one) => one.field === name),
    'aria-describedby': `${id}-${name}-problem`,
    onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement | HTMLSelectElement }) =>
      setServer({ ...server, [name]: value }),
  });
  const about = (name: keyof OwnServer) => (
    <span class="problem" id={`${id}-${name}-problem`}>
      {problems
        .filter((one) => one.field === name)
        .map(({ code, values }) => t(`options.problem.${code}`, values))
        .join(' ')}
    </span>
  );
  return (
    <form class="own-host" hidden={hidden} noValidate onSubmit={(event) => event.preventDefault()}>
      <p>{t('ui.ownHost.about')}</p>
      <label for={`${id}-host`}>{t('ui.server')}</label>
      <input type="text" {...field('host')} />
      {about('host')}
      <label for={`${id}-port`}>{t('ui.port')}</label>
      <input type="text" {...field('port')} inputMode="numeric" />
      {about('port')}
      <label for={`${id}-securityMode`}>{t('ui.security')}</label>
      <select {...field('securityMode')}>
        <option value="" />
        <option value="ssl">SSL</option>
        <option value="starttls">TLS / STARTTLS</option>
        <option value="none">{t('ui.unsecured')}</option>
      </select>
      {about('securityMode')}
      <label for={`${id}-username`}>{t('ui.username')}</label>
      <input type="text" {...field('username')} />
      {about('username')}
      {/* The Enter key presses it too; a script of Gmail's page could only submit the form. */}
      <button type="submit" class="primary" onClick={({ currentTarget }) => void keep(currentTarget.form)}>
        {t('ui.ownHost.keep')}
      </button>
    </form>
  );
}
