import type { ProviderProfile } from '../providers/schema';

/**
 * Microsoft's servers for personal accounts answer to two names; mail apps open its sign-in for these only.
 * https://github.com/thunderbird/autoconfig/blob/c6ad79659b5fc321d1593ec4c277815b83e5dec5/ispdb/hotmail.com.xml
 */
const NAME_FOR_APPS: Readonly<Record<string, string>> = {
  'imap-mail.outlook.com': 'outlook.office365.com',
  'pop-mail.outlook.com': 'outlook.office365.com',
  'smtp-mail.outlook.com': 'smtp.office365.com',
};

/**
 * Servers whose provider's sign-in Thunderbird for Android can open, among those that take no password.
 * https://github.com/thunderbird/thunderbird-android/blob/main/app-thunderbird/src/release/kotlin/net/thunderbird/android/auth/TbOAuthConfigurationFactory.kt
 */
const CAN_SIGN_IN = /^(?:outlook|smtp)\.office365\.com$/;

/** Does the provider let apps in by its own sign-in page only? */
export const needsSignIn = ({ id, password }: ProviderProfile): boolean =>
  password === 'oauth-only' || id === 'microsoft365';

/** The server as apps know it, and how they log in there. */
export function forApps<T extends { host?: string | undefined }>(server: T, profile: ProviderProfile | undefined) {
  if (!profile || !needsSignIn(profile)) return server;
  const { host } = server;
  return { ...server, host: host && (NAME_FOR_APPS[host] ?? host), authentication: 'oauth2' as const };
}

/** Can a mail app set itself up there? */
export const appsCanSignIn = ({ host = '' }: { host?: string | undefined }): boolean => CAN_SIGN_IN.test(host);
