import type { AddressReport } from '../utils/report';

/** Is it open who hosts the mail of the domain? Once answered, or told by DNS, the question stays to be changed. */
export const isAsked = ({ questions, answer, provider }: AddressReport): boolean =>
  questions.includes('mail-host') && answer.providerId === undefined && provider?.how !== 'dns';

/** Was a fault cured, and nothing else is to be fixed? */
export const isFixed = ({ fixed, status }: AddressReport): boolean =>
  fixed !== undefined && status !== 'error' && status !== 'warning';

/** Did a mail go through the server that is entered, and was delivered? */
export const isProved = ({ proved }: AddressReport): boolean =>
  proved?.through === 'typed' && proved.host !== undefined;
