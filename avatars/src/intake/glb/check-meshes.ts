import { damaged } from '../finding.ts';
import type { GltfDocument, Primitive } from './document.ts';
import { accessorAt, firstNumbers, numberAt, type Data } from './numbers.ts';

/** Vertices, triangles and skins must fit together: what draws them does not look. Throws `Unusable`. */
export function checkMeshes(data: Data): void {
  const largest = largestOf(data);
  for (const [index, { primitives }] of data.document.meshes.entries())
    for (const primitive of primitives)
      checkPrimitive(data.document, primitive, { name: `mesh ${index}`, largest });
  checkSkins(data);
}

/** The largest first number of an accessor, looked for once however many primitives share it. */
function largestOf(data: Data): (accessor: number) => number {
  const known = new Map<number, number>();
  return (accessor) => {
    let most = known.get(accessor) ?? -1;
    if (most < 0) for (const value of firstNumbers(data, accessor)) most = Math.max(most, value);
    known.set(accessor, most);
    return most;
  };
}

interface Checking {
  readonly name: string;
  readonly largest: (accessor: number) => number;
}

function checkPrimitive(document: GltfDocument, primitive: Primitive, { name, largest }: Checking): void {
  const { attributes, indices, targets } = primitive;
  const { count } = accessorAt(document, attributes['POSITION'] ?? -1);
  for (const parts of [attributes, ...targets])
    for (const [part, accessor] of Object.entries(parts))
      if (accessorAt(document, accessor).count !== count)
        throw damaged(`${name} has another number of ${part}`);
  checkTypes(document, primitive, name);
  if (indices !== undefined && largest(indices) >= count)
    throw damaged(`${name} joins vertices it does not have`);
}

function checkTypes(document: GltfDocument, { attributes, indices, targets }: Primitive, name: string): void {
  const types = [attributes, ...targets].flatMap((parts) =>
    ['POSITION', 'NORMAL'].flatMap((part) =>
      parts[part] === undefined ? [] : [accessorAt(document, parts[part]).type],
    ),
  );
  if (types.some((type) => type !== 'VEC3')) throw damaged(`${name} has vertices that are not in space`);
  if (indices === undefined) return;
  const { type, componentType } = accessorAt(document, indices);
  if (type !== 'SCALAR' || ![5121, 5123, 5125].includes(componentType))
    throw damaged(`${name} counts its vertices in ${componentType}`);
}

function checkSkins(data: Data): void {
  const { nodes, skins, meshes } = data.document;
  for (const [index, { joints, inverseBindMatrices }] of skins.entries()) {
    if (inverseBindMatrices === undefined) continue;
    const { count, type, componentType } = accessorAt(data.document, inverseBindMatrices);
    if (type !== 'MAT4' || componentType !== 5126 || count < joints.length)
      throw damaged(`skin ${index} has matrices that do not fit its joints`);
  }
  const checked = new Set<string>();
  for (const { mesh, skin } of nodes) {
    const key = `${mesh} ${skin}`;
    if (mesh === undefined || skin === undefined || checked.has(key)) continue;
    checked.add(key);
    const joints = skins[skin]?.joints.length ?? 0;
    for (const { attributes } of meshes[mesh]?.primitives ?? []) checkWeights(data, attributes, joints);
  }
}

/** A vertex may name a joint that is not there as long as nothing hangs on it. */
function checkWeights(data: Data, attributes: Primitive['attributes'], jointCount: number): void {
  const { JOINTS_0: joints, WEIGHTS_0: weights } = attributes;
  if (joints === undefined || weights === undefined) throw damaged('a mesh with bones hangs on none of them');
  const { type, count, componentType } = accessorAt(data.document, joints);
  const shapes = [type, accessorAt(data.document, weights).type];
  if (shapes.some((shape) => shape !== 'VEC4') || ![5121, 5123].includes(componentType))
    throw damaged('a mesh names its joints in an unknown way');
  for (let vertex = 0; vertex < count; vertex += 1)
    for (let part = 0; part < 4; part += 1)
      if (
        numberAt(data, joints, [vertex, part]) >= jointCount &&
        numberAt(data, weights, [vertex, part]) !== 0
      )
        throw damaged(`a vertex hangs on joint ${numberAt(data, joints, [vertex, part])} of ${jointCount}`);
}
