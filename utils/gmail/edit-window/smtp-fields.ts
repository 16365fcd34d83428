import type { SecurityMode, SmtpMsa } from '../../send-as';

/** The fields of the edit window's SMTP page. The password is not among them, and nothing here looks at it. */
export interface SmtpFields {
  host: HTMLInputElement;
  port: HTMLSelectElement;
  username: HTMLInputElement;
  /** The radios of all ports; those of one port are named `sm` and the port. Gmail shows those of the chosen port. */
  security: readonly HTMLInputElement[];
}

/** Values of the security radios. */
const MODES: Record<string, SecurityMode> = { 0: 'none', 1: 'ssl', 2: 'starttls' };

/**
 * What the fields hold, and saving would store. An empty one is `undefined`: Gmail may not show what it has stored. Nor is
 * the chosen radio what is stored: in June 2026 Gmail chose the one it recommends for the port.
 */
export function smtpIn({ host, port, username, security }: SmtpFields): SmtpMsa {
  const checked = security.filter((radio) => radio.name === `sm${port.value}` && radio.checked);
  return {
    host: host.value || undefined,
    port: port.value === '' ? undefined : Number(port.value),
    securityMode: checked.length === 1 ? MODES[checked[0]?.value ?? ''] : undefined,
    username: username.value || undefined,
  };
}

/** The radio that stands for a mode at the chosen port, if Gmail offers one. */
export function radioFor({ port, security }: SmtpFields, mode: SecurityMode): HTMLInputElement | undefined {
  return security.find((radio) => radio.name === `sm${port.value}` && MODES[radio.value] === mode && !radio.disabled);
}
