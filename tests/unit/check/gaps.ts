import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findingPath } from '../../../components/finding-path';
import { valuesOf } from '../../../components/values';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { type AddressReport, type Finding, isShown } from '../../../utils/report';
import { fill, fillLines } from '../../../utils/texts/fill';
import type { Situation } from '../../fixtures/situations';

/** What is said about the address that a situation is about. */
export function reportOf({ page, of, today, extra }: Situation): AddressReport {
  const report = check(page, defaultKnowledge(today, extra)).addresses.find(({ sendAsEmail }) => sendAsEmail === of);
  if (!report) throw new Error(`No report on ${of}.`);
  return report;
}

/** The findings that are shown, by rule. */
export const shownIn = (situation: Situation): Situation['findings'] =>
  Object.fromEntries(
    reportOf(situation)
      .findings.filter(isShown)
      .map(({ ruleId, severity }) => [ruleId, severity]),
  );

/** Texts that would stay empty because they mention a value that is not known. */
export function gapsIn(situations: readonly Situation[], language: string): string[] {
  const texts = parse(readFileSync(`locales/${language}.yml`, 'utf8'));
  const text = (path: string): string | undefined => path.split('.').reduce((part, key) => part?.[key], texts);
  // What a variant has in common with its rule, modules/whole-variants.ts adds to it.
  const textOf = (finding: Finding, part: Parameters<typeof findingPath>[1]) =>
    text(findingPath(finding, part)) ?? text(findingPath({ ...finding, variant: undefined }, part));
  return situations.flatMap((situation) => {
    const address = reportOf(situation);
    return address.findings.filter(isShown).flatMap((finding) => {
      const context = { values: valuesOf(address, finding, language, (path) => path), label: (key: string) => key };
      const whole = (['title', 'why', 'proof'] as const).filter(
        (part) => !fill(textOf(finding, part) ?? '{}', context)?.length,
      );
      const steps = fillLines(textOf(finding, 'steps') ?? '', context);
      return [...whole, ...(steps.length > 0 ? [] : ['steps'])].map(
        (part) => `${situation.name}: ${finding.ruleId} ${part}`,
      );
    });
  });
}
