import type { OneAddress } from '../../../utils/bulk/checked';
import { isAddress, portOf } from '../../../utils/bulk/read/values';
import type { SecurityMode } from '../../../utils/send-as';

/** The form as it is typed; empty means not known. */
export interface Typed {
  address: string;
  host: string;
  port: string;
  securityMode: SecurityMode | '';
  username: string;
  alias: 'ticked' | 'unticked' | '';
  providerId: string;
  errorText: string;
}

export const EMPTY: Typed = {
  address: '',
  host: '',
  port: '',
  securityMode: '',
  username: '',
  alias: '',
  providerId: '',
  errorText: '',
};

/** Fields that hold what cannot be so. */
export function problemsIn({ address, port }: Typed): (keyof Typed)[] {
  const isPort = port.trim() === '' || portOf(port) !== undefined;
  return [...(isAddress(address.trim()) ? [] : (['address'] as const)), ...(isPort ? [] : (['port'] as const))];
}

/** What is typed, in the API's terms. */
export function typedAddress(typed: Typed): OneAddress {
  const { host, port, securityMode, username } = typed;
  const smtpMsa = {
    host: host.trim() || undefined,
    port: portOf(port),
    securityMode: securityMode || undefined,
    username: username.trim() || undefined,
  };
  const isSome = Object.values(smtpMsa).some((value) => value !== undefined);
  return {
    sendAs: {
      sendAsEmail: typed.address.trim(),
      isPrimary: false,
      treatAsAlias: typed.alias === '' ? undefined : typed.alias === 'ticked',
      smtpMsa: isSome ? smtpMsa : undefined,
    },
    answer: { providerId: typed.providerId || undefined },
    errorText: typed.errorText,
  };
}
