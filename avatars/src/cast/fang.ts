import { slender } from '../body/proportions.ts';
import type { Person } from './person.ts';

/** Host for older visitors: a calm, warm face no longer quite young, hair laid over the shoulder, a knitted cardigan. */
export const fang: Person = {
  id: 'fang',
  names: { zh: '芳姐', en: 'Fang' },
  seed: 48,
  proportions: slender,
  skin: { base: '#fde3d2', shade: '#e9af96', blush: '#f49282', lip: '#d9736a' },
  hair: {
    root: '#33272a',
    base: '#4b393a',
    tip: '#65504e',
    light: '#b79a94',
    partingDegrees: 30,
    style: { kind: 'ponytail' },
    fringe: 'combed',
  },
  eyes: {
    top: '#35221a',
    middle: '#6e4a32',
    bottom: '#c79663',
    width: 37,
    height: 21,
    slant: -1,
    irisRadius: 12,
  },
  face: {
    jaw: 1.07,
    chin: 1.14,
    nose: 1.1,
    browThickness: 1.05,
    browTilt: -1.6,
    browDrop: 2.2,
    lashes: 0.4,
    age: 0.5,
  },
  uniform: {
    garment: 'cardigan',
    cloth: '#cf8a5e',
    clothShade: '#95552f',
    clothShadow: '#c2a3ac',
    trim: '#f0dcb8',
    blouse: '#fbf4e6',
    lower: { kind: 'trousers', colour: '#6d5a52' },
    neckwear: 'none',
    accent: '#a8573c',
    accentStripe: '#f2d9b8',
    badge: { band: 'WELCOME', name: 'Fang' },
  },
};
