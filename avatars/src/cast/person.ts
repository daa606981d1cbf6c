import type { Proportions } from '../body/proportions.ts';

/** An sRGB colour as `#rrggbb`. */
export type Colour = `#${string}`;

export interface Skin {
  readonly base: Colour;
  readonly shade: Colour;
  readonly blush: Colour;
  readonly lip: Colour;
}

export interface Hair {
  readonly root: Colour;
  readonly base: Colour;
  readonly tip: Colour;
  /** The ring of light around the crown. */
  readonly light: Colour;
  /** Where the hair parts, in degrees from the middle of the forehead towards the avatar's left. */
  readonly partingDegrees: number;
  /** Length at the back, in millimetres along the hair from the crown. */
  readonly backLength: number;
}

export interface Eyes {
  readonly top: Colour;
  readonly middle: Colour;
  readonly bottom: Colour;
  /** Opening in millimetres of head space. */
  readonly width: number;
  readonly height: number;
  /** How much higher the outer corner is, in millimetres. */
  readonly slant: number;
  /** Half the height of the iris. */
  readonly irisRadius: number;
}

export interface Face {
  /** Factors of the width of jaw and chin; 1 is slender. */
  readonly jaw: number;
  readonly chin: number;
  readonly browThickness: number;
  /** How much lower the inner end of the brow is, in millimetres. */
  readonly browTilt: number;
}

export interface Uniform {
  readonly jacket: Colour;
  /** Of seams and folds. */
  readonly jacketShade: Colour;
  /** What the jacket's colours are multiplied with in shade: darker and bluer for dark cloth. */
  readonly jacketShadow: Colour;
  readonly piping: Colour;
  readonly blouse: Colour;
  readonly skirt: Colour;
  readonly scarf: Colour;
  readonly scarfStripe: Colour;
  /** Capital letters for the band of the badge, and the name below it. */
  readonly badge: { readonly band: string; readonly name: string };
}

/** Everything that makes one avatar differ from another. */
export interface Person {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly seed: number;
  readonly proportions: Proportions;
  readonly skin: Skin;
  readonly hair: Hair;
  readonly eyes: Eyes;
  readonly face: Face;
  readonly uniform: Uniform;
}
