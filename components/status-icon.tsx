import type { Status } from '../utils/report';
import { statusShapes } from './status-shapes';

export function StatusIcon({ status }: { status: Status }) {
  const { outline, mark, dashed } = statusShapes[status];
  return (
    <svg class="icon" data-status={status} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="outline" d={outline} stroke-dasharray={dashed} />
      <path class="mark" d={mark} />
    </svg>
  );
}
