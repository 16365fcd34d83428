import type { Way, WayId } from '../../utils/plan/ways';

/** Where mail can be written from. */
export type TargetId = 'android' | 'apple' | 'computer' | 'browser' | 'inbox';

export interface Target {
  id: TargetId;
  way: Way;
}

const OF_WAY: Readonly<Record<WayId, readonly TargetId[]>> = {
  'mail-app': ['android', 'apple', 'computer'],
  'sign-in-app': ['android', 'apple', 'computer'],
  'one-inbox': ['inbox'],
  webmail: ['browser'],
  workspace: [],
};

/** What can be chosen, in the order of the ways. */
export const targetsOf = (ways: readonly Way[]): Target[] =>
  ways.flatMap((way) => OF_WAY[way.id].map((id) => ({ id, way })));
