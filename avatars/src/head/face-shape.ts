/** Which side of the avatar: 1 is its left (+X). */
export type Side = 1 | -1;

/** What a mouth does; lengths in millimetres of head space. */
export interface MouthShape {
  /** Factor of the width. */
  readonly width: number;
  /** How far the corners rise; about -3.5 cancels the smile at rest, which a round mouth needs lest it become a heart. */
  readonly corners: number;
  /** How far each lip leaves the line of the mouth, and how round it is there (an exponent: small is round). */
  readonly upper: number;
  readonly lower: number;
  readonly upperRoundness: number;
  readonly lowerRoundness: number;
  readonly raise?: number;
  readonly protrusion?: number;
  readonly jawDrop?: number;
  /** How much of the upper teeth shows, 0 to 1. */
  readonly teeth?: number;
}

/** Lids either meet along a line, or each is shifted; shifts are functions of the way from inner to outer corner. */
export type LidShape =
  | { readonly kind: 'meet'; readonly line: 'low' | 'arched' }
  | {
      readonly kind: 'shift';
      readonly upper: (share: number) => number;
      readonly lower: (share: number) => number;
    };

export interface BrowShape {
  readonly inner: number;
  readonly outer: number;
  /** How far the inner ends move apart. */
  readonly apart?: number;
  readonly sag?: number;
}

/** One morph target, as what each feature of the face does in it. What is absent rests. */
export interface FaceShape {
  readonly mouth?: MouthShape;
  readonly lids?: LidShape;
  readonly brows?: BrowShape;
  readonly cheeks?: number;
  /** Factor by which the iris shrinks. */
  readonly irisShrink?: number;
  readonly onlySide?: Side;
}

export const atRest: FaceShape = {};

/** Whether a shape concerns one side of the face. */
export function concerns(shape: FaceShape, side: Side): boolean {
  return shape.onlySide === undefined || shape.onlySide === side;
}
