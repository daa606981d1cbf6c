import { z } from 'zod';
import { damaged } from '../finding.ts';
import type { GltfDocument } from '../glb/document.ts';
import type { NodeTree } from '../glb/node-tree.ts';
import { checkPlaces } from '../glb/references.ts';
import type { SpringMeasures } from './figure.ts';

const place = z.int().min(0);

export const secondaryAnimation = z.object({
  boneGroups: z
    .array(z.object({ bones: z.array(z.int()).default([]), colliderGroups: z.array(place).default([]) }))
    .default([]),
  colliderGroups: z.array(z.object({ node: place, colliders: z.array(z.unknown()).default([]) })).default([]),
});

/** Counts what swings in a VRM 0.x, where a named bone swings with everything below it. Throws `Unusable`. */
export function measureSprings0(
  document: GltfDocument,
  tree: NodeTree,
  { boneGroups, colliderGroups }: z.infer<typeof secondaryAnimation>,
): SpringMeasures {
  const owners = colliderGroups.map(({ node }) => node);
  checkPlaces(document, 'nodes', owners);
  const sizes = subtreeSizes(tree);
  const total = { springJoints: 0, springCollisions: 0 };
  for (const group of boneGroups) {
    const roots = group.bones.filter((bone) => bone >= 0);
    checkPlaces(document, 'nodes', roots);
    if (group.colliderGroups.some((each) => each >= colliderGroups.length))
      throw damaged('a group of colliders is named but not there');
    const joints = roots.reduce((sum, root) => sum + (sizes[root] ?? 0), 0);
    total.springJoints += joints;
    for (const each of group.colliderGroups)
      total.springCollisions += joints * (colliderGroups[each]?.colliders.length ?? 0);
  }
  return total;
}

/** How many nodes each node has at and below it, from the leaves up. */
function subtreeSizes({ parents, order }: NodeTree): number[] {
  const sizes = parents.map(() => 1);
  for (const node of order.toReversed()) {
    const parent = parents[node];
    if (parent !== undefined) sizes[parent] = (sizes[parent] ?? 0) + (sizes[node] ?? 0);
  }
  return sizes;
}
