import type { Mouth } from './mouth.ts';

/** How the mouth stands for the symbols that English adds to those of Mandarin; diphthongs move. */
export const englishMouths: Readonly<Record<string, Mouth>> = {
  ɑ: [['aa', 1]],
  æ: [['aa', 0.85]],
  ʌ: [['aa', 0.75]],
  ɐ: [['aa', 0.5]],
  ᵊ: [['aa', 0.25]],
  ɜ: [['oh', 0.5]],
  ɪ: [['ih', 0.75]],
  ᵻ: [['ih', 0.5]],
  A: [
    ['ee', 0.9],
    ['ih', 0.7],
  ],
  I: [
    ['aa', 1],
    ['ih', 0.7],
  ],
  O: [
    ['oh', 1],
    ['ou', 0.8],
  ],
  W: [
    ['aa', 1],
    ['ou', 0.8],
  ],
  Y: [
    ['oh', 1],
    ['ih', 0.7],
  ],
  b: [['closed', 1]],
  v: [['closed', 0.6]],
  d: [['ih', 0.2]],
  T: [['ih', 0.2]],
  z: [['ih', 0.35]],
  θ: [['ih', 0.3]],
  ð: [['ih', 0.3]],
  ʃ: [['ou', 0.5]],
  ʒ: [['ou', 0.5]],
  ʧ: [['ou', 0.5]],
  ʤ: [['ou', 0.5]],
  ɹ: [['ou', 0.4]],
};
