import type { Uniform } from '../cast/person.ts';
import { faded } from './colour.ts';
import { fillRows, painted } from './painting.ts';
import type { Painting } from './painting.ts';

/** Slanting stripes, a little darker towards the ends of scarf and tie. */
export function accentTexture({ accent, accentStripe }: Uniform): Painting {
  return painted(256, 256, (brush) => {
    brush.fillStyle = accent;
    brush.fillRect(0, 0, 256, 256);
    brush.strokeStyle = faded(accentStripe, 0.9);
    brush.lineWidth = 11;
    for (let stripe = -4; stripe < 8; stripe++) {
      brush.beginPath();
      brush.moveTo(stripe * 64, 0);
      brush.lineTo(stripe * 64 + 128, 256);
      brush.stroke();
    }
    fillRows(
      brush,
      [0, 256],
      [
        [0, faded('#000000', 0)],
        [1, faded('#000000', 0.14)],
      ],
    );
  });
}
