import { z } from 'zod';
import { cleanText } from '../clean-text.ts';
import { damaged } from '../finding.ts';

/** A place in another list of the document. */
export const place = z.int().min(0);
const size = z.int().min(0).max(4_294_967_295);
const list = <Item extends z.ZodType>(item: Item): z.ZodDefault<z.ZodArray<Item>> =>
  z.array(item).default([]);
const numbers = (length: number): z.ZodOptional<z.ZodArray<z.ZodNumber>> =>
  z.array(z.number()).length(length).optional();

/** Bytes of a number of each component type. */
export const componentBytes = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 } as const;
/** Numbers of an element of each type. */
export const elementParts = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 } as const;

/** Loaders make names unique by working on them as text. */
const name = z.string().optional();

const componentType = z.literal([5120, 5121, 5122, 5123, 5125, 5126]);

const sparse = z.object({
  count: size.min(1),
  indices: z.object({
    bufferView: place,
    byteOffset: size.default(0),
    componentType: z.literal([5121, 5123, 5125]),
  }),
  values: z.object({ bufferView: place, byteOffset: size.default(0) }),
});

const accessor = z.object({
  bufferView: place.optional(),
  byteOffset: size.default(0),
  componentType,
  count: size.min(1),
  type: z.enum(['SCALAR', 'VEC2', 'VEC3', 'VEC4', 'MAT2', 'MAT3', 'MAT4']),
  sparse: sparse.optional(),
});

const bufferView = z.object({
  buffer: place,
  byteOffset: size.default(0),
  byteLength: size.min(1),
  byteStride: z.int().min(4).max(252).optional(),
});

const attributes = z.record(z.string(), place);

const primitive = z.object({
  attributes: attributes.refine((names) => 'POSITION' in names, 'has no POSITION'),
  indices: place.optional(),
  material: place.optional(),
  mode: z.int().min(0).max(6).default(4),
  targets: list(attributes),
});

/** The extensions that name another place; all others hold only numbers, or are not read by a kiosk. */
const nodeExtensions = z.object({
  VRMC_node_constraint: z
    .object({ constraint: z.record(z.string(), z.object({ source: place })) })
    .optional(),
});

const node = z.object({
  name,
  children: list(place),
  mesh: place.optional(),
  camera: place.optional(),
  skin: place.optional(),
  matrix: numbers(16),
  translation: numbers(3),
  rotation: numbers(4),
  scale: numbers(3),
  extensions: nodeExtensions.default({}),
});

const texture = z.object({
  name,
  source: place.optional(),
  sampler: place.optional(),
  extensions: z.object({ EXT_texture_webp: z.object({ source: place }).optional() }).default({}),
});

const textureUse = z.object({ index: place }).optional();

const material = z.object({
  name,
  pbrMetallicRoughness: z
    .object({ baseColorTexture: textureUse, metallicRoughnessTexture: textureUse })
    .default({}),
  normalTexture: textureUse,
  occlusionTexture: textureUse,
  emissiveTexture: textureUse,
  extensions: z.record(z.string(), z.unknown()).default({}),
});

/** Nobody looks through a file's own camera, but loaders build it. */
const camera = z.union([
  z.object({
    name,
    type: z.literal('perspective'),
    perspective: z.object({ yfov: z.number(), znear: z.number() }),
  }),
  z.object({
    name,
    type: z.literal('orthographic'),
    orthographic: z.object({ xmag: z.number(), ymag: z.number() }),
  }),
]);

const animation = z.object({
  name,
  channels: z.array(
    z.object({
      sampler: place,
      target: z.object({
        node: place.optional(),
        path: z.enum(['translation', 'rotation', 'scale', 'weights', 'pointer']),
      }),
    }),
  ),
  samplers: z.array(
    z.object({
      input: place,
      output: place,
      interpolation: z.enum(['LINEAR', 'STEP', 'CUBICSPLINE']).default('LINEAR'),
    }),
  ),
});

const document = z.object({
  asset: z.object({ version: z.string().regex(/^2\./, 'is not 2') }),
  extensionsUsed: list(z.string()),
  extensionsRequired: list(z.string()),
  scene: place.optional(),
  scenes: list(z.object({ name, nodes: list(place) })),
  nodes: list(node),
  cameras: list(camera),
  meshes: list(z.object({ name, primitives: z.array(primitive).min(1) })),
  skins: list(
    z.object({
      joints: z.array(place).min(1),
      inverseBindMatrices: place.optional(),
      skeleton: place.optional(),
    }),
  ),
  materials: list(material),
  textures: list(texture),
  samplers: list(z.unknown()),
  images: list(
    z.object({
      bufferView: place,
      mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/ktx2']),
    }),
  ),
  buffers: list(z.object({ byteLength: size })),
  bufferViews: list(bufferView),
  accessors: list(accessor),
  animations: list(animation),
  extensions: z.record(z.string(), z.unknown()).default({}),
});

/** The parts of a glTF 2.0 document that are read here or decide what a kiosk loads. */
export type GltfDocument = z.infer<typeof document>;
export type Accessor = GltfDocument['accessors'][number];
export type Primitive = GltfDocument['meshes'][number]['primitives'][number];

/** Gives a description its types. Places are not followed yet. Throws `Unusable`. */
export function readDocument(description: unknown): GltfDocument {
  return readAs(document, description, 'glTF');
}

/** Reads a part of a description by its schema. Throws `Unusable`, naming the first place that does not fit. */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  part: unknown,
  title: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(part);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = [title, ...(issue?.path ?? [])].map(String).join(' ');
  throw damaged(cleanText(`${path}: ${issue?.message ?? 'does not fit'}`, 120));
}
