import { parse } from 'yaml';
import english from '../locales/en.yml?raw';
import { organisationRules } from '../utils/check/organisation-rules';
import type { Rule } from '../utils/check/rule';
import { rules } from '../utils/check/rules';
import { gmailLabel, type LabelKey } from '../utils/gmail/page/labels';
import { profiles } from '../utils/providers/profiles';
import type { ProviderProfile, Server } from '../utils/providers/schema';
import { managedSchema } from './managed-schema';
import { profileSchema } from './profile-schema';

const WRITTEN = '<!-- Written by `npm run docs`. Change the source, not this file. -->';

interface RuleTexts {
  title: string;
  why: string;
}
const texts: Record<string, RuleTexts> = parse(english).rules;

/** The generated files by path from the project's root. */
export const docPages = (): Record<string, string> => ({
  'docs/rules.md': rulesPage(),
  'docs/providers.md': providersPage(),
  'utils/providers/profile.schema.json': `${JSON.stringify(profileSchema(), null, 2)}\n`,
  'public/managed-schema.json': `${JSON.stringify(managedSchema(), null, 2)}\n`,
});

const byId = <T extends { id: string }>(list: readonly T[]): T[] => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function rulesPage(): string {
  const all = byId(rules);
  const ofOrganisation = byId(organisationRules);
  return `${WRITTEN}

# Rules

${all.length} rules, one file each in \`utils/check/rules/\`. How to add one: [adding-a-rule.md](adding-a-rule.md).

- **Severity** is that of the plain case; a rule can be milder where it is less sure, and a cause is as grave as the error it explains.
- **Evidence**: \`strong\` = documented by those who run the servers, or reported by many independently; \`medium\` = a few good sources; \`weak\` = no report was found, the rule follows from a standard or from plain logic.
- **Needs** are the facts without which the rule says "cannot tell".

| Rule | Severity | Evidence | Needs |
|---|---|---|---|
${all.map(ruleRow).join('\n')}

${ofOrganisation.length} more, in \`utils/check/organisation-rules/\`, run on the page "Check other settings" only, where the settings of a whole organisation are at hand.

| Rule | Severity | Evidence | Needs |
|---|---|---|---|
${ofOrganisation.map(ruleRow).join('\n')}

${[...all, ...ofOrganisation].map(ruleSection).join('\n\n')}
`;
}

const ruleRow = ({ id, severity, evidence, needs }: Rule): string =>
  `| [${id}](#${id}) | ${severity} | ${evidence} | ${needs.join(', ')} |`;

function ruleSection({ id, field, detects, supersedes = [], sources }: Rule): string {
  const { title, why } = texts[id.replaceAll('-', '_')] ?? { title: '', why: '' };
  return [
    `## ${id}`,
    `**${forReader(title)}.** ${forReader(why)}`,
    `Detects: ${detects}`,
    `Marks: \`${field}\`${
      supersedes.length > 0
        ? `. Hides: ${supersedes
            .toSorted()
            .map((other) => `[${other}](#${other})`)
            .join(', ')}`
        : ''
    }`,
    `Sources: ${sources.map((source) => `<${source}>`).join(', ')}`,
  ].join('\n\n');
}

/** A text with Gmail's English labels in quotes; other values stay in braces. */
const forReader = (text: string): string =>
  text
    .trim()
    .replace(/\{gmail\.(\w+)\}/g, (_, key: LabelKey) => `"${gmailLabel(key, 'en')}"`)
    .replace(/\{\w+\}/g, '`$&`');

function providersPage(): string {
  const all = profiles.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  return `${WRITTEN}

# Providers

${all.length} profiles, one file each in \`utils/providers/profiles/\`. How to add or correct one: [adding-a-provider.md](adding-a-provider.md).

A server in **bold** is offered as the value to enter; without one the provider is only named. \`*\` is the part of the name that differs from customer to customer. "TLS" and "SSL" are Gmail's words.

| Provider | Servers | User name | Password | Checked | Sources |
|---|---|---|---|---|---|
${all.map(providerRow).join('\n')}
`;
}

function providerRow(one: ProviderProfile): string {
  const { id, name, nameNative, country, smtp = [], username, password, checked, sources } = one;
  const native = nameNative && nameNative !== name ? ` (${nameNative})` : '';
  const cells = [
    `${name}${native}<br>\`${id}\`, ${one.kind}${country ? `, ${country}` : ''}`,
    smtp.map(serverCell).join('<br>') || 'none known',
    username ? (username.form === 'fixed' ? `\`${username.word}\`` : username.form) : '',
    password ?? '',
    checked,
    sources.map((source, index) => `[${index + 1}](${source})`).join(' '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const MODES = { ssl: 'SSL', starttls: 'TLS', none: 'unencrypted' };

function serverCell({ host, port, securityMode, recommended }: Server): string {
  const text = `\`${host}\` ${port} ${MODES[securityMode]}`;
  return recommended ? `**${text}**` : text;
}
