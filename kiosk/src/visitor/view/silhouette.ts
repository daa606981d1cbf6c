import { svgElement } from '../../look/svg-element.ts';

/** Head and shoulders in two shapes: a calm stand-in while the avatar loads or cannot be drawn. */
export function createSilhouette(): SVGSVGElement {
  return svgElement(
    'svg',
    { viewBox: '0 0 120 150', 'aria-hidden': 'true' },
    svgElement('path', { d: 'M60 14c15 0 25 11 25 27 0 17-11 30-25 30S35 58 35 41c0-16 10-27 25-27z' }),
    svgElement('path', { d: 'M10 150c1-46 14-71 50-71s49 25 50 71z' }),
  );
}
