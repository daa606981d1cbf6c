import type { GridShape } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import type { Vector2 } from '../geometry/vector.ts';
import type { FaceShape, Side } from './face-shape.ts';
import { atRest, concerns } from './face-shape.ts';
import type { HeadModel } from './head-model.ts';
import { project } from './head-shape.ts';
import { morphingGrid } from './morphing-grid.ts';

/** A point of a drawn line: its place in the front view and its height above the skin. */
export interface StrokePoint {
  readonly place: Vector2;
  readonly lift: number;
}

/** A line with a width, as a function of the way along it (0 to 1), across it (0 to 1), and the shape of the face. */
export type Stroke = (along: number, across: number, shape: FaceShape) => StrokePoint;

/** Lays a stroke onto the face. */
export function featureStrip(model: HeadModel, grid: GridShape, stroke: Stroke): Part {
  return morphingGrid(grid, (along, across, shape) => {
    const { place, lift } = stroke(along, across, shape);
    const position = project(model.head, place, lift);
    return { position, normal: model.head.normal(position), uv: [along, across], influences: [['head', 1]] };
  });
}

/** A stroke of the left side, drawn on either side; shapes of the other side leave it at rest. */
export function onSide(side: Side, stroke: Stroke): Stroke {
  return (along, across, shape) => {
    const { place, lift } = stroke(along, across, concerns(shape, side) ? shape : atRest);
    return { place: [place[0] * side, place[1]], lift };
  };
}
