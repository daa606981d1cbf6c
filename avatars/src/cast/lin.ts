import { slender } from '../body/proportions.ts';
import type { Person } from './person.ts';

/** Guide of a hospital: dark hair to the chin, a pale green jacket, a rose neckerchief. */
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
    partingDegrees: 18,
    backLength: 296,
  },
  eyes: {
    top: '#3a1f2d',
    middle: '#8a4a3a',
    bottom: '#f0b070',
    width: 38.5,
    height: 27,
    slant: 0.4,
    irisRadius: 14.2,
  },
  face: { jaw: 1.02, chin: 1, browThickness: 0.95, browTilt: -2.8 },
  uniform: {
    jacket: '#bcdcd6',
    jacketShade: '#6fa39e',
    jacketShadow: '#bccbd2',
    piping: '#4f9d95',
    blouse: '#f6fbfa',
    skirt: '#a9cfc8',
    scarf: '#e08a98',
    scarfStripe: '#fbe6e6',
    badge: { band: 'CLINIC', name: 'Lin' },
  },
};
