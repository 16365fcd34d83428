import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { appleProfile } from '../../../utils/handover/apple-profile';
import { oneLine } from '../../../utils/handover/hand-over';
import { k9Settings } from '../../../utils/handover/k9-settings';
import { accountOf, HOSTILE_NAMES } from './accounts';

const { DOMParser } = new JSDOM().window;

/** Parses as the XML recommendation has it: throws where the text is not well-formed. */
function parsed(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? '');
  return document.documentElement;
}

/** A property list's values, by Apple's DTD. */
function valueIn(node: Element): unknown {
  const children = [...node.children];
  if (node.tagName === 'array') return children.map(valueIn);
  if (node.tagName === 'true' || node.tagName === 'false') return node.tagName === 'true';
  if (node.tagName === 'integer') return Number(node.textContent);
  if (node.tagName === 'string') return node.textContent;
  if (node.tagName !== 'dict') throw new Error(`<${node.tagName}> in a property list`);
  return Object.fromEntries(
    children.flatMap((key, index) => {
      if (index % 2 === 1) return [];
      const value = children[index + 1];
      if (key.tagName !== 'key' || !value) throw new Error('A dict holds keys and values in turn');
      return [[key.textContent, valueIn(value)]];
    }),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is what is tested
const profileOf = (account = accountOf()): any => {
  const root = parsed(appleProfile(account));
  expect([root.tagName, root.getAttribute('version'), root.children.length]).toEqual(['plist', '1.0', 1]);
  return valueIn(root.children[0] as Element);
};

const UUID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
/** https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mail.managed.yaml */
const MAIL_KEYS = {
  EmailAccountDescription: 'string',
  EmailAccountName: 'string',
  EmailAccountType: 'string',
  EmailAddress: 'string',
  IncomingMailServerAuthentication: 'string',
  IncomingMailServerHostName: 'string',
  IncomingMailServerPortNumber: 'number',
  IncomingMailServerUseSSL: 'boolean',
  IncomingMailServerUsername: 'string',
  OutgoingMailServerAuthentication: 'string',
  OutgoingMailServerHostName: 'string',
  OutgoingMailServerPortNumber: 'number',
  OutgoingMailServerUseSSL: 'boolean',
  OutgoingMailServerUsername: 'string',
  OutgoingPasswordSameAsIncomingPassword: 'boolean',
};

describe('a configuration profile for Apple Mail', () => {
  it('holds the keys that Apple publishes, each of its type, and no password', () => {
    const { PayloadContent, ...profile } = profileOf();
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1 });
    const [mail, ...others] = PayloadContent;
    expect(others).toEqual([]);
    const { PayloadType, PayloadVersion, PayloadUUID, PayloadIdentifier, PayloadDisplayName, ...keys } = mail;
    expect([PayloadType, PayloadVersion, PayloadDisplayName]).toEqual([
      'com.apple.mail.managed',
      1,
      'jane@shop.example',
    ]);
    expect(PayloadUUID).toMatch(UUID);
    expect(profile.PayloadUUID).toMatch(UUID);
    expect(PayloadUUID).not.toBe(profile.PayloadUUID);
    expect(profile.PayloadIdentifier).toBe('send-as-check.mail.jane_40_shop.example');
    expect(PayloadIdentifier).toBe(`${profile.PayloadIdentifier}.account`);
    expect(Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, typeof value]))).toEqual(MAIL_KEYS);
    expect(keys).toMatchObject({
      EmailAccountName: 'Jane Doe',
      EmailAccountType: 'EmailTypeIMAP',
      IncomingMailServerAuthentication: 'EmailAuthPassword',
      IncomingMailServerHostName: 'imap.shop.example',
      IncomingMailServerPortNumber: 993,
      IncomingMailServerUseSSL: true,
      OutgoingMailServerPortNumber: 587,
      OutgoingMailServerUseSSL: true,
      OutgoingMailServerUsername: 'jane',
      OutgoingPasswordSameAsIncomingPassword: false,
    });
  });

  it('asks once where one password serves both, and says POP and no protection', () => {
    const { incoming, outgoing } = accountOf();
    const [mail] = profileOf(
      accountOf({
        displayName: undefined,
        incoming: { ...incoming, protocol: 'pop3', securityMode: 'none' },
        outgoing: { ...outgoing, username: incoming.username },
      }),
    ).PayloadContent;
    expect(mail).toMatchObject({
      EmailAccountType: 'EmailTypePOP',
      IncomingMailServerUseSSL: false,
      OutgoingPasswordSameAsIncomingPassword: true,
    });
    expect(mail).not.toHaveProperty('EmailAccountName');
  });

  it.each([
    ['imap.shop.example', 'smtp.shop.example', true],
    ['shop.example', 'shop.example', true],
    ['imap.shop.example', 'smtp.service.example', false],
    ['shop.example', 'service.example', false],
  ])('asks once at one provider only: %s, %s', (reading, sending, once) => {
    const { incoming, outgoing } = accountOf();
    const [mail] = profileOf(
      accountOf({
        incoming: { ...incoming, host: reading },
        outgoing: { ...outgoing, host: sending, username: incoming.username },
      }),
    ).PayloadContent;
    expect(mail).toHaveProperty('OutgoingPasswordSameAsIncomingPassword', once);
  });

  it('is not made where a server takes no password', () => {
    const { incoming, outgoing } = accountOf();
    expect(() => appleProfile(accountOf({ incoming: { ...incoming, host: 'outlook.office365.com' } }))).toThrow(
      'incoming.authentication: ',
    );
    expect(() => appleProfile(accountOf({ outgoing: { ...outgoing, authentication: 'oauth2' } }))).toThrow(
      'outgoing.authentication: ',
    );
  });

  it.each(HOSTILE_NAMES)('takes the name %j as a text', (displayName) => {
    const [mail] = profileOf(accountOf({ displayName })).PayloadContent;
    expect(mail.EmailAccountName).toBe(oneLine(displayName));
    expect(mail.EmailAccountName).not.toMatch(/[\r\n\0]/);
    expect(Object.keys(mail)).toHaveLength(20);
  });
});

describe('a settings file for K-9 and Thunderbird for Android', () => {
  const tree = (node: Element): unknown =>
    node.children.length > 0 ? [...node.children].map((child) => [child.tagName, tree(child)]) : node.textContent;

  it('has the parts that its reader looks for, and no password', () => {
    const { incoming } = accountOf();
    const root = parsed(k9Settings([accountOf({ incoming: { ...incoming, host: 'outlook.office365.com' } })]));
    expect([root.tagName, root.getAttribute('version'), root.getAttribute('format')]).toEqual([
      'k9settings',
      '99',
      '1',
    ]);
    const account = root.querySelector('accounts > account');
    expect(account?.getAttribute('uuid')).toMatch(UUID);
    expect(account && tree(account)).toEqual([
      ['name', 'jane@shop.example'],
      ['settings', [['value', 'DELETE']]],
      [
        'incoming-server',
        [
          ['host', 'outlook.office365.com'],
          ['port', '993'],
          ['connection-security', 'SSL_TLS_REQUIRED'],
          ['authentication-type', 'XOAUTH2'],
          ['username', 'jane@shop.example'],
        ],
      ],
      [
        'outgoing-server',
        [
          ['host', 'smtp.shop.example'],
          ['port', '587'],
          ['connection-security', 'STARTTLS_REQUIRED'],
          ['authentication-type', 'PLAIN'],
          ['username', 'jane'],
        ],
      ],
      [
        'identities',
        [
          [
            'identity',
            [
              ['name', 'Jane Doe'],
              ['email', 'jane@shop.example'],
            ],
          ],
        ],
      ],
    ]);
    expect([...root.querySelectorAll('[type]')].map((one) => one.getAttribute('type'))).toEqual(['IMAP', 'SMTP']);
    expect(root.querySelector('settings > value')?.getAttribute('key')).toBe('deletePolicy');
  });

  it.each(HOSTILE_NAMES)('takes the name %j as a text', (displayName) => {
    const root = parsed(k9Settings([accountOf({ displayName }), accountOf()]));
    expect(root.querySelectorAll('account')).toHaveLength(2);
    expect(root.querySelector('identity > name')?.textContent).toBe(oneLine(displayName));
  });
});
