import { z } from 'zod';
import { place, readAs, type GltfDocument } from '../glb/document.ts';
import { damaged } from '../finding.ts';
import { checkPlaces } from '../glb/references.ts';
import type { SpringMeasures } from './figure.ts';

const schema = z.object({
  colliders: z.array(z.object({ node: place })).default([]),
  colliderGroups: z.array(z.object({ colliders: z.array(place) })).default([]),
  springs: z
    .array(
      z.object({
        joints: z.array(z.object({ node: place })),
        colliderGroups: z.array(place).default([]),
        center: place.optional(),
      }),
    )
    .default([]),
});

type SpringBones = z.infer<typeof schema>;

/** Counts what swings, and checks that it is there. Source: VRMC_springBone-1.0. Throws `Unusable`. */
export function measureSprings1(document: GltfDocument): SpringMeasures {
  const extension = document.extensions['VRMC_springBone'];
  if (extension === undefined) return { springJoints: 0, springCollisions: 0 };
  const bones = readAs(schema, extension, 'VRMC_springBone');
  checkSpringPlaces(document, bones);
  const total = { springJoints: 0, springCollisions: 0 };
  for (const { joints, colliderGroups } of bones.springs) {
    const colliders = colliderGroups.reduce(
      (sum, group) => sum + (bones.colliderGroups[group]?.colliders.length ?? 0),
      0,
    );
    total.springJoints += joints.length;
    total.springCollisions += joints.length * colliders;
  }
  return total;
}

function checkSpringPlaces(
  document: GltfDocument,
  { colliders, colliderGroups, springs }: SpringBones,
): void {
  checkPlaces(
    document,
    'nodes',
    colliders.map(({ node }) => node),
  );
  for (const group of colliderGroups)
    if (group.colliders.some((collider) => collider >= colliders.length))
      throw damaged('a collider is named but not there');
  for (const spring of springs) {
    checkPlaces(document, 'nodes', [spring.center, ...spring.joints.map(({ node }) => node)]);
    if (spring.colliderGroups.some((group) => group >= colliderGroups.length))
      throw damaged('a group of colliders is named but not there');
  }
}
