import { slender } from '../body/proportions.ts';
import type { Person } from './person.ts';

/** Nurse at a hospital: blue-black hair in a bun, a round face, a tunic the colour of mint. */
export const lin: Person = {
  id: 'lin',
  names: { zh: '小琳', en: 'Lin' },
  seed: 21,
  proportions: slender,
  skin: { base: '#ffeadf', shade: '#f0b5a6', blush: '#ff9088', lip: '#e57f80' },
  hair: {
    root: '#23222f',
    base: '#34334a',
    tip: '#474764',
    light: '#98a2cf',
    partingDegrees: 4,
    style: { kind: 'bun', strandLength: 262 },
    fringe: 'curtain',
  },
  eyes: {
    top: '#3a1f2d',
    middle: '#8a4a3a',
    bottom: '#f0b070',
    width: 38,
    height: 28,
    slant: -0.4,
    irisRadius: 14.6,
  },
  face: {
    jaw: 1.05,
    chin: 1.12,
    nose: 0.9,
    browThickness: 0.95,
    browTilt: -2.8,
    browDrop: 0,
    lashes: 0.8,
    age: 0,
  },
  uniform: {
    garment: 'tunic',
    cloth: '#bfe0dc',
    clothShade: '#6fa8a4',
    clothShadow: '#b8c9d4',
    trim: '#4f9d95',
    blouse: '#f6fbfa',
    lower: { kind: 'trousers', colour: '#dbe9e8' },
    neckwear: 'none',
    accent: '#e08a98',
    accentStripe: '#fbe6e6',
    badge: { band: 'CLINIC', name: 'Lin' },
  },
};
