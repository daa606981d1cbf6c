import { damaged } from '../finding.ts';
import type { GltfDocument, Primitive } from './document.ts';

type ListName =
  | 'accessors'
  | 'bufferViews'
  | 'buffers'
  | 'cameras'
  | 'images'
  | 'materials'
  | 'meshes'
  | 'nodes'
  | 'samplers'
  | 'scenes'
  | 'skins'
  | 'textures';

/** A list that is pointed into, and the places that are pointed at. */
type Reference = readonly [ListName, ...(number | undefined)[]];

/** Every place that a part of the document names must exist. Throws `Unusable`. */
export function checkReferences(document: GltfDocument): void {
  for (const [list, ...places] of allReferences(document)) checkPlaces(document, list, places);
}

/** The same for places that an extension names. */
export function checkPlaces(
  document: GltfDocument,
  list: ListName,
  places: readonly (number | undefined)[],
): void {
  const parts = document[list];
  for (const place of places)
    if (place !== undefined && !Object.hasOwn(parts, place))
      throw damaged(`${list} ${place} is named but not there`);
}

function* allReferences(document: GltfDocument): Generator<Reference> {
  yield ['scenes', document.scene];
  for (const { nodes } of document.scenes) yield ['nodes', ...nodes];
  yield* nodeReferences(document);
  for (const { primitives } of document.meshes)
    for (const each of primitives) yield* primitiveReferences(each);
  yield* skinReferences(document);
  yield* surfaceReferences(document);
  yield* dataReferences(document);
}

function* nodeReferences({ nodes }: GltfDocument): Generator<Reference> {
  for (const { children, mesh, camera, skin, extensions } of nodes) {
    yield ['nodes', ...children, ...constraintSources(extensions)];
    yield ['meshes', mesh];
    yield ['cameras', camera];
    yield ['skins', skin];
  }
}

/** The nodes that a node's constraint follows. */
export function constraintSources({
  VRMC_node_constraint: constraint,
}: GltfDocument['nodes'][number]['extensions']): number[] {
  return Object.values(constraint?.constraint ?? {}).map(({ source }) => source);
}

function* primitiveReferences({ attributes, indices, material, targets }: Primitive): Generator<Reference> {
  yield ['accessors', indices, ...Object.values(attributes)];
  for (const target of targets) yield ['accessors', ...Object.values(target)];
  yield ['materials', material];
}

function* skinReferences({ skins }: GltfDocument): Generator<Reference> {
  for (const { joints, skeleton, inverseBindMatrices } of skins) {
    yield ['nodes', skeleton, ...joints];
    yield ['accessors', inverseBindMatrices];
  }
}

function* surfaceReferences({ materials, textures, images }: GltfDocument): Generator<Reference> {
  for (const { pbrMetallicRoughness: base, ...material } of materials) {
    yield ['textures', base.baseColorTexture?.index, base.metallicRoughnessTexture?.index];
    yield ['textures', material.normalTexture?.index, material.occlusionTexture?.index];
    yield ['textures', material.emissiveTexture?.index];
    yield ['textures', ...Object.values(material.extensions).flatMap(texturesIn)];
  }
  for (const [index, { source, sampler, extensions }] of textures.entries()) {
    const webp = extensions.EXT_texture_webp?.source;
    if (source === undefined && webp === undefined) throw damaged(`texture ${index} has no picture`);
    yield ['images', source, webp];
    yield ['samplers', sampler];
  }
  for (const { bufferView } of images) yield ['bufferViews', bufferView];
}

/** Materials' extensions name textures in parts of many names, each an object with an `index`. */
function texturesIn(extension: unknown): number[] {
  return Object.values(Object(extension)).flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null || !('index' in part)) return [];
    return typeof part.index === 'number' ? [part.index] : [];
  });
}

function* dataReferences({ bufferViews, accessors, animations }: GltfDocument): Generator<Reference> {
  for (const { buffer } of bufferViews) yield ['buffers', buffer];
  for (const { bufferView, sparse } of accessors)
    yield ['bufferViews', bufferView, sparse?.indices.bufferView, sparse?.values.bufferView];
  for (const { channels, samplers } of animations) {
    yield ['nodes', ...channels.map(({ target }) => target.node)];
    for (const { input, output } of samplers) yield ['accessors', input, output];
    const stray = channels.find(({ sampler }) => sampler >= samplers.length);
    if (stray !== undefined) throw damaged(`animation sampler ${stray.sampler} is named but not there`);
  }
}
