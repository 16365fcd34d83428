import type { Status } from '../utils/report';

/** One shape a status, so that it can be told without colour: octagon, triangle, dashed ring, disc with i, disc with tick. */
export const statusShapes: Record<Status, { outline: string; mark: string; dashed?: string }> = {
  error: { outline: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', mark: 'M5.5 5.5l5 5m0-5l-5 5' },
  warning: { outline: 'M8 1.2L15.4 14.5H.6z', mark: 'M8 5.8v4.2m0 2v.4' },
  unknown: {
    outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
    mark: 'M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4m0 2v.4',
    dashed: '2.6 1.8',
  },
  info: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', mark: 'M8 7.2V12m0-7.6v.4' },
  ok: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', mark: 'M4.8 8.3l2.2 2.3 4.2-4.8' },
};
