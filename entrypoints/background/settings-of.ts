import { keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { digestOf } from '../../utils/storage/digest';

/** The outside server of a row: an error proves something only of the server it was met with. */
export const serverOf = ({ smtpMsa }: SendAs): string =>
  [smtpMsa?.host, smtpMsa?.port, smtpMsa?.securityMode].join(' ').toLowerCase();

/** All that Gmail's settings show of a row; another text means that the user changed something. */
export const settingsOf = (row: SendAs): string =>
  JSON.stringify([serverOf(row), row.displayName, row.replyToAddress, row.isDefault, row.verificationStatus]);

/** What stands for these texts on the disk, by address in small letters. */
export const digestsOf = async (
  { account, sendAs }: SendAsPage,
  textOf: (row: SendAs) => string,
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      sendAs.map(
        async (row) => [keyOf(row.sendAsEmail), await digestOf(account, row.sendAsEmail, textOf(row))] as const,
      ),
    ),
  );
