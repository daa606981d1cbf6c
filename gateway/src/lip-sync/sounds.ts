import type { MouthShape } from '@lobby/shared/speech/viseme';

/** How far each shape is reached at once, 0..1. */
export type Pose = Readonly<Partial<Record<MouthShape, number>>>;

/**
 * How the mouth stands for every sound of Mandarin and English, by its IPA symbol: the only table of its kind. An empty pose
 * leaves the mouth to its neighbours, as sounds of the throat and the back of the tongue do. Lips round without opening for ü,
 * lower lip meets teeth for f and v, and retroflex finals are flat. Reviewed in docs/avatars/mouths.webp.
 */
const poses = {
  a: { aa: 1 },
  ɑ: { aa: 1 },
  æ: { aa: 0.7, ee: 0.3 },
  ʌ: { aa: 0.7 },
  ə: { aa: 0.5 },
  e: { ee: 0.9 },
  ɛ: { ee: 0.75, aa: 0.15 },
  ɤ: { ee: 0.5, aa: 0.2 },
  o: { oh: 1 },
  ɔ: { oh: 0.85, aa: 0.15 },
  ɚ: { oh: 0.5, ee: 0.3 },
  ɜ: { oh: 0.5, ee: 0.25 },
  ʊ: { ou: 0.8 },
  u: { ou: 1 },
  y: { ou: 0.85, ih: 0.15 },
  i: { ih: 0.9 },
  ɪ: { ih: 0.75 },
  ɨ: { ih: 0.6 },
  j: { ih: 0.7 },
  w: { ou: 0.9 },
  ɥ: { ou: 0.8, ih: 0.1 },
  p: { closed: 1 },
  b: { closed: 1 },
  m: { closed: 1 },
  f: { closed: 0.6 },
  v: { closed: 0.6 },
  t: { ih: 0.2 },
  d: { ih: 0.2 },
  n: { ih: 0.2 },
  l: { ih: 0.25 },
  s: { ih: 0.45 },
  z: { ih: 0.45 },
  ts: { ih: 0.45 },
  ɕ: { ih: 0.5 },
  tɕ: { ih: 0.5 },
  ʂ: { ou: 0.45 },
  ʈʂ: { ou: 0.45 },
  ɻ: { ou: 0.45 },
  ʃ: { ou: 0.5 },
  ʒ: { ou: 0.5 },
  tʃ: { ou: 0.5 },
  dʒ: { ou: 0.5 },
  ɹ: { ou: 0.5 },
  θ: { ih: 0.25, aa: 0.1 },
  ð: { ih: 0.25, aa: 0.1 },
  ŋ: { aa: 0.25 },
  k: {},
  ɡ: {},
  x: {},
  h: {},
} as const satisfies Record<string, Pose>;

/** A sound of Mandarin or English, by its IPA symbol. */
export type SoundName = keyof typeof poses;

/** How the mouth stands for a sound. */
export function poseOf(sound: SoundName): Pose {
  return poses[sound];
}

/** Every sound there is a mouth for. */
export function soundNames(): SoundName[] {
  return Object.keys(poses).filter(isSound);
}

export function isSound(symbol: string): symbol is SoundName {
  return Object.hasOwn(poses, symbol);
}

/** A sound in time. `stress`: the speaker may lean on it, for its tone or its place in the word. */
export interface TimedSound {
  sound: SoundName;
  startMs: number;
  endMs: number;
  stress?: true;
}
