import type { Colour } from '../cast/person.ts';

/** The names of the painted textures. */
export type TextureName =
  | 'face'
  | 'skin'
  | 'iris'
  | 'eyeWhite'
  | 'hair'
  | 'hairOutline'
  | 'cloth'
  | 'clothOutline'
  | 'accent'
  | 'badge';

export interface Outline {
  readonly colour: Colour;
  readonly millimetres: number;
  /** Multiplies the width by the texture's green. */
  readonly mask?: TextureName;
}

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
  readonly outline?: Outline;
  /** A dark tint that brightens edges; brighter ones wash the figure out. */
  readonly rim?: Colour;
  readonly doubleSided?: boolean;
}

export type Looks = Readonly<Record<string, Look>>;

/** @throws RangeError when nobody has said how the material looks */
export function lookOf(looks: Looks, material: string): Look {
  const look = looks[material];
  if (look === undefined) throw new RangeError(`no look for material ${material}`);
  return look;
}
