import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn, mix, radians, smoothstep } from '../geometry/scalar.ts';
import { add, cross, normalise, scale } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { framingLock } from './framing-lock.ts';
import type { FramingLock } from './framing-lock.ts';
import { gathered, hairTie } from './gathered.ts';
import { hairInfluences, shellChain } from './hair-chains.ts';
import type { HairModel } from './hair-model.ts';
import { lockPart, textureLength } from './lock.ts';
import { skullDirection, skullPoint } from './shell.ts';

const tie = { azimuth: 180, drop: 66 };
const radius = 37;
/** How much flatter the knot is along its axis. */
const flatness = 0.8;

interface Knot {
  readonly centre: Vector3;
  /** Out of the head, and two directions across. */
  readonly axis: Vector3;
  readonly side: Vector3;
  readonly up: Vector3;
}

function knotOf(): Knot {
  const axis = normalise([0, 0.78, -0.62]);
  const side: Vector3 = [1, 0, 0];
  const centre = add(skullPoint(skullDirection(tie), 0), scale(axis, 17));
  return { centre, axis, side, up: cross(axis, side) };
}

function onBall({ axis, side, up }: Knot, around: number, out: number): Vector3 {
  const across = Math.cos(out);
  return add(
    scale(axis, Math.sin(out)),
    add(scale(side, Math.cos(around) * across), scale(up, Math.sin(around) * across)),
  );
}

function placed(knot: Knot, direction: Vector3, size: number): Vector3 {
  const along = direction[0] * knot.axis[0] + direction[1] * knot.axis[1] + direction[2] * knot.axis[2];
  const flat = add(direction, scale(knot.axis, (flatness - 1) * along));
  return add(knot.centre, scale(flat, size));
}

function core(knot: Knot): Part {
  return gridPart({ material: 'hair', columns: 24, rows: 12 }, (across, down) => {
    const direction = onBall(knot, across * fullTurn, mix(Math.PI / 2, -Math.PI / 2, down));
    return {
      position: placed(knot, direction, radius - 1),
      normal: direction,
      uv: [across * 3, 40 / textureLength],
      influences: [['head', 1]],
    };
  });
}

/** One of the strands that wind around the knot, rising from its rim towards the middle. */
function winding(knot: Knot, index: number, strand: number): Part {
  const start = index * 67;
  const rise = -22 + 15 * index;
  return lockPart({
    spine: (share) => {
      const out = radians(rise + 26 * share);
      const direction = onBall(knot, radians(start + 250 * share), out);
      return { point: placed(knot, direction, radius), outwards: direction, drop: mix(60, 190, share) };
    },
    halfWidth: (share) => 11 * smoothstep(0, 0.25, share) * (1 - 0.9 * smoothstep(0.7, 1, share)),
    thickness: (share) => 5 * smoothstep(0, 0.25, share) * (1 - smoothstep(0.7, 1, share)) + 0.2,
    rings: 18,
    strand,
    influences: () => [['head', 1]],
  });
}

/** A thin strand in front of the ear, ending where hair of the given length would. */
function strandLine(length: number): Vector3[] {
  const end = 281 - length;
  return [
    [40, 182, 12],
    [60, 160, 20],
    [70, 140, 27],
    [75, 112, 31],
    [77, 80, 30],
    [75, mix(80, end, 0.5), 31],
    [71, mix(80, end, 0.82), 33],
    [65, end, 35],
  ];
}

/** A knot high at the back of the head, two strands beside the face. */
export function bun(strandLength: number, random: () => number): HairModel {
  const knot = knotOf();
  const strands = ([72, -72] as const).map((azimuth, index) => {
    const drops = [160, 195, 230, strandLength];
    return shellChain(`hair${index + 1}`, azimuth, drops);
  });
  const parts = [
    ...gathered(tie, random),
    core(knot),
    ...[0, 1, 2, 3, 4, 5].map((index) => winding(knot, index, random())),
    hairTie(add(knot.centre, scale(knot.axis, -20)), knot.axis, 25),
    ...([1, -1] as const).map((side) => {
      const influences: FramingLock['influences'] = (drop) => hairInfluences(strands, 72 * side, drop);
      const line = strandLine(strandLength);
      return framingLock(
        { line, azimuth: 70, halfWidth: 8, thickness: 5, strand: random(), influences },
        side,
      );
    }),
  ];
  return { parts, chains: strands };
}
