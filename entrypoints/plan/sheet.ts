import type { wordsOf } from '../../components/words';
import type { HandOver, HandOverServer } from '../../utils/handover/hand-over';
import type { PlannedAddress } from '../../utils/plan/plan';
import { inLanguage } from '../../utils/texts/in-language';

/** Programs whose words are known. */
export const APPS = ['thunderbird', 'apple', 'outlook', 'gmail'] as const;
type App = (typeof APPS)[number];

export interface Sheet {
  provider: string | undefined;
  parts: { title: string; rows: [label: string, value: string][] }[];
  notes: string[];
}

interface Of {
  address: PlannedAddress;
  handOver: HandOver;
  app: App;
}

type Words = Pick<ReturnType<typeof wordsOf>, 't' | 'language'>;

/** What is to be entered, by the labels of the program. */
export function sheetOf({ address, handOver, app }: Of, { t, language }: Words): Sheet {
  const { mailbox, replyToAddress } = address;
  const { sendAsEmail, displayName, incoming, outgoing } = handOver;
  const provider = mailbox && inLanguage(mailbox.names, language);
  const word = (name: string) => t(`plan.app.${app}.${name}`);
  const rows = ({ host, port, securityMode, username, authentication }: HandOverServer): [string, string][] => [
    [word('host'), host],
    [word('port'), String(port)],
    [word('security'), securityMode === 'none' ? t('ui.unsecured') : word(securityMode)],
    [t('plan.sheet.authentication'), t(`plan.sheet.${authentication === 'oauth2' ? 'signIn' : 'password'}`)],
    [word('username'), username],
  ];
  const person: [string, string | undefined][] = [
    [t('others.form.address'), sendAsEmail],
    [t('plan.sheet.name'), displayName],
    [t('plan.sheet.replyTo'), replyToAddress],
  ];
  const known = person.filter((row): row is [string, string] => Boolean(row[1]));
  return {
    provider,
    parts: [
      { title: sendAsEmail, rows: known.slice(known.length > 1 ? 1 : 0) },
      { title: `${word('incoming')} (${incoming.protocol.toUpperCase()})`, rows: rows(incoming) },
      { title: `${word('outgoing')} (SMTP)`, rows: rows(outgoing) },
    ],
    notes: [
      t('plan.sheet.signature'),
      ...(mailbox?.hourlyLimit ? [t('plan.sheet.limit', { provider, hourlyLimit: mailbox.hourlyLimit })] : []),
    ],
  };
}

/** The same as plain text. */
export const textOf = ({ parts, notes }: Sheet): string =>
  [
    ...parts.map(({ title, rows }) => [title, ...rows.map(([label, value]) => `${label}: ${value}`)].join('\n')),
    notes.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
