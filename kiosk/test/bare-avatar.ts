import { readFileSync } from 'node:fs';
import { VRM, VRMLoaderPlugin } from '@pixiv/three-vrm';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

const jsonChunk = 0x4e4f534a;
const headerBytes = 12;
const chunkHeaderBytes = 8;

/** Loads an avatar of the cast as it was built, but without its pictures, which need a browser: bones and shapes are the real ones. */
export async function loadBareAvatar(id: string): Promise<VRM> {
  const file = readFileSync(new URL(`../../avatars/made/${id}.vrm`, import.meta.url));
  const loader = new GLTFLoader();
  loader.register((parser) => new VRMLoaderPlugin(parser));
  const { userData } = await loader.parseAsync(withoutPictures(file), '');
  const vrm: unknown = userData['vrm'];
  if (!(vrm instanceof VRM)) throw new Error(`${id}.vrm holds no avatar; pnpm avatars make builds it`);
  return vrm;
}

/** The same GLB file with plain materials. */
function withoutPictures(file: Buffer): ArrayBuffer {
  const jsonBytes = file.readUInt32LE(headerBytes);
  const jsonStart = headerBytes + chunkHeaderBytes;
  const document = JSON.parse(file.toString('utf8', jsonStart, jsonStart + jsonBytes)) as GltfDocument;
  for (const material of document.materials) {
    for (const key of Object.keys(material)) if (key !== 'name') delete material[key];
  }
  delete document.images;
  delete document.textures;
  delete document.extensions?.VRMC_vrm?.meta?.thumbnailImage;
  const json = Buffer.from(JSON.stringify(document));
  const padded = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4, ' ')]);
  const rest = file.subarray(jsonStart + jsonBytes);
  const header = Buffer.alloc(jsonStart);
  file.copy(header, 0, 0, headerBytes);
  header.writeUInt32LE(jsonStart + padded.length + rest.length, 8);
  header.writeUInt32LE(padded.length, headerBytes);
  header.writeUInt32LE(jsonChunk, headerBytes + 4);
  return new Uint8Array(Buffer.concat([header, padded, rest])).buffer;
}

interface GltfDocument {
  materials: Record<string, unknown>[];
  images?: unknown;
  textures?: unknown;
  extensions?: { VRMC_vrm?: { meta?: { thumbnailImage?: number } } };
}
