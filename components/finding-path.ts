import type { Finding } from '../utils/report';

/** Where a finding's text stands: each variant has all four parts, see `modules/whole-variants.ts`. */
export const findingPath = (
  { ruleId, variant }: Pick<Finding, 'ruleId' | 'variant'>,
  part: 'title' | 'why' | 'steps' | 'proof',
): string => ['rules', ruleId.replaceAll('-', '_'), variant, part].filter(Boolean).join('.');
