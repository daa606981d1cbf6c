import type { Vertex } from '../geometry/part.ts';
import { apply, blendTransforms, invert, turn } from '../geometry/transform.ts';
import type { Transform } from '../geometry/transform.ts';
import { normalise } from '../geometry/vector.ts';

/** Linear blend skinning, as renderers do it. */
export function skinned(vertex: Vertex, transformOf: (bone: string) => Transform): Vertex {
  return placedBy(vertex, blended(vertex, transformOf));
}

/** The inverse of `skinned`: from a pose back to where the skin rests. */
export function unskinned(vertex: Vertex, transformOf: (bone: string) => Transform): Vertex {
  return placedBy(vertex, invert(blended(vertex, transformOf)));
}

function blended({ influences }: Vertex, transformOf: (bone: string) => Transform): Transform {
  return blendTransforms(influences.map(([bone, weight]) => [transformOf(bone), weight] as const));
}

function placedBy(vertex: Vertex, transform: Transform): Vertex {
  return {
    ...vertex,
    position: apply(transform, vertex.position),
    normal: normalise(turn(transform, vertex.normal)),
  };
}
