import { statusShapes } from '../../components/status-shapes';
import type { Status } from '../../utils/report';

const SVG = 'http://www.w3.org/2000/svg';

/** The same picture as the component of this name, without Preact: a page can show a thousand of them. */
export function statusIcon(document: Document, status: Status): SVGElement {
  const { outline, mark, dashed } = statusShapes[status];
  const draw = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return element;
  };
  const icon = draw('svg', { class: 'icon', viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true' });
  icon.dataset.status = status;
  icon.append(
    draw('path', { class: 'outline', d: outline, ...(dashed && { 'stroke-dasharray': dashed }) }),
    draw('path', { class: 'mark', d: mark }),
  );
  return icon;
}
