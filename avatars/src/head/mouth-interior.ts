import type { Part } from '../geometry/part.ts';
import { arch, clamp, fullTurn, mix } from '../geometry/scalar.ts';
import { normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { mouthHalfWidth } from './face-curves.ts';
import type { FaceShape } from './face-shape.ts';
import type { HeadModel } from './head-model.ts';
import { lipLine } from './lip-line.ts';
import { morphingGrid } from './morphing-grid.ts';

const bowlDepth = 13;

/** The dark inside: a bowl whose rim rides both lips, so that a shut mouth has nothing to show. */
function bowl({ head, curves }: HeadModel): Part {
  const grid = { material: 'mouthInside', columns: 28, rows: 6 };
  return morphingGrid(grid, (across, down, shape) => {
    const [upperX, upperY] = lipLine(curves, shape.mouth, 'upper')(across);
    const [lowerX, lowerY] = lipLine(curves, shape.mouth, 'lower')(across);
    const x = mix(upperX, lowerX, down);
    const y = mix(upperY + 0.4, lowerY - 0.4, down);
    const depth = 1.5 + bowlDepth * arch(down, 0.6) * arch(clamp(across, 0.02, 0.98), 0.6);
    const position: Vector3 = [x, y, head.frontZ(x, y) - depth];
    return { position, normal: [0, 0, 1], uv: [across, down], influences: [['head', 1]] };
  });
}

/** A curved band tucked under the upper lip; it leaves the lip only in shapes that show teeth. */
function teeth({ head, curves }: HeadModel): Part {
  const grid = { material: 'teeth', columns: 18, rows: 1 };
  return morphingGrid(grid, (across, down, shape) => {
    const side = 2 * across - 1;
    const { width = 0.93, lower = 0, teeth: shown = 0 } = shape.mouth ?? {};
    const lipY = lipLine(curves, shape.mouth, 'upper')(mix(0.5, across, 0.86))[1];
    const visible = Math.min(3.6, lower * 0.42) * shown * (1 - 0.55 * side * side);
    const y = lipY + 1.2 - down * (visible + 1.2) * (shown > 0 ? 1 : 0.2);
    const x = side * mouthHalfWidth * Math.min(width, 1.2) * 0.86;
    const tucked = shown > 0 ? 3 : 5;
    const position: Vector3 = [x, y, head.frontZ(x, lipY) - tucked - 2.5 * side * side];
    return { position, normal: normalise([x * 0.02, 0, 1]), uv: [across, down], influences: [['head', 1]] };
  });
}

function tongueCentre({ head, curves }: HeadModel, shape: FaceShape): Vector3 {
  const { lower = 0 } = shape.mouth ?? {};
  const lipY = lipLine(curves, shape.mouth, 'lower')(0.5)[1];
  return [0, lipY + 0.2 + Math.max(0.1, lower * 0.36) * 0.45, head.frontZ(0, lipY)];
}

/** A soft dome behind the lower lip. */
function tongue(model: HeadModel): Part {
  const grid = { material: 'tongue', columns: 14, rows: 4 };
  return morphingGrid(grid, (around, radius, shape) => {
    const { lower = 0, width = 0.6 } = shape.mouth ?? {};
    const [centreX, centreY, centreZ] = tongueCentre(model, shape);
    const cosine = Math.cos(around * fullTurn) * radius;
    const sine = Math.sin(around * fullTurn) * radius;
    const position: Vector3 = [
      centreX + cosine * Math.min(width, 1.1) * mouthHalfWidth * 0.62,
      centreY + sine * Math.max(0.1, lower * 0.36),
      centreZ - (lower > 0 ? 6.5 : 12) + 3 * (1 - radius * radius),
    ];
    const normal = normalise([cosine * 0.7, sine * 0.7, 1]);
    return { position, normal, uv: [0.5 + cosine / 2, 0.5 + sine / 2], influences: [['head', 1]] };
  });
}

export function mouthInterior(model: HeadModel): Part[] {
  return [bowl(model), teeth(model), tongue(model)];
}
