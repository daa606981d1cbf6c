import { megabyte, type Measure } from '../budgets.ts';
import type { GltfDocument } from './document.ts';
import { elementBytes } from './layout.ts';

type MeshMeasure = 'triangles' | 'vertices' | 'drawCalls' | 'morphedVertices';

/** What a document asks of a kiosk, whatever its extensions add. */
export type GltfMeasures = Record<
  MeshMeasure | Extract<Measure, 'materials' | 'nodes' | 'joints' | 'pictures' | 'dataMegabytes'>,
  number
>;

/** Counts from the description alone, before a byte of data is read. */
export function measureDocument(document: GltfDocument): GltfMeasures {
  const { accessors, materials, nodes, skins, images } = document;
  return {
    ...measureMeshes(document),
    materials: materials.length,
    nodes: nodes.length,
    joints: skins.reduce((sum, { joints }) => sum + joints.length, 0),
    pictures: images.length,
    dataMegabytes: accessors.reduce((sum, each) => sum + each.count * elementBytes(each), 0) / megabyte,
  };
}

/** A mesh that hangs on two nodes is drawn twice; one that hangs on none is loaded all the same. */
function measureMeshes({ accessors, meshes, nodes }: GltfDocument): Record<MeshMeasure, number> {
  const drawings = meshes.map(() => 0);
  for (const { mesh } of nodes) if (mesh !== undefined) drawings[mesh] = (drawings[mesh] ?? 0) + 1;

  const total = { triangles: 0, vertices: 0, drawCalls: 0, morphedVertices: 0 };
  for (const [mesh, { primitives }] of meshes.entries()) {
    const times = Math.max(1, drawings[mesh] ?? 0);
    for (const { attributes, indices, targets } of primitives) {
      const vertices = accessors[attributes['POSITION'] ?? -1]?.count ?? 0;
      total.triangles += (times * (accessors[indices ?? -1]?.count ?? vertices)) / 3;
      total.vertices += times * vertices;
      total.drawCalls += times;
      total.morphedVertices += times * vertices * targets.length;
    }
  }
  return { ...total, triangles: Math.round(total.triangles) };
}
