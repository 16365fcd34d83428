import { expect, test } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import type { AddressReport, Finding, Recommended } from '../../../utils/report';
import { blocks, joined, server, values } from './in-words';

/*
 * All that is said of the address of every situation, as committed text.
 * After a change that is meant: `npx vitest run --project unit situation-reports -u`, and look at the difference.
 */

const recommendedText = ({
  host,
  hostForReader,
  hostFrom,
  usernameForm,
  whereToFindHost,
  ...one
}: Recommended): string =>
  joined(
    ' ',
    server({ ...one, host }),
    hostForReader !== host && hostForReader,
    hostFrom,
    usernameForm,
    whereToFindHost && 'to be found',
  );

function findingLine({ params, severity, ruleId, variant, field, actual, expected, ...rest }: Finding): string {
  const { explainedBy, isNote, dismissable, editHelps, learnMore } = rest;
  const isWhole = isNote && learnMore !== undefined;
  const flags = joined(
    ' ',
    isWhole && 'note',
    dismissable && 'taste',
    !editHelps && 'elsewhere',
    explainedBy && `by ${explainedBy}`,
  );
  return `  ${joined(' | ', joined(' ', severity, ruleId, variant && `(${variant})`, field), flags, values({ actual, expected }), values(params))}`;
}

/** The note on what ends comes with nearly every address. */
const isUsual = ({ ruleId, isNote }: Finding): boolean => ruleId === 'third-party-retirement' && isNote;

function reportLines(address: AddressReport): string[] {
  const { status, lead, untold, provider, recommended, questions, sibling, ends, staysAfter, answer, ...rest } =
    address;
  const { fixed, proved, dismissed, editHelps } = rest;
  return [
    joined(
      ' | ',
      joined(' ', address.sendAsEmail, status, lead?.ruleId, untold),
      provider && `${provider.id} by ${provider.how}`,
      recommended && recommendedText(recommended),
      questions.length > 0 && `asks ${questions.join(', ')}`,
      sibling && `like ${sibling.sendAsEmail} at ${sibling.providerId}`,
      ends && `ends ${ends.from}`,
      staysAfter && `stays after ${staysAfter}`,
      editHelps && 'edit',
      values(answer),
      values({ fixed, proved, dismissed: dismissed.join(' ') }),
    ),
    ...rest.findings.filter((one) => !isUsual(one)).map(findingLine),
    ...(rest.evidence ?? []).map(({ key, params }) => `  DNS ${key}: ${values(params)}`),
  ];
}

test('what is said of every situation is what stands in situation-reports.txt', async () => {
  const text = blocks(({ page, of, today, extra }) => {
    const { addresses } = check(page, defaultKnowledge(today, extra));
    return addresses.filter(({ sendAsEmail }) => sendAsEmail === of).flatMap(reportLines);
  });
  await expect(text).toMatchFileSnapshot('situation-reports.txt');
});
