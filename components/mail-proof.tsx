import type { ComponentChildren } from 'preact';
import type { AddressHelp } from '../utils/messages';
import { Announcement } from './announcement';
import { kindOf, lacking, type Proved, statusOf } from './proof-words';
import { Rich } from './rich';
import { StatusIcon } from './status-icon';
import { Steps } from './steps';
import { useTexts } from './texts';

interface Props {
  help: AddressHelp & { proved: Proved };
  children?: ComponentChildren;
}

/** What a mail's source proves: one sentence, what is missing, and how to add it. */
export function MailProof({ help: { address, proved }, children }: Props) {
  const { t, rich } = useTexts();
  const { proof, through, remembered } = proved;
  const kind = kindOf(proved);
  const status = statusOf(proved);
  const { sentThrough, signedBy, from = '' } = proof;
  const values = {
    address: address.sendAsEmail || from,
    domain: address.sendAsEmail ? address.domain : from.slice(from.lastIndexOf('@') + 1),
    host: address.entered?.host,
    sentThrough,
    signer: signedBy,
  };
  const lacks = lacking(proved);
  const cures = [...new Set(lacks.map(({ cure }) => `proof.cure.${cure}`)), 'proof.cure.again'];
  const trust = proof.verdict === 'right' ? (lacks.length > 0 ? 'mostly' : 'all') : proof.verdict;
  const why =
    trust === 'unknown'
      ? `proof.untold.${(proof.untold ?? 'not-checked').replaceAll('-', '_')}`
      : `proof.trust.${trust}`;
  return (
    <section class="first mail-proof" data-proof={kind} data-status={status}>
      <Announcement text={t(`proof.title.${kind}`, values)} />
      <div class="lead" data-status={status}>
        <h3>
          <StatusIcon status={status} />
          <span>
            <span class="visually-hidden">{t(`ui.status.${status}`)}: </span>
            <Rich pieces={rich(`proof.title.${kind}`, values)} />
          </span>
        </h3>
        <p>
          <Rich pieces={rich(`proof.way.${through ?? 'other'}`, values)} /> <Rich pieces={rich(why, values)} />
        </p>
      </div>
      {lacks.length > 0 && (
        <ul class="lacks">
          {lacks.map(({ key }) => (
            <li key={key}>
              <Rich pieces={rich(`proof.lacks.${key}`, values)} />
            </li>
          ))}
        </ul>
      )}
      {proof.tls === false && (
        <p>
          <Rich pieces={rich('proof.open', values)} />
        </p>
      )}
      {lacks.length > 0 && (
        <details class="steps">
          <summary>
            <h3>{t('ui.steps')}</h3>
          </summary>
          <div class="help">
            <Steps of={cures} values={values} />
          </div>
        </details>
      )}
      {remembered && <p class="note">{t('proof.remembered')}</p>}
      {children}
    </section>
  );
}
