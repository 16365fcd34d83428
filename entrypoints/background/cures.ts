import { check, isSettled } from '../../utils/check/check';
import type { Knowledge } from '../../utils/check/knowledge';
import type { AddressReport, Finding, Report } from '../../utils/report';
import { entryOf, keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { ofAccount, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { cures } from '../../utils/storage/items';
import type { Cure } from '../../utils/storage/stored';
import { errorsOf, withObserved } from './memory';
import { settingsOf } from './settings-of';

/** By address: the fault that the row had, as it was when it last had one, by all that is known now. */
export type Faults = Readonly<Record<string, Finding>>;

/** Is something wrong with the address that is no matter of taste? */
const faultOf = ({ lead }: AddressReport): Finding | undefined =>
  lead && !lead.dismissable && (lead.severity === 'error' || lead.severity === 'warning') ? lead : undefined;

/**
 * The faults that changed rows had before. They are looked for anew, so that one that is gone for another reason (an
 * answer was changed, an error forgotten, a profile removed) is not among them.
 */
export async function faultsBefore(page: SendAsPage, knowledge: Knowledge): Promise<Faults> {
  const known = ofAccount(await cures.getValue(), page.account);
  const before = (row: SendAs): SendAs | undefined => entryOf(known, keyOf(row.sendAsEmail))?.faulty;
  if (page.sendAs.every((row) => settingsOf(before(row) ?? row) === settingsOf(row))) return {};
  const old = { ...page, sendAs: page.sendAs.map((row) => before(row) ?? row) };
  const faults = check(await withObserved(old), { ...knowledge, errors: await errorsOf(old) }).addresses.flatMap(
    (address) => {
      const fault = faultOf(address);
      return fault ? [[keyOf(address.sendAsEmail), fault] as const] : [];
    },
  );
  return Object.fromEntries(faults);
}

/** Keeps which rows have a fault, and which lost it by a change of the settings. */
export async function noteCures(page: SendAsPage, report: Report, faults: Faults, now: Date): Promise<void> {
  await change(cures, (all) => {
    const known = ofAccount(all, page.account);
    return page.sendAs.reduce((rest, row, index) => {
      const address = report.addresses[index];
      const key = keyOf(row.sendAsEmail);
      return address
        ? withValue(rest, page.account, key, after(entryOf(known, key), row, address, entryOf(faults, key), now))
        : rest;
    }, all);
  });
}

function after(
  known: Cure | undefined,
  row: SendAs,
  address: AddressReport,
  fault: Finding | undefined,
  now: Date,
): Cure | undefined {
  if (faultOf(address)) return { faulty: row };
  const settings = settingsOf(row);
  const fixed = known?.fixed?.settings === settings ? known.fixed : undefined;
  // What cannot be told is no cure, and may become one when the rest of the row was read.
  if (!isSettled(address)) return known?.faulty || fixed ? { faulty: known?.faulty, fixed } : undefined;
  if (fault) return { fixed: { ruleId: fault.ruleId, at: now.toISOString(), settings } };
  return fixed && { fixed };
}

/** What is to be said to be cured, by address. */
export async function fixedOn({ account, sendAs }: SendAsPage): Promise<Knowledge['fixed']> {
  const known = ofAccount(await cures.getValue(), account);
  const fixed = sendAs.flatMap((row) => {
    const cured = entryOf(known, keyOf(row.sendAsEmail))?.fixed;
    return cured?.settings === settingsOf(row) ? [[keyOf(row.sendAsEmail), cured] as const] : [];
  });
  return Object.fromEntries(fixed.map(([key, { ruleId, at }]) => [key, { ruleId, at }]));
}

/** The user has seen it. */
export const forgetFixed = (account: string | undefined, sendAsEmail: string): Promise<void> =>
  change(cures, (all) => withValue(all, account, sendAsEmail, undefined));
