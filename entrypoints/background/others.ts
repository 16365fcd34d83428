import { type CheckedPart, type OneAddress, type OthersPart, packed } from '../../utils/bulk/checked';
import type { OtherUser } from '../../utils/bulk/others';
import { check, checkAddress } from '../../utils/check/check';
import type { Knowledge } from '../../utils/check/knowledge';
import { organisationRules } from '../../utils/check/organisation-rules';
import { explain } from '../../utils/errors/explain';
import type { AddressHelp } from '../../utils/messages';
import type { AddressReport } from '../../utils/report';
import { keyOf, type SendAs, type SendAsPage, type Unread } from '../../utils/send-as';
import { currentKnowledge } from './knowledge';
import { emptyPage } from './reports';

/** What the check says of other people's settings. Nothing of them is kept. */
export const checkOthers = async (part: OthersPart): Promise<CheckedPart> => packed(await reportOthers(part));

/** The same in full. */
export async function reportOthers({ users, organisation, answers }: OthersPart): Promise<AddressReport[][]> {
  const knowledge: Knowledge = {
    ...(await knowledgeOfOthers()),
    answers,
    organisation: organisation && {
      domains: new Set(organisation.domains),
      users: organisation.users,
      rules: organisationRules,
    },
  };
  return users.map((user) => check(pageOf(user), knowledge).addresses);
}

/** One address as its user has described it. */
export async function checkOne({ sendAs, answer, errorText }: OneAddress): Promise<AddressHelp> {
  const key = keyOf(sendAs.sendAsEmail);
  const explanations = explain(errorText);
  const page = pageWith(sendAs);
  const knowledge: Knowledge = {
    ...(await knowledgeOfOthers()),
    answers: { [key]: answer },
    errors: explanations.length > 0 ? { [key]: explanations.map(({ ruleId }) => ruleId) } : {},
  };
  const address = checkAddress(sendAs, page, knowledge);
  return { account: undefined, language: undefined, address, explanations };
}

/** Hosts that this user has described count for others too; what is known of this user's own addresses does not. */
const knowledgeOfOthers = async (): Promise<Knowledge> => ({
  ...(await currentKnowledge(undefined, new Date())),
  dns: {},
});

const pageOf = ({ user, isAccount, sendAs, unread }: OtherUser): SendAsPage => ({
  ...emptyPage(isAccount ? user : undefined),
  sendAs,
  unread: [...unread, { field: 'replyFrom', reason: 'not-shown' }],
});

/** What the form has no field for; a server that is not named is not known either. */
function pageWith(sendAs: SendAs): SendAsPage {
  const fields: Unread['field'][] = ['smtpMsa', 'displayName', 'replyToAddress', 'isDefault'];
  const unread = fields.map((field): Unread => ({ sendAsEmail: sendAs.sendAsEmail, field, reason: 'not-shown' }));
  return { ...emptyPage(undefined), sendAs: [sendAs], unread };
}
