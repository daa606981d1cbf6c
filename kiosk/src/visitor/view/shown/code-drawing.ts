import type { ScannedCode } from '@lobby/shared/protocol/shown';
import { element } from '../../../look/element.ts';
import { svgElement } from '../../../look/svg-element.ts';

/** The quiet zone around a code that scanners need, in modules (ISO/IEC 18004). */
const quiet = 4;

/** A QR code with what it is for. */
export function codeFigure(code: ScannedCode): HTMLElement {
  const caption = element('figcaption', {}, code.caption);
  return element('figure', { className: 'shown-code' }, codeDrawing(code), caption);
}

/** One path, sharp at any size. */
function codeDrawing({ rows, caption }: ScannedCode): SVGSVGElement {
  const size = rows.length + 2 * quiet;
  const path = rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/gu)].map(
        ({ index, 0: run }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
  return svgElement(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': caption, 'shape-rendering': 'crispEdges' },
    svgElement('rect', { width: size, height: size, fill: '#fff' }),
    svgElement('path', { d: path, fill: '#000' }),
  );
}
