import type { EditWindow } from '../../utils/gmail/read-edit-window';
import { type Finding, isErrorRule } from '../../utils/report';

/** Each step shows what can be put right in it; an error of Gmail's shows everywhere. */
export function belongs({ field, ruleId, severity }: Finding, step: EditWindow['step']): boolean {
  if (isErrorRule(ruleId)) return true;
  if (severity === 'info') return false;
  const inServer = field.startsWith('smtpMsa');
  return step === 'address' ? !inServer && field !== 'replyFrom' && field !== 'verificationStatus' : inServer;
}
