import { svgElement } from '../../../look/svg-element.ts';

/**
 * A hall as it lies behind a figure: a back wall some ten metres away, seen from the height of the figure's chest.
 * All scenes share one frame of 1600 by 900 units, 237 of them a metre, whose middle stays behind the figure.
 */
export const hall = { width: 1600, height: 900, middle: 800, skirting: 739, counter: 478 } as const;

/** Left, top, width and height. */
export type Box = readonly [left: number, top: number, width: number, height: number];

export function box(
  [x, y, width, height]: Box,
  fill: string,
  more: { round?: number; opacity?: number } = {},
) {
  return svgElement('rect', { x, y, width, height, fill, rx: more.round ?? 0, opacity: more.opacity ?? 1 });
}

/** The same thing on both sides of the figure. */
export function bothSides(make: () => SVGElement): SVGElement[] {
  const mirrored = svgElement('g', { transform: `translate(${hall.width}) scale(-1 1)` }, make());
  return [make(), mirrored];
}

/** Evenly spaced copies, `step` units apart, of something that is drawn for a place along the wall. */
export function row(
  places: { from: number; step: number; count: number },
  make: (x: number) => SVGElement[],
) {
  return Array.from({ length: places.count }, (_, index) => make(places.from + index * places.step)).flat();
}

/** A light far away, out of focus. */
export function lamp([x, y]: readonly [number, number], radius: number, fill = '#fffaf0'): SVGElement {
  return svgElement('circle', { cx: x, cy: y, r: radius, fill, opacity: 0.75 });
}

/** A plant at the edge of sight: leaves as arcs from one foot. */
export function plant([x, y]: readonly [number, number], size: number, fill: string): SVGElement {
  const leaves = [-64, -40, -18, 4, 26, 48, 68].map((degrees, index) => {
    const length = size * (index % 2 === 0 ? 0.8 : 1);
    return svgElement('path', {
      d: `M0 0C${-size * 0.13} ${-length * 0.4} ${-size * 0.08} ${-length * 0.8} 0 ${-length}C${size * 0.08} ${-length * 0.8} ${size * 0.13} ${-length * 0.4} 0 0`,
      transform: `rotate(${degrees})`,
    });
  });
  const pot = svgElement('path', {
    d: `M${-size * 0.2} 0H${size * 0.2}L${size * 0.14} ${size * 0.4}H${-size * 0.14}Z`,
    fill: '#eef1f3',
  });
  return svgElement('g', { transform: `translate(${x} ${y})`, fill }, ...leaves, pot);
}
