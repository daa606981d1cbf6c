import { slender } from '../body/proportions.ts';
import type { Person } from './person.ts';

/** Clerk of a government hall: a honey-coloured bob with a straight fringe, a green waistcoat, a wine-red bow. */
export const yun: Person = {
  id: 'yun',
  names: { zh: '小云', en: 'Yun' },
  seed: 33,
  proportions: slender,
  skin: { base: '#ffe6d6', shade: '#edb095', blush: '#ff8c7c', lip: '#dd7468' },
  hair: {
    root: '#6b4630',
    base: '#96663f',
    tip: '#b07f52',
    light: '#f0cd9a',
    partingDegrees: -6,
    style: { kind: 'hanging', backLength: 268, curl: 34 },
    fringe: 'straight',
  },
  eyes: {
    top: '#2c2747',
    middle: '#5d5596',
    bottom: '#b9aef0',
    width: 38.5,
    height: 25.5,
    slant: 2,
    irisRadius: 13.6,
  },
  face: {
    jaw: 0.95,
    chin: 0.9,
    nose: 1.05,
    browThickness: 0.9,
    browTilt: -0.6,
    browDrop: 0.6,
    lashes: 1,
    age: 0,
  },
  uniform: {
    garment: 'waistcoat',
    cloth: '#2f6252',
    clothShade: '#1a3a32',
    clothShadow: '#a0acc0',
    trim: '#d8c48a',
    blouse: '#f8f6f0',
    lower: { kind: 'skirt', colour: '#27473e' },
    neckwear: 'bow',
    accent: '#a8353f',
    accentStripe: '#e7b9a8',
    badge: { band: 'HALL', name: 'Yun' },
  },
};
