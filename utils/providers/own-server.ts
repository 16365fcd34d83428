/** The profile for those who run the mail server of their domain themselves. */
export const OWN_SERVER = 'own-server';
