import services from 'nodemailer/lib/well-known/services.json';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../utils/providers/identify';
import { matchesPattern } from '../../../utils/providers/pattern';

interface Service {
  host?: string;
  port?: number | string;
  /** TLS from the start; left out on 465, nodemailer takes it as true. */
  secure?: boolean;
  domains?: string[];
}

const list = Object.entries(services as Record<string, Service>);

/** Services that differ here, with what the comparison says and why that is right. */
const exceptions: Record<string, { says: string; reason: string }> = {
  Aruba: { says: 'aruba does not have pec.aruba.it', reason: 'certified mail (PEC) has servers of its own' },
  DebugMail: { says: 'unknown here', reason: 'test service' },
  Ethereal: { says: 'unknown here', reason: 'test service' },
  'Feishu Mail': { says: 'feishu does not have www.feishu.cn', reason: 'a web address, no mail domain' },
  'Forward Email': {
    says: 'forwardemail does not have forwardemail.net',
    reason: 'serves the domains of its customers',
  },
  DynectEmail: { says: 'dyn-email does not send by smtp.dynect.net', reason: 'the service ended on 2023-05-31' },
  GMX: { says: 'gmx-com does not have gmx.net, gmx.de', reason: 'these are served by mail.gmx.net' },
  Godaddy: { says: 'godaddy does not have port 25', reason: 'the manual gives 465 with SSL' },
  GodaddyAsia: {
    says: 'godaddy does not send by smtp.asia.secureserver.net',
    reason: 'regional name on port 25, in no manual: known, not offered',
  },
  GodaddyEurope: {
    says: 'godaddy does not send by smtp.europe.secureserver.net',
    reason: 'regional name on port 25, in no manual: known, not offered',
  },
  'hot.ee': { says: 'unknown here', reason: 'the list gives no port, and no other source was found' },
  'mail.ee': {
    says: 'mail-ee does not send by smtp.mail.ee',
    reason: 'the certificate there names mail.ee, on 465 in Thunderbird’s list',
  },
  'Mailcatch.app': { says: 'unknown here', reason: 'test service' },
  Maildev: { says: 'unknown here', reason: 'test service without a host' },
  Mailjet: {
    says: 'mailjet does not send by in.mailjet.com',
    reason: 'older name; the manual gives in-v3.mailjet.com',
  },
  Mailosaur: { says: 'unknown here', reason: 'test service' },
  OhMySMTP: { says: 'mailpace does not send by smtp.ohmysmtp.com', reason: 'now MailPace, kept as retired' },
  OpenMailBox: { says: 'openmailbox does not send by smtp.openmailbox.org', reason: 'given up, kept as retired' },
  Postmark: { says: 'postmark does not have port 2525', reason: 'Gmail cannot use it; 587 is offered too' },
  QQex: { says: 'tencent-exmail does not have exmail.qq.com', reason: 'a web address, no mail domain' },
  SMTP2GO: { says: 'smtp2go does not have port 2525', reason: 'Gmail cannot use it; 465 and 587 are offered too' },
  Sparkpost: { says: 'sparkpost does not have sparkpost.com', reason: 'serves the domains of its customers' },
  Tutanota: { says: 'tuta does not send by smtp.tutanota.com', reason: 'Tuta has no SMTP service' },
  Zimbra: { says: 'unknown here', reason: 'a program that others run, no provider' },
};

/** How a service of the list differs from the profiles; `undefined` where both agree. */
function difference({ host, port, secure, domains = [] }: Service): string | undefined {
  const found = identify({ host });
  if (!host || !found) return 'unknown here';
  const { id, smtp = [] } = found.profile;
  const strangers = domains.filter((domain) => identify({ domain })?.profile.id !== id);
  if (strangers.length > 0) return `${id} does not have ${strangers.join(', ')}`;
  const number = Number(port);
  const securityMode = (secure ?? number === 465) ? 'ssl' : 'starttls';
  const same = smtp.filter((server) => matchesPattern(server.host, host));
  if (same.length === 0) return `${id} does not send by ${host}`;
  const onPort = same.filter((server) => server.port === number);
  if (onPort.length === 0) return `${id} does not have port ${port}`;
  return onPort.some((server) => server.securityMode === securityMode)
    ? undefined
    : `${id} is not ${securityMode} on ${port}`;
}

describe("nodemailer's services", () => {
  test.each(list)('%s is known and agrees, or the exception says why not', (name, service) => {
    expect(difference(service)).toBe(exceptions[name]?.says);
  });

  const agreeing = list.filter(([, service]) => !difference(service)).length;

  test(`${agreeing} of ${list.length} agree, and the others are the ${Object.keys(exceptions).length} exceptions`, () => {
    expect(agreeing).toBe(list.length - Object.keys(exceptions).length);
  });

  test('every exception is of a service that is still listed', () => {
    expect(Object.keys(exceptions).filter((name) => !(name in services))).toEqual([]);
  });
});
