import type { Proportions } from '../body/proportions.ts';
import type { FringeName } from '../hair/fringe-cuts.ts';

/** An sRGB colour as `#rrggbb`. */
export type Colour = `#${string}`;

export interface Skin {
  readonly base: Colour;
  readonly shade: Colour;
  readonly blush: Colour;
  readonly lip: Colour;
}

/** How hair is cut or worn; lengths in millimetres along the hair from the crown. */
export type HairStyle =
  /** Falls around the face and over the ears; its tips turn in by `curl`. */
  | { readonly kind: 'hanging'; readonly backLength: number; readonly curl: number }
  /** Gathered to a knot high at the back, two strands left loose beside the face. */
  | { readonly kind: 'bun'; readonly strandLength: number }
  /** Gathered low behind the right ear, the tail laid over the shoulder. */
  | { readonly kind: 'ponytail' }
  /** Cut short, ears free. */
  | { readonly kind: 'cropped' };

/** Hair's colours, cut and fringe. */
export interface Hair {
  readonly root: Colour;
  readonly base: Colour;
  readonly tip: Colour;
  /** The ring of light around the crown. */
  readonly light: Colour;
  /** Where the hair parts, in degrees from the middle of the forehead towards the avatar's left. */
  readonly partingDegrees: number;
  readonly style: HairStyle;
  readonly fringe: FringeName;
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

/** What varies in a face besides its eyes. */
export interface Face {
  /** Factors of the width of jaw and chin; 1 is slender. */
  readonly jaw: number;
  readonly chin: number;
  /** How far nose and its bridge stand out; 1 is small. */
  readonly nose: number;
  readonly browThickness: number;
  /** How much lower the inner end of the brow is, and how much lower the whole brow, in millimetres. */
  readonly browTilt: number;
  readonly browDrop: number;
  /** 1 draws lashes that sweep out in a wing, 0 a plain dark lid. */
  readonly lashes: number;
  /** How clear the soft lines of age beside nose and eyes are, 0 to 1. */
  readonly age: number;
}

/** What is worn from the neck down. */
export interface Uniform {
  /** A jacket with lapels; a closed tunic with short sleeves; a waistcoat over a blouse; a knitted cardigan. */
  readonly garment: 'jacket' | 'tunic' | 'waistcoat' | 'cardigan';
  readonly cloth: Colour;
  /** Of seams and folds. */
  readonly clothShade: Colour;
  /** What the cloth's colours are multiplied with in shade: darker and bluer for dark cloth. */
  readonly clothShadow: Colour;
  /** Piping and buttons. */
  readonly trim: Colour;
  readonly blouse: Colour;
  readonly lower: { readonly kind: 'skirt' | 'trousers'; readonly colour: Colour };
  readonly neckwear: 'scarf' | 'bow' | 'tie' | 'none';
  /** Of neckwear and hair tie, and of the badge's band. */
  readonly accent: Colour;
  readonly accentStripe: Colour;
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
