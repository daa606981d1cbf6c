/** What a kind of venue looks like behind the avatar. */
export interface Scene {
  /**
   * The wall from top to floor and the floor, as `#rrggbb`. Of middle brightness, so that skin and white collars stand out against them,
   * and light enough at the top for the venue's name.
   */
  readonly wall: readonly [top: string, bottom: string];
  readonly floor: readonly [far: string, near: string];
  /** Everything that stands at the wall, out of focus. */
  readonly far: () => SVGElement[];
  /** What stands nearer, more out of focus still. */
  readonly near: () => SVGElement[];
}
