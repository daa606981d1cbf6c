import { slender } from '../body/proportions.ts';
import type { Person } from './person.ts';

/** Receptionist of a bank: brown hair to the shoulders, navy jacket with gold piping, a green neckerchief. */
export const mei: Person = {
  id: 'mei',
  names: { zh: '小美', en: 'Mei' },
  seed: 7,
  proportions: slender,
  skin: { base: '#ffe9dc', shade: '#f2b9a4', blush: '#ff8f86', lip: '#e8837c' },
  hair: {
    root: '#54342a',
    base: '#6f4837',
    tip: '#85563f',
    light: '#d9a37c',
    partingDegrees: 20,
    style: { kind: 'hanging', backLength: 322, curl: 17 },
    fringe: 'swept',
  },
  eyes: {
    top: '#1d3a4a',
    middle: '#2f7f8c',
    bottom: '#8fe0d2',
    width: 39,
    height: 27.5,
    slant: 1,
    irisRadius: 14.4,
  },
  face: {
    jaw: 1,
    chin: 1,
    nose: 1,
    browThickness: 1,
    browTilt: -2.4,
    browDrop: 0,
    lashes: 1,
    age: 0,
  },
  uniform: {
    garment: 'jacket',
    cloth: '#2b3f6b',
    clothShade: '#1a2547',
    clothShadow: '#a39fc4',
    trim: '#d9b566',
    blouse: '#fbfaf7',
    lower: { kind: 'skirt', colour: '#26375f' },
    neckwear: 'scarf',
    accent: '#2fa3a0',
    accentStripe: '#f3efe2',
    badge: { band: 'BANK', name: 'Mei' },
  },
};
