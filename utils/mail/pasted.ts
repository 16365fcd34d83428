import { readHeader } from './header';

/** Fields that servers put at the top of a header. */
const TRACE = /^(?:Delivered-To|Return-Path|Received|X-Received|Authentication-Results|ARC-Seal|X-Apparently-To):/im;

/**
 * The header of a mail in a pasted text: as it stands, or after the table that Gmail's page shows above it. `undefined`:
 * the text is no mail's source.
 */
export function pastedHeader(text: string): string | undefined {
  const start = text.slice(0, 10_000).search(TRACE);
  if (start < 0) return undefined;
  // What comes before is part of the header where it reads as one.
  const whole = readHeader(text).some(({ name }) => name === 'received');
  const source = whole ? text : text.slice(start);
  const names = new Set(readHeader(source).map(({ name }) => name));
  return names.has('received') && names.has('from') && names.has('message-id') ? source : undefined;
}
