import { boxDistance, coneDistance } from '../geometry/distance.ts';
import type { Distance } from '../geometry/distance.ts';
import { settle, weighted } from '../geometry/influence.ts';
import type { Influences } from '../geometry/influence.ts';
import { at } from '../geometry/list.ts';
import { facingOutwards } from '../geometry/part.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { clamp, mix, smoothMinimum, smoothstep } from '../geometry/scalar.ts';
import { surfaceNet } from '../geometry/surface-nets.ts';
import { add, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { jointOf } from '../skeleton/skeleton.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';

interface Segment {
  readonly bone: string;
  readonly from: Vector3;
  readonly to: Vector3;
}

interface Finger {
  readonly joints: readonly [Vector3, Vector3, Vector3, Vector3];
  readonly radius: number;
}

const fingerSizes = { Index: [7.6, 18], Middle: [7.9, 19], Ring: [7.5, 18], Little: [6.4, 15] } as const;
/** How much of the forearm a long sleeve hides. */
export const hiddenWrist = 26;
const noThickness = { startRadius: 0, endRadius: 0 };

function fingerDistance({ joints, radius }: Finger): Distance {
  const [knuckle, middle, last, tip] = joints;
  const first = {
    from: add(knuckle, [-12, 0, 0]),
    to: middle,
    startRadius: radius * 1.06,
    endRadius: radius,
  };
  const second = { from: middle, to: last, startRadius: radius, endRadius: radius * 0.92 };
  const third = { from: last, to: tip, startRadius: radius * 0.92, endRadius: radius * 0.72 };
  return (point) =>
    Math.min(coneDistance(point, first), coneDistance(point, second), coneDistance(point, third));
}

function thumbDistance([root, middle, last, tip]: Finger['joints']): Distance {
  const first = { from: add(root, [-6, 0, -4]), to: middle, startRadius: 12, endRadius: 9.6 };
  const second = { from: middle, to: last, startRadius: 9.6, endRadius: 8.2 };
  const third = { from: last, to: tip, startRadius: 8.2, endRadius: 6.4 };
  return (point) =>
    smoothMinimum(
      smoothMinimum(coneDistance(point, first), coneDistance(point, second), 3),
      coneDistance(point, third),
      3,
    );
}

/** How far the forearm widens towards the elbow, as a share of its length. */
const forearmTaper = 0.045;

/** Forearm, wrist and palm: a flattened cone joined to a rounded box that widens towards the knuckles. */
function palmDistance([x, y, z]: Vector3, bare: number): number {
  const flatter = mix(1.25, 1.06, smoothstep(20, 90, -x));
  const wrist = coneDistance([x, y * flatter, z], {
    from: [-bare - 8, 0, 0],
    to: [10, 0, -1],
    startRadius: 22 + (bare - hiddenWrist) * forearmTaper,
    endRadius: 22.5,
  });
  const palm = boxDistance([x - 46, y + 1, z + 1], [28, 4.5, mix(20, 25, clamp(x / 80))]) - 9;
  return smoothMinimum(wrist, palm, 16);
}

function fingersOf(local: (bone: string) => Vector3): (Finger & { name: string })[] {
  return Object.entries(fingerSizes).map(([name, [radius, tipLength]]) => {
    const last = local(`${name}Distal`);
    const joints = [
      local(`${name}Proximal`),
      local(`${name}Intermediate`),
      last,
      add(last, [tipLength, -1, 0]),
    ] as const;
    return { name, radius, joints };
  });
}

const phalanges = ['Proximal', 'Intermediate', 'Distal'] as const;
const thumbBones = ['ThumbMetacarpal', 'ThumbProximal', 'ThumbDistal'] as const;

function segmentsOf(fingers: ReturnType<typeof fingersOf>, thumb: Finger['joints']): Segment[] {
  const chain = (bones: readonly string[], joints: readonly Vector3[]): Segment[] =>
    bones.map((bone, index) => ({ bone: `left${bone}`, from: at(joints, index), to: at(joints, index + 1) }));
  const palm = ([-14, 0, 14] as const).map((z): Segment => ({
    bone: 'leftHand',
    from: [0, 0, z / 5],
    to: [64, 0, z],
  }));
  return [
    ...fingers.flatMap(({ name, joints }) =>
      chain(
        phalanges.map((phalanx) => `${name}${phalanx}`),
        joints,
      ),
    ),
    ...chain(thumbBones, thumb),
    ...palm,
  ];
}

/** Bones share a point by how near they are, falling off within a few millimetres; the wrist goes to the forearm. */
function handInfluences(point: Vector3, segments: readonly Segment[]): Influences {
  const distances = segments.map(({ bone, from, to }) => {
    return { bone, distance: coneDistance(point, { from, to, ...noThickness }) };
  });
  const nearest = Math.min(...distances.map(({ distance }) => distance));
  const strongest = new Map<string, number>();
  for (const { bone, distance } of distances) {
    const weight = Math.exp((nearest - distance) / 2.2);
    if (weight > 0.05) strongest.set(bone, Math.max(strongest.get(bone) ?? 0, weight));
  }
  const forearm = 0.5 * smoothstep(-4, 20, -point[0]) + 0.5 * smoothstep(24, 60, -point[0]);
  return settle([...weighted(settle(strongest), 1 - forearm), ['leftLowerArm', forearm]]);
}

/** The left hand in the T-pose, with as much of the forearm as is `bare`, in millimetres from the wrist. */
export function leftHand(skeleton: Skeleton, bare: number): Part {
  const origin = jointOf(skeleton, 'leftHand').position;
  const local = (bone: string): Vector3 => subtract(jointOf(skeleton, `left${bone}`).position, origin);
  const fingers = fingersOf(local);
  const thumbLast = local('ThumbDistal');
  const thumb = [
    local('ThumbMetacarpal'),
    local('ThumbProximal'),
    thumbLast,
    add(thumbLast, [20, 0, 7]),
  ] as const;
  const fingerDistances = fingers.map(fingerDistance);
  const thumbSurface = thumbDistance(thumb);
  const distance: Distance = (point) => {
    let hand = palmDistance(point, bare);
    for (const finger of fingerDistances) hand = smoothMinimum(hand, finger(point), 4.5);
    return Math.max(smoothMinimum(hand, thumbSurface(point), 9), -point[0] - bare);
  };
  const net = surfaceNet(distance, { low: [-bare - 8, -36, -52], high: [185, 36, 90], cell: 4.8 });
  const segments = segmentsOf(fingers, thumb);
  const vertices = net.positions.map((position, index): Vertex => ({
    position: add(position, origin),
    normal: at(net.normals, index),
    uv: [0.5, 0.97],
    influences: handInfluences(position, segments),
  }));
  return facingOutwards({ material: 'skin', vertices, triangles: net.triangles, morphs: new Map() });
}
