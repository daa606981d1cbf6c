import type { VenueKind } from '@lobby/shared/protocol/visitor';
import { setMark } from '../../../look/patch.ts';
import { svgElement } from '../../../look/svg-element.ts';
import { element } from '../../../look/element.ts';
import type { Part } from '../part.ts';
import { bankHall } from './bank-hall.ts';
import './backdrop.css';
import { clinicHall } from './clinic-hall.ts';
import { governmentHall } from './government-hall.ts';
import { quietHall } from './quiet-hall.ts';
import { hall } from './scenery.ts';
import type { Scene } from './scene.ts';

export const scenes = {
  bank: bankHall,
  clinic: clinicHall,
  government: governmentHall,
  other: quietHall,
} as const satisfies Record<VenueKind, Scene>;

/** Pixels of the painting. Everything in it is out of focus, so that it may be stretched over any screen. */
const painting = { width: hall.width / 2, height: hall.height / 2 } as const;

/**
 * The place behind the avatar. Painted once and kept as pixels: blurred shapes that a browser has to draw anew cost a machine without
 * a graphics chip half a minute, and whatever moved there would draw the eye away from the one who speaks.
 */
export function createBackdrop(): Part {
  const canvas = element('canvas', { ...painting });
  const root = element('div', { className: 'backdrop', ariaHidden: 'true' }, canvas);
  return {
    root,
    render({ venue }) {
      const kind = venue?.kind ?? 'other';
      if (root.dataset['kind'] === kind) return;
      setMark(root, 'kind', kind);
      const picture = element('img');
      picture.addEventListener('load', () => {
        if (root.dataset['kind'] === kind) canvas.getContext('2d')?.drawImage(picture, 0, 0);
      });
      picture.src = `data:image/svg+xml,${encodeURIComponent(writtenScene(kind))}`;
    },
  };
}

/** The scene of a kind of venue as the text of an SVG file. */
export function writtenScene(kind: VenueKind): string {
  return new XMLSerializer().serializeToString(drawScene(scenes[kind]));
}

function drawScene({ wall, floor, far, near }: Scene): SVGSVGElement {
  const { width, height, middle, skirting } = hall;
  return svgElement(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, ...painting },
    svgElement(
      'defs',
      {},
      gradient('backdrop-wall', wall),
      gradient('backdrop-floor', floor),
      glow('backdrop-glow'),
      blur('backdrop-far', 4.5),
      blur('backdrop-near', 11),
    ),
    svgElement('rect', { width, height: skirting, fill: 'url(#backdrop-wall)' }),
    svgElement('rect', { y: skirting, width, height: height - skirting, fill: 'url(#backdrop-floor)' }),
    svgElement('g', { filter: 'url(#backdrop-far)' }, ...far()),
    svgElement('g', { filter: 'url(#backdrop-near)' }, ...near()),
    svgElement('ellipse', { cx: middle, cy: 270, rx: 420, ry: 360, fill: 'url(#backdrop-glow)' }),
  );
}

function gradient(id: string, [from, to]: readonly [string, string]): SVGElement {
  return svgElement(
    'linearGradient',
    { id, x2: 0, y2: 1 },
    svgElement('stop', { 'stop-color': from }),
    svgElement('stop', { offset: 1, 'stop-color': to }),
  );
}

/** Light behind the head, so that dark hair and light faces both stand out. */
function glow(id: string): SVGElement {
  return svgElement(
    'radialGradient',
    { id },
    svgElement('stop', { 'stop-color': '#ffffff', 'stop-opacity': 0.72 }),
    svgElement('stop', { offset: 0.55, 'stop-color': '#ffffff', 'stop-opacity': 0.3 }),
    svgElement('stop', { offset: 1, 'stop-color': '#ffffff', 'stop-opacity': 0 }),
  );
}

function blur(id: string, deviation: number): SVGElement {
  return svgElement('filter', { id }, svgElement('feGaussianBlur', { stdDeviation: deviation }));
}
