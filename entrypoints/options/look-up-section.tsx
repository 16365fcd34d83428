import { useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { type Resolver, type ResolverId, resolvers } from '../../utils/dns/client/resolvers';
import { allowedResolver, allowResolver, watchConsent, withdrawConsent } from '../../utils/storage/dns-consent';
import { failureText } from './failure';
import { Section } from './section';
import { useAnchor } from './use-anchor';

const ID = 'look-up';
const CONSENT = { getValue: async () => (await allowedResolver()) ?? null, watch: watchConsent };

/** Asking DNS: what it means, whom to ask, and an end to it. The browser's own permission is the consent. */
export function LookUpSection() {
  const { t } = useTexts();
  const allowed = useStored(CONSENT);
  const [said, setSaid] = useState<string>();
  const fail = (error: unknown) => setSaid(failureText(error, t));
  const allow = (id: ResolverId, name: string) =>
    allowResolver(id).then(
      (given) => setSaid(given ? t('options.lookUp.allowed', { name }) : t('options.lookUp.declined')),
      fail,
    );
  const stop = () => withdrawConsent().then(() => setSaid(t('options.lookUp.stopped')), fail);
  const known = allowed !== undefined;
  useAnchor(ID, known);
  return (
    <Section id={ID} title={t('options.lookUp.title')} about={t('options.lookUp.about')} said={said}>
      {known && (
        <ul class="rows">
          {resolvers.map(({ id, name, privacy }) => (
            <li key={id} data-resolver={id}>
              <div class="summary">
                <b>{name}</b>
                <Privacy name={name} privacy={privacy} />
              </div>
              <button
                type="button"
                aria-label={t(allowed?.id === id ? 'options.lookUp.stopOne' : 'options.lookUp.allowOne', { name })}
                onClick={() => void (allowed?.id === id ? stop() : allow(id, name))}
              >
                {t(allowed?.id === id ? 'options.lookUp.stop' : 'options.lookUp.allow')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Privacy({ name, privacy }: Pick<Resolver, 'name' | 'privacy'>) {
  const { t } = useTexts();
  return (
    <a href={privacy} target="_blank" rel="noreferrer" aria-label={t('options.lookUp.privacyOf', { name })}>
      {t('options.lookUp.privacy')}
    </a>
  );
}
