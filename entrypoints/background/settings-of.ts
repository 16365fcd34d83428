import type { SendAs } from '../../utils/send-as';

/** The outside server of a row: an error proves something only of the server it was met with. */
export const serverOf = ({ smtpMsa }: SendAs): string =>
  [smtpMsa?.host, smtpMsa?.port, smtpMsa?.securityMode].join(' ').toLowerCase();

/** All that Gmail's settings show of a row; another text means that the user changed something. */
export const settingsOf = (row: SendAs): string =>
  JSON.stringify([serverOf(row), row.displayName, row.replyToAddress, row.isDefault, row.verificationStatus]);
