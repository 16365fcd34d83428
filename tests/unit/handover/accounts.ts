import type { HandOver } from '../../../utils/handover/hand-over';

export const accountOf = (change: Partial<HandOver> = {}): HandOver => ({
  sendAsEmail: 'jane@shop.example',
  displayName: 'Jane Doe',
  incoming: {
    protocol: 'imap',
    host: 'imap.shop.example',
    port: 993,
    securityMode: 'ssl',
    username: 'jane@shop.example',
  },
  outgoing: { host: 'smtp.shop.example', port: 587, securityMode: 'starttls', username: 'jane' },
  ...change,
});

/** Names that people, or those who mean them ill, could have entered in Gmail. */
export const HOSTILE_NAMES = [
  '</string><key>x</key>',
  '"]],["a@b.example","x',
  'Zoë & Sons <sales>',
  'O\u2019Neill\r\nBcc: all@example.com',
  'nul\0 and \u0007 bell',
  '山田 太郎👩‍👩‍👧‍👦',
  'lone \ud83d surrogate',
  '\u202eevil\u202c',
  ']]>',
  '&amp;',
  'x'.repeat(300),
  '鈴'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(300),
];
