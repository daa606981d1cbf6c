import { arch, mix } from '../geometry/scalar.ts';
import type { FaceCurves, FaceLine } from './face-curves.ts';
import type { LidShape } from './face-shape.ts';

export type Edge = 'upper' | 'lower';

/** Where closed lids meet, from the upper lid's rest (0) to the lower one's (1). */
const meetingDepth = 0.86;

/** A lid of the left eye in a shape of the face. */
export function lidLine(curves: FaceCurves, shape: LidShape | undefined, edge: Edge): FaceLine {
  const rest = edge === 'upper' ? curves.upperLid : curves.lowerLid;
  if (shape === undefined) return rest;
  if (shape.kind === 'meet') return shape.line === 'low' ? lowLine(curves) : archedLine(curves);
  const shift = edge === 'upper' ? shape.upper : shape.lower;
  return (share) => [rest(share)[0], rest(share)[1] + shift(share)];
}

function lowLine({ upperLid, lowerLid }: FaceCurves): FaceLine {
  return (share) => {
    const [x, y] = upperLid(share);
    return [x, mix(y, lowerLid(share)[1], meetingDepth) - 0.2 * arch(share)];
  };
}

function archedLine({ upperLid }: FaceCurves): FaceLine {
  const inner = upperLid(0);
  const outer = upperLid(1);
  return (share) => [
    mix(inner[0], outer[0], share),
    mix(inner[1], outer[1], share) - 1.5 + 8.2 * arch(share, 0.85),
  ];
}
