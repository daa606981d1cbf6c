/** A run of words; what matters most is strong. */
export interface Span {
  text: string;
  strong?: true;
}

/** A place on a picture, in shares of its width and height from the upper left corner. */
export interface PictureMark {
  x: number;
  y: number;
}

/** A QR code, row by row, 1 where it is dark, and what it is for. */
export interface ScannedCode {
  rows: string[];
  caption: string;
}

/** One piece of an answer as a screen shows it. Nothing in it leads away from the kiosk: what would is a code to be scanned. */
export type ShownBlock =
  | { type: 'heading'; spans: Span[] }
  | { type: 'paragraph'; spans: Span[] }
  | { type: 'list'; ordered: boolean; items: Span[][] }
  | { type: 'table'; head: string[]; rows: string[][] }
  /** A picture of the venue; with a mark it is a map. `about` is for those who do not see it. */
  | { type: 'picture'; url: string; about: string; mark?: PictureMark }
  | ({ type: 'code' } & ScannedCode);

/** An answer as it is shown beside the spoken one, and where it comes from. */
export interface Shown {
  blocks: ShownBlock[];
  source?: { title: string; page?: number };
}
