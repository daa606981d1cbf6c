import { cleanText } from '../clean-text.ts';
import { Unusable } from '../finding.ts';
import type { GltfDocument } from '../glb/document.ts';

/** What the kiosk's loader knows. Packed geometry and packed pictures are not among it: their unpackers are not loaded. */
const known: ReadonlySet<string> = new Set([
  'EXT_materials_bump',
  'EXT_texture_webp',
  'KHR_materials_anisotropy',
  'KHR_materials_clearcoat',
  'KHR_materials_dispersion',
  'KHR_materials_emissive_strength',
  'KHR_materials_ior',
  'KHR_materials_iridescence',
  'KHR_materials_sheen',
  'KHR_materials_specular',
  'KHR_materials_transmission',
  'KHR_materials_unlit',
  'KHR_materials_volume',
  'KHR_mesh_quantization',
  'KHR_texture_transform',
  'VRM',
  'VRMC_materials_hdr_emissiveMultiplier',
  'VRMC_materials_mtoon',
  'VRMC_node_constraint',
  'VRMC_springBone',
  'VRMC_springBone_extended_collider',
  'VRMC_springBone_limit',
  'VRMC_vrm',
  'VRMC_vrm_animation',
]);

/** Where even the offer is too much: the loader stops at the first's name, and the others multiply what is drawn. */
const unwanted: ReadonlySet<string> = new Set([
  'KHR_draco_mesh_compression',
  'EXT_mesh_gpu_instancing',
  'KHR_lights_punctual',
]);

/** A file may use what the kiosk does not know, but not need it. Throws `Unusable`. */
export function checkExtensions({ extensionsRequired, extensionsUsed }: GltfDocument): void {
  const unknown = extensionsRequired.filter((name) => !known.has(name));
  const fatal = new Set([...unknown, ...extensionsUsed.filter((name) => unwanted.has(name))]);
  const names = [...fatal].slice(0, 5).map((name) => cleanText(name));
  if (names.length > 0) throw new Unusable({ code: 'needs-extension', names });
}
