import type { Colour, Person } from '../cast/person.ts';
import { mixed } from '../texture/colour.ts';

/** The names of the painted textures. */
export type TextureName = 'face' | 'skin' | 'iris' | 'eyeWhite' | 'hair' | 'jacket' | 'scarf' | 'badge';

/** How one material looks under toon shading (MToon 1.0). */
export interface Look {
  /** Lit colour: plain, or painted. */
  readonly surface: Colour | { readonly texture: TextureName };
  /** Colour in shade; multiplied with the texture where there is one. */
  readonly shade: Colour;
  /** How hard the border between light and shade is, 0 to 1. */
  readonly toony?: number;
  /** Moves the border: negative for more light, below -0.5 for none but light. */
  readonly shift?: number;
  readonly outline?: { readonly colour: Colour; readonly millimetres: number };
  /** A dark tint that brightens edges; brighter ones wash the figure out. */
  readonly rim?: Colour;
  readonly doubleSided?: boolean;
}

export type Looks = Readonly<Record<string, Look>>;

/** Drawn lines have no shading of their own. */
function line(colour: Colour, shade: Colour): Look {
  return { surface: colour, shade, shift: -1, doubleSided: true };
}

function faceLooks({ skin, hair }: Person): Looks {
  const outline = { colour: mixed(skin.shade, '#6b2f28', 0.62), millimetres: 1 };
  const dark = mixed(hair.root, '#000000', 0.35);
  const lash = mixed(dark, '#1c1014', 0.5);
  return {
    face: {
      surface: { texture: 'face' },
      shade: '#f7cdc2',
      toony: 0.9,
      shift: 0.16,
      outline,
      rim: '#3a2420',
    },
    skin: { surface: { texture: 'skin' }, shade: '#f7cdc2', toony: 0.9, shift: 0.1, outline },
    iris: { surface: { texture: 'iris' }, shade: '#e8e8f0', shift: -0.6 },
    eyeWhite: { surface: { texture: 'eyeWhite' }, shade: '#e3e0ea', shift: -0.5 },
    eyeWall: line(mixed(skin.shade, '#7a4038', 0.35), mixed(skin.shade, '#7a4038', 0.5)),
    lash: line(lash, mixed(dark, '#1c1014', 0.6)),
    lowerLash: line(mixed(mixed(dark, '#3a1c1c', 0.5), skin.shade, 0.3), mixed(dark, '#3a1c1c', 0.5)),
    crease: line(mixed(skin.shade, '#9a5a4c', 0.55), mixed(skin.shade, '#9a5a4c', 0.6)),
    brow: line(mixed(hair.base, hair.root, 0.6), hair.root),
    mouthLine: line('#9c4a45', '#8c403c'),
    mouthInside: { surface: '#8e3038', shade: '#6e2430', shift: -0.3, doubleSided: true },
    teeth: { surface: '#fffdf8', shade: '#ece4e4', shift: -0.6, doubleSided: true },
    tongue: { surface: '#e8857f', shade: '#d06a6a', shift: -0.3, doubleSided: true },
  };
}

function hairLook({ hair }: Person): Look {
  return {
    surface: { texture: 'hair' },
    shade: '#b79fa8',
    toony: 0.8,
    shift: -0.08,
    // Brown rather than black, and thin: the outline also runs between locks.
    outline: { colour: mixed(hair.root, '#000000', 0.12), millimetres: 0.6 },
    rim: mixed(hair.light, '#000000', 0.72),
  };
}

function uniformLooks({ uniform, skin }: Person): Looks {
  const { jacket, jacketShade, blouse, piping, scarf, skirt } = uniform;
  const clothOutline = { colour: mixed(jacketShade, '#000000', 0.45), millimetres: 1.1 };
  const blouseShade = mixed(blouse, '#9aa6c8', 0.5);
  const pipingShade = mixed(piping, '#5a4020', 0.45);
  return {
    jacket: {
      surface: { texture: 'jacket' },
      shade: '#a39fc4',
      toony: 0.84,
      shift: -0.12,
      outline: clothOutline,
      rim: mixed(jacket, '#000000', 0.6),
    },
    lapel: {
      surface: mixed(jacket, '#ffffff', 0.11),
      shade: mixed(jacket, jacketShade, 0.6),
      toony: 0.84,
      shift: -0.12,
      outline: { ...clothOutline, millimetres: 1 },
    },
    seam: { surface: jacketShade, shade: mixed(jacketShade, '#000000', 0.3) },
    piping: { surface: piping, shade: pipingShade, toony: 0.8 },
    button: {
      surface: piping,
      shade: pipingShade,
      toony: 0.7,
      outline: { colour: mixed(piping, '#3a2a10', 0.7), millimetres: 0.9 },
    },
    blouse: {
      surface: blouse,
      shade: blouseShade,
      toony: 0.8,
      shift: -0.05,
      outline: { colour: mixed(blouse, '#4a5470', 0.75), millimetres: 1 },
    },
    // Lies so close to the jacket that an outline would break up into dots.
    blouseFront: { surface: blouse, shade: blouseShade, toony: 0.8, shift: -0.05 },
    scarf: {
      surface: { texture: 'scarf' },
      shade: '#b4b8d4',
      toony: 0.8,
      outline: { colour: mixed(scarf, '#101830', 0.65), millimetres: 1.1 },
    },
    badge: {
      surface: { texture: 'badge' },
      shade: '#c8ccd8',
      toony: 0.8,
      outline: { colour: '#555d70', millimetres: 1 },
    },
    skirt: { surface: skirt, shade: jacketShade, toony: 0.85, outline: clothOutline },
    stocking: {
      surface: mixed(skin.base, '#b08a7a', 0.35),
      shade: mixed(skin.shade, '#8a5a4a', 0.4),
      outline: { colour: mixed(skin.shade, '#6b2f28', 0.62), millimetres: 1.1 },
    },
    shoe: { surface: '#2a2a33', shade: '#15151c', outline: { colour: '#0a0a10', millimetres: 1.2 } },
  };
}

/** The looks of all materials by name. */
export function looksOf(person: Person): Looks {
  return { ...faceLooks(person), hair: hairLook(person), ...uniformLooks(person) };
}
