import type { Loaded } from './page/contradicted';
import type { EditWindow } from './read-edit-window';
import { readLines } from './text/lines';
import { tokensOf } from './text/tokens';

/**
 * What this page of Gmail's window shows as stored: only of an address that is there already, after no error, and of
 * fields as Gmail sent them. Not the security: a radio has been seen ticked beside words that said the other.
 */
export function loadedIn({
  step,
  sendAsEmail,
  errorText,
  nameFields,
  smtpFields,
  panel,
}: EditWindow): Loaded | undefined {
  if (!sendAsEmail || errorText) return undefined;
  if (step === 'address' && nameFields && !nameFields.sendAsEmail) {
    const { treatAsAlias: box } = nameFields;
    return box && box.checked === box.defaultChecked ? { sendAsEmail, treatAsAlias: box.checked } : undefined;
  }
  if (step !== 'smtp' || !smtpFields || !panel) return undefined;
  const { host, port } = smtpFields;
  const [chosen] = port.selectedOptions;
  if (!chosen?.defaultSelected || host.value !== host.defaultValue || !host.value.trim()) return undefined;
  const stated = statedPort(panel);
  // "You are currently using: ... port 587": with another port in its field, the form holds what was typed before.
  if (stated !== undefined && stated !== port.value) return undefined;
  return { sendAsEmail, host: host.value, port: Number(port.value) };
}

/** The port in the one line that names port and security together. */
function statedPort(panel: Element): string | undefined {
  const ports = readLines(panel).lines.flatMap((line) => {
    const tokens = tokensOf(line);
    return tokens.some(({ kind }) => kind === 'security') ? tokens.filter(({ kind }) => kind === 'port') : [];
  });
  const values = new Set(ports.map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}
