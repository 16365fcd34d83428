import { dnsSituations } from '../../fixtures/dns-situations';
import { errorSituations } from '../../fixtures/error-situations';
import { type Situation, situations } from '../../fixtures/situations';

const all: readonly Situation[] = [...Object.values(situations).flat(), ...dnsSituations, ...errorSituations];

type Part = string | false | undefined;
export const joined = (sign: string, ...parts: Part[]): string => parts.filter(Boolean).join(sign);

/** `port 25, names ["mx1"]`; of long texts the beginning. What is said in several languages is not repeated. */
export const values = (params: object): string =>
  Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value.en ?? value) : String(value);
      return `${key} ${text.slice(0, 40)}`;
    })
    .join(', ');

/** `xserver.jp:465/ssl info password`; `?` for what is to be asked. */
export const server = (
  one: Partial<Record<'protocol' | 'host' | 'port' | 'securityMode' | 'username' | 'authentication', unknown>>,
) =>
  joined(
    ' ',
    `${one.protocol ?? 'smtp'}`,
    `${one.host ?? '?'}:${one.port ?? '?'}/${one.securityMode ?? '?'}`,
    `${one.username ?? '?'}`,
    `${one.authentication ?? ''}`,
  );

/** Situations of which the same is said stand together. */
export function blocks(linesOf: (situation: Situation) => string[]): string {
  const byText = Map.groupBy(all, (situation) => linesOf(situation).join('\n'));
  return [...byText].map(([text, list]) => `${list.map(({ name }) => `# ${name}\n`).join('')}${text}\n`).join('\n');
}
