/** Vertical field of view in degrees: a portrait lens, which flatters a face and keeps hands from growing. */
export const lensDegrees = 20;

/** What of a figure must be in the picture, in metres. */
export interface Extent {
  /** Top of the head. */
  top: number;
  /** Under the clasped hands. */
  bottom: number;
  /** From elbow to elbow. */
  width: number;
}

export interface Framing {
  /** Height of camera and picture centre, in metres. */
  centre: number;
  /** From camera to figure, in metres. */
  distance: number;
}

/** Air above the head and beside the elbows, as a share of the figure. */
const headroom = 0.075;
const sideroom = 0.06;

/** Fits head to clasped hands into a picture of any shape (`aspect` is width by height): tall ones step back until the elbows fit. */
export function framingFor({ top, bottom, width }: Extent, aspect: number): Framing {
  const wanted = (top - bottom) * (1 + headroom);
  const height = Math.max(wanted, (width * (1 + 2 * sideroom)) / aspect);
  const air = (height - wanted) / 2;
  return {
    centre: top + headroom * (top - bottom) + air - height / 2,
    distance: height / 2 / Math.tan((lensDegrees / 2) * (Math.PI / 180)),
  };
}
