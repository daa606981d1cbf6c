import type { Uniform } from '../cast/person.ts';
import { write } from './glyphs.ts';
import { painted } from './painting.ts';
import type { Painting } from './painting.ts';

/** A white plate with a coloured band: the house above, the name below. */
export function badgeTexture({ badge, accent }: Uniform): Painting {
  return painted(512, 256, (brush) => {
    brush.fillStyle = '#fdfdfb';
    brush.fillRect(0, 0, 512, 256);
    brush.fillStyle = accent;
    brush.fillRect(0, 0, 512, 84);
    write(brush, { text: badge.band, place: [36, 26], height: 36, colour: '#ffffff' });
    write(brush, { text: badge.name, place: [38, 128], height: 84, colour: '#26324a' });
  });
}
