import { cross, dot, normalise } from './vector.ts';
import type { Vector3 } from './vector.ts';

/** An affine map: the images of the three axes, and of the origin. */
export interface Transform {
  readonly x: Vector3;
  readonly y: Vector3;
  readonly z: Vector3;
  readonly origin: Vector3;
}

export const identity: Transform = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], origin: [0, 0, 0] };

export function turn(transform: Transform, [a, b, c]: Vector3): Vector3 {
  const { x, y, z } = transform;
  return [x[0] * a + y[0] * b + z[0] * c, x[1] * a + y[1] * b + z[1] * c, x[2] * a + y[2] * b + z[2] * c];
}

export function apply(transform: Transform, point: Vector3): Vector3 {
  const turned = turn(transform, point);
  const { origin } = transform;
  return [turned[0] + origin[0], turned[1] + origin[1], turned[2] + origin[2]];
}

/** First `inner`, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  return {
    x: turn(outer, inner.x),
    y: turn(outer, inner.y),
    z: turn(outer, inner.z),
    origin: apply(outer, inner.origin),
  };
}

/** The weighted mean of transforms, as linear blend skinning forms it; the weights sum to 1. */
export function blendTransforms(shares: readonly (readonly [Transform, number])[]): Transform {
  const mean = (pick: (transform: Transform) => Vector3): Vector3 => {
    const sum: [number, number, number] = [0, 0, 0];
    for (const [transform, weight] of shares) {
      const [a, b, c] = pick(transform);
      sum[0] += a * weight;
      sum[1] += b * weight;
      sum[2] += c * weight;
    }
    return sum;
  };
  return {
    x: mean(({ x }) => x),
    y: mean(({ y }) => y),
    z: mean(({ z }) => z),
    origin: mean(({ origin }) => origin),
  };
}

export function invert({ x, y, z, origin }: Transform): Transform {
  const volume = dot(x, cross(y, z));
  const rows: [Vector3, Vector3, Vector3] = [cross(y, z), cross(z, x), cross(x, y)];
  const column = (k: 0 | 1 | 2): Vector3 => [rows[0][k] / volume, rows[1][k] / volume, rows[2][k] / volume];
  const turned: Transform = { x: column(0), y: column(1), z: column(2), origin: [0, 0, 0] };
  const back = turn(turned, origin);
  return { ...turned, origin: [-back[0], -back[1], -back[2]] };
}

/** Rotation about an axis through a fixed point, by the right hand. */
export function rotation(axis: Vector3, angle: number, fixed: Vector3): Transform {
  const [a, b, c] = normalise(axis);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const rest = 1 - cosine;
  const turned: Transform = {
    x: [cosine + a * a * rest, a * b * rest + c * sine, a * c * rest - b * sine],
    y: [a * b * rest - c * sine, cosine + b * b * rest, b * c * rest + a * sine],
    z: [a * c * rest + b * sine, b * c * rest - a * sine, cosine + c * c * rest],
    origin: [0, 0, 0],
  };
  const moved = turn(turned, fixed);
  return { ...turned, origin: [fixed[0] - moved[0], fixed[1] - moved[1], fixed[2] - moved[2]] };
}
