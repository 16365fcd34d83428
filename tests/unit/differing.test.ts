import { describe, expect, it } from 'vitest';
import { differing, fits } from '../../components/differing';
import { checkAddress } from '../../utils/check/check';
import { defaultKnowledge } from '../../utils/check/knowledge';
import type { SendAs, SmtpMsa } from '../../utils/send-as';

const knowledge = defaultKnowledge('2026-11-24', { answers: { 'info@example.jp': { providerId: 'xserver' } } });
const right: SmtpMsa = { host: 'sv12718.xserver.jp', port: 465, securityMode: 'ssl', username: 'info@example.jp' };

/** The report on an address that Xserver hosts, with these values entered. */
function entered(smtpMsa: SmtpMsa) {
  const sendAs: SendAs = { sendAsEmail: 'info@example.jp', isPrimary: false, smtpMsa };
  const page = { sendAs: [sendAs], account: 'me@gmail.com', language: 'en', replyFrom: undefined, unread: [] };
  return checkAddress(sendAs, page, knowledge);
}

describe('fits', () => {
  it('says so when every recommended value is entered', () => {
    expect(fits(entered(right))).toBe(true);
    expect(differing(entered(right))).toEqual([]);
  });

  it.each([{ host: 'mail.example.jp' }, { port: 26 }, { securityMode: 'starttls' }, { username: 'info' }] as const)(
    'says nothing where %o is entered',
    (other) => {
      expect(fits(entered({ ...right, ...other }))).toBe(false);
      expect(differing(entered({ ...right, ...other }))).toEqual(Object.keys(other));
    },
  );

  it('says so for another port and security that the provider documents too', () => {
    expect(fits(entered({ ...right, port: 587, securityMode: 'starttls' }))).toBe(true);
  });

  it.each(['host', 'port', 'securityMode', 'username'] as const)('says nothing while %s is empty', (field) => {
    expect(fits(entered({ ...right, [field]: undefined }))).toBe(false);
  });

  it('says nothing where no value is recommended', () => {
    const sendAs: SendAs = { sendAsEmail: 'a@example.com', isPrimary: false, smtpMsa: right };
    const page = { sendAs: [sendAs], account: undefined, language: undefined, replyFrom: undefined, unread: [] };
    const report = checkAddress(sendAs, page, knowledge);
    expect(fits({ ...report, recommended: undefined })).toBe(false);
  });
});

it('a name that only shows what a server is called fits nothing and is filled in nowhere', () => {
  for (const host of ['svNNNN.xserver.jp', 'svnnnn.xserver.jp', 'sv*.xserver.jp', 'SVXXXX.xserver.jp']) {
    const address = entered({ ...right, host });
    expect(fits(address), host).toBe(false);
    expect(differing(address)).toEqual(['host']);
    expect(address.recommended?.host).toBe('sv*.xserver.jp');
    expect(address.lead?.ruleId).toBe('host-is-placeholder');
  }
});
