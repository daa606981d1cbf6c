import { sturdy } from '../body/proportions.ts';
import type { Person } from './person.ts';

/** Clerk of any counter: short dark hair, charcoal suit, a blue tie. */
export const wei: Person = {
  id: 'wei',
  names: { zh: '小伟', en: 'Wei' },
  seed: 5,
  proportions: sturdy,
  skin: { base: '#fbe0cd', shade: '#e5a98c', blush: '#f3bfa8', lip: '#dfa08c' },
  hair: {
    root: '#25211f',
    base: '#373130',
    tip: '#4a4240',
    light: '#9c8f8a',
    partingDegrees: 26,
    style: { kind: 'cropped' },
    fringe: 'tousled',
  },
  eyes: {
    top: '#2a1d18',
    middle: '#5d4030',
    bottom: '#a77c58',
    width: 35,
    height: 20.5,
    slant: 1.2,
    irisRadius: 11.6,
  },
  face: {
    jaw: 1.09,
    chin: 1.28,
    nose: 1.35,
    browThickness: 1.6,
    browTilt: 1,
    browDrop: 4.6,
    lashes: 0,
    age: 0,
  },
  uniform: {
    garment: 'jacket',
    cloth: '#434a58',
    clothShade: '#262b37',
    clothShadow: '#a5a8c2',
    trim: '#596275',
    blouse: '#f7f9fc',
    lower: { kind: 'trousers', colour: '#3b414e' },
    neckwear: 'tie',
    accent: '#2f5f9e',
    accentStripe: '#b9cfe8',
    badge: { band: 'SERVICE', name: 'Wei' },
  },
};
