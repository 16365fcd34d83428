/** The package brings no types. */
declare module 'thunderbird-account-qr-code' {
  export const INCOMING_PROTOCOL: Record<'IMAP' | 'POP3', number>;
  export const CONNECTION_SECURITY: Record<'Plain' | 'AlwaysStartTls' | 'Tls', number>;
  export const AUTHENTICATION_TYPE: Record<'PasswordCleartext' | 'OAuth2', number>;
  export function encodeAccounts(accounts: Record<string, string | number>[]): string;
}
