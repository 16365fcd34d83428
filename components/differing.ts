import { isOpen } from '../utils/providers/pattern';
import type { AddressReport } from '../utils/report';
import { SMTP_FIELDS, type SmtpMsa } from '../utils/send-as';

/** Is every recommended value entered? An empty field fits nothing. */
export function fits(address: AddressReport): boolean {
  const { entered, recommended } = address;
  if (!recommended) return false;
  const empty = SMTP_FIELDS.some((field) => recommended[field] !== undefined && !entered?.[field]);
  return !empty && differing(address).length === 0;
}

/** The fields whose value is known on both sides and is not the recommended one. */
export function differing({ entered, recommended }: AddressReport): (keyof SmtpMsa)[] {
  if (!entered || !recommended) return [];
  const { host, port, securityMode, username } = recommended;
  const same = {
    // A name that was accepted is the recommended one itself; a pattern is recommended where none was.
    host:
      entered.host === undefined || (!isOpen(host) && entered.host.trim().replace(/\.$/, '').toLowerCase() === host),
    port: (entered.port ?? port) === port,
    securityMode: (entered.securityMode ?? securityMode) === securityMode,
    username: (entered.username ?? username) === (username ?? entered.username),
  };
  return (Object.keys(same) as (keyof typeof same)[]).filter((field) => !same[field]);
}
