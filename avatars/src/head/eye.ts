import { at } from '../geometry/list.ts';
import type { Part } from '../geometry/part.ts';
import { widened } from '../geometry/polygon.ts';
import { gridPart } from '../geometry/grid.ts';
import { fullTurn, mix } from '../geometry/scalar.ts';
import { along } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { concerns } from './face-shape.ts';
import type { FaceShape, Side } from './face-shape.ts';
import { lidSteps } from './face-curves.ts';
import { openings } from './face-nodes.ts';
import type { HeadModel } from './head-model.ts';
import { project } from './head-shape.ts';
import { lidLine } from './lid-line.ts';
import { morphingGrid } from './morphing-grid.ts';

/** How far the white and the iris lie behind the skin's surface. */
const whiteDepth = 4.3;
const wallDepth = 4.6;
const irisDepth = 1.9;
/**
 * The eye turns about a point this far behind the iris: the face's own radius there, so that the iris glides along the
 * white. With an eyeball's radius it would dive behind the white when looking up.
 */
const turningRadius = 72;

function irisCentre({ curves }: HeadModel, side: Side): Vector2 {
  return [side * (curves.eyeCentre[0] - 0.4), curves.eyeCentre[1] + 1.3];
}

/** Where the eye's bone stands. */
export function eyePivot(model: HeadModel, side: Side): Vector3 {
  const centre = project(model.head, irisCentre(model, side), 0);
  return along(centre, model.head.normal(centre), -turningRadius);
}

function white({ head, curves }: HeadModel, side: Side): Part {
  const { eyeCentre, eyeHalfWidth, eyeHeight } = curves;
  const outline = widened(openings(curves).leftEye, 2.2);
  const grid = { material: 'eyeWhite', columns: outline.length, rows: 4 };
  return gridPart(grid, (around, radius) => {
    const edge = at(outline, Math.round(around * outline.length) % outline.length);
    const x = side * mix(eyeCentre[0], edge[0], radius);
    const y = mix(eyeCentre[1] + 1, edge[1], radius);
    return {
      position: project(head, [x, y], -whiteDepth),
      normal: head.normal(project(head, [x, y], 0)),
      uv: [
        0.5 + (x * side - eyeCentre[0]) / (2 * eyeHalfWidth + 5),
        0.5 - (y - eyeCentre[1]) / (eyeHeight + 6),
      ],
      influences: [['head', 1]],
    };
  });
}

/** The skin-dark wall between the edge of the lids and the white. */
function wall({ head, curves }: HeadModel, side: Side): Part {
  const count = lidSteps * 2;
  const grid = { material: 'eyeWall', columns: count, rows: 1 };
  const edgeAt = (index: number, shape: FaceShape): Vector2 => {
    const lids = concerns(shape, side) ? shape.lids : undefined;
    const [x, y] =
      index <= lidSteps
        ? lidLine(curves, lids, 'upper')(index / lidSteps)
        : lidLine(curves, lids, 'lower')((count - index) / lidSteps);
    return [x * side, y];
  };
  return morphingGrid(grid, (around, inwards, shape) => {
    const edge = edgeAt(Math.round(around * count) % count, shape);
    return {
      position: project(head, edge, -wallDepth * inwards),
      normal: head.normal(project(head, edge, 0)),
      uv: [around, inwards],
      influences: [['head', 1]],
    };
  });
}

function iris(model: HeadModel, side: Side): Part {
  const { head, person } = model;
  const [centreX, centreY] = irisCentre(model, side);
  const height = person.eyes.irisRadius;
  const bone = side === 1 ? 'leftEye' : 'rightEye';
  return morphingGrid({ material: 'iris', columns: 32, rows: 4 }, (around, radius, shape) => {
    const size = 1 - (shape.irisShrink ?? 0);
    const cosine = Math.cos(around * fullTurn) * radius;
    const sine = Math.sin(around * fullTurn) * radius;
    const place: Vector2 = [centreX + cosine * height * 0.9 * size, centreY + sine * height * size];
    return {
      position: project(head, place, -irisDepth),
      normal: head.normal(project(head, place, 0)),
      uv: [0.5 + cosine / 2, 0.5 - sine / 2],
      influences: [[bone, 1]],
    };
  });
}

export function eye(model: HeadModel, side: Side): Part[] {
  return [white(model, side), wall(model, side), iris(model, side)];
}
