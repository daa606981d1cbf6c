import type { VRM } from '@pixiv/three-vrm';
import { SkinnedMesh, Vector3 } from 'three';

/** Two points of a face's skin, one on either edge of an opening. */
export interface Facing {
  upper: number;
  lower: number;
}

/** The skin of a face: its finest part that has shapes. */
export function skinOf(vrm: VRM): SkinnedMesh {
  const parts: SkinnedMesh[] = [];
  vrm.scene.traverse((part) => {
    if (part instanceof SkinnedMesh && part.morphTargetInfluences) parts.push(part);
  });
  const size = (part: SkinnedMesh): number => part.geometry.getAttribute('position').count;
  const [skin] = parts.toSorted((one, other) => size(other) - size(one));
  if (!skin) throw new Error('the avatar has no face');
  return skin;
}

/** Where a vertex is with the shapes just set, in metres before the bones. */
export function placeOf(skin: SkinnedMesh, vertex: number, into = new Vector3()): Vector3 {
  into.fromBufferAttribute(skin.geometry.getAttribute('position'), vertex);
  for (const [target, weight] of (skin.morphTargetInfluences ?? []).entries()) {
    const shape = skin.geometry.morphAttributes['position']?.[target];
    if (weight === 0 || !shape) continue;
    into.x += shape.getX(vertex) * weight;
    into.y += shape.getY(vertex) * weight;
    into.z += shape.getZ(vertex) * weight;
  }
  return into;
}

/** Points that touch in one pose of the face and are apart in another: the facing edges of mouth or eyes. */
export function facingPoints(skin: SkinnedMesh, shut: () => void, open: () => void): Facing[] {
  const count = skin.geometry.getAttribute('position').count;
  shut();
  const together = Array.from({ length: count }, (_, vertex) => placeOf(skin, vertex));
  open();
  const apart = Array.from({ length: count }, (_, vertex) => placeOf(skin, vertex));
  const pairs: Facing[] = [];
  for (const [one, place] of together.entries()) {
    for (let other = one + 1; other < count; other++) {
      const there = together[other];
      if (!there || place.distanceToSquared(there) > touching ** 2) continue;
      const gap = (apart[one]?.y ?? 0) - (apart[other]?.y ?? 0);
      if (Math.abs(gap) < opening) continue;
      pairs.push(gap > 0 ? { upper: one, lower: other } : { upper: other, lower: one });
    }
  }
  return pairs;
}

const touching = 0.0004;
const opening = 0.003;

/** How far the edges are apart where they are closest, in millimetres; below zero they cross. */
export function narrowest(skin: SkinnedMesh, pairs: readonly Facing[]): number {
  return Math.min(...gaps(skin, pairs));
}

export function widest(skin: SkinnedMesh, pairs: readonly Facing[]): number {
  return Math.max(...gaps(skin, pairs));
}

function gaps(skin: SkinnedMesh, pairs: readonly Facing[]): number[] {
  return pairs.map(({ upper, lower }) => (placeOf(skin, upper).y - placeOf(skin, lower).y) * 1000);
}
