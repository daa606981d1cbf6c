import type { ClipFrame } from './clip-frames.ts';
import type { SoundName } from './sounds.ts';

/** Sounds that a clip shows alike. */
export type SoundKind = 'vowel' | 'glide' | 'nasal' | 'stop' | 'hiss' | 'pause';

const members: readonly (readonly [SoundKind, string])[] = [
  ['glide', 'w j ɥ l ɹ ɻ'],
  ['nasal', 'm n ŋ'],
  ['stop', 'p b t d k ɡ x h'],
  ['hiss', 'f v s z ts ɕ tɕ ʂ ʈʂ ʃ ʒ tʃ dʒ θ ð'],
];
const kinds = new Map(members.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])));

export function kindOf(sound: SoundName): SoundKind {
  return kinds.get(sound) ?? 'vowel';
}

/** Mean and spread of what frames of each kind are like, over 80 sentences of five voices that no measurement uses. */
const looks: Readonly<Record<SoundKind, Readonly<Record<keyof ClipFrame, readonly [number, number]>>>> = {
  vowel: { levelDb: [-5, 6], hissDb: [-13, 4] },
  glide: { levelDb: [-8, 7], hissDb: [-15, 5] },
  nasal: { levelDb: [-10, 8], hissDb: [-18, 5] },
  stop: { levelDb: [-25, 12], hissDb: [-9, 7] },
  hiss: { levelDb: [-15, 8], hissDb: [0, 5] },
  pause: { levelDb: [-50, 15], hissDb: [-6, 8] },
};

/** One strange frame must not outweigh its neighbours. */
const worst = 8;

/** How unlike its kind a frame is: a log-likelihood of two normal distributions, the sign turned. */
export function strangeness(frame: ClipFrame, kind: SoundKind): number {
  const { levelDb, hissDb } = looks[kind];
  return distance(frame.levelDb, levelDb) + distance(frame.hissDb, hissDb);
}

function distance(value: number, [mean, spread]: readonly [number, number]): number {
  return Math.min(worst, ((value - mean) / spread) ** 2 / 2 + Math.log(spread));
}
