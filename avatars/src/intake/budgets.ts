/** Bytes in the megabytes that people are told. */
export const megabyte = 1_000_000;

/** Nothing longer is read. An avatar that fills all the budgets below has 35 MB before its pictures. */
export const mostFileBytes = 64 * megabyte;

/**
 * What is kept small so that reading the file's description stays cheap, whatever it says: bytes of JSON, how deep it
 * nests (avatars need 9), how many values it holds (ours have 10,000), and the length of one text.
 */
export const descriptionLimits = {
  bytes: 8 * megabyte,
  depth: 32,
  values: 500_000,
  textLength: 20_000,
} as const;

/** How deep nodes may hang below each other; drawing walks the tree by recursion. */
export const deepestNode = 256;

/** A clip is a gesture or a loop. */
export const longestClipMs = 300_000;

/**
 * A file may take up to `most`; above `comfortable` a kiosk with a small processor may stutter and the venue is told.
 * Comfortable leaves room above the avatars made here (50,000 triangles, 30 materials, 100 bones), and `most` is three to
 * five times as much. Both are chosen, not measured on kiosks of venues.
 */
export interface Budget {
  readonly comfortable: number;
  readonly most: number;
}

export type Measure = keyof typeof budgets;

/** Drawn things count as often as they are drawn, pictures at their size once unpacked with mipmaps. */
export const budgets = {
  triangles: { comfortable: 80_000, most: 250_000 },
  vertices: { comfortable: 100_000, most: 400_000 },
  /** Every primitive of every drawn mesh. */
  drawCalls: { comfortable: 60, most: 256 },
  materials: { comfortable: 40, most: 128 },
  nodes: { comfortable: 800, most: 4_000 },
  joints: { comfortable: 400, most: 2_000 },
  /** Displaced vertices summed over all morph targets: each takes 16 bytes of graphics memory. */
  morphedVertices: { comfortable: 1_500_000, most: 8_000_000 },
  pictures: { comfortable: 64, most: 256 },
  pictureMegabytes: { comfortable: 256, most: 768 },
  /** Everything the accessors unpack to, also when they share bytes. */
  dataMegabytes: { comfortable: 128, most: 256 },
  springJoints: { comfortable: 250, most: 1_000 },
  /** Each spring joint against each collider it heeds, once a frame. */
  springCollisions: { comfortable: 4_000, most: 30_000 },
  /** Keyframes of a clip, over all its tracks. */
  keyframes: { comfortable: 200_000, most: 1_000_000 },
} as const satisfies Record<string, Budget>;

/** A picture with a longer side cannot be shown by common graphics hardware. */
export const longestPictureSide = 8_192;
