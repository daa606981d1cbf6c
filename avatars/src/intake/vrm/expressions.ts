import type { GltfDocument } from '../glb/document.ts';

/** The presets of VRM 1.0, each with its name in VRM 0.x; `surprised` came with 1.0. */
const presets = {
  aa: 'a',
  ih: 'i',
  ou: 'u',
  ee: 'e',
  oh: 'o',
  blink: 'blink',
  blinkLeft: 'blink_l',
  blinkRight: 'blink_r',
  happy: 'joy',
  angry: 'angry',
  sad: 'sorrow',
  relaxed: 'fun',
  surprised: undefined,
  neutral: 'neutral',
  lookUp: 'lookup',
  lookDown: 'lookdown',
  lookLeft: 'lookleft',
  lookRight: 'lookright',
} as const;

const presetNames: ReadonlySet<string> = new Set(Object.keys(presets));
const presetByOldName: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries(presets).map(([name, oldName]) => [oldName, name]),
);

export function isPreset(name: string): boolean {
  return presetNames.has(name);
}

/** What VRM 1.0 calls a preset of VRM 0.x; undefined for a name that is none. */
export function presetOf(oldName: string): string | undefined {
  return presetByOldName.get(oldName);
}

/** How far an expression moves one morph target of one mesh. */
export interface MorphBind {
  readonly mesh: number;
  readonly index: number;
  readonly weight: number;
}

/** Whether a bind moves anything: the kiosk's loader drops one whose target is not in every part of the mesh. */
export function movesSomething({ meshes }: GltfDocument, { mesh, index, weight }: MorphBind): boolean {
  const primitives = meshes[mesh]?.primitives ?? [];
  return weight > 0 && primitives.length > 0 && primitives.every(({ targets }) => index < targets.length);
}
