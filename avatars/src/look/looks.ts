import type { Person } from '../cast/person.ts';
import { mixed } from '../texture/colour.ts';
import { faceLooks } from './face-looks.ts';
import type { Look, Looks } from './look.ts';
import { uniformLooks } from './uniform-looks.ts';

function hairLook({ hair }: Person): Look {
  return {
    surface: { texture: 'hair' },
    shade: '#b79fa8',
    toony: 0.8,
    shift: -0.08,
    // Brown rather than black, and thin: the outline also runs between locks.
    outline: { colour: mixed(hair.root, '#000000', 0.12), millimetres: 0.6, mask: 'hairOutline' },
    rim: mixed(hair.light, '#000000', 0.72),
  };
}

function hairTieLook({ uniform }: Person): Look {
  return {
    surface: { texture: 'accent' },
    shade: '#b4b8d4',
    toony: 0.8,
    outline: { colour: mixed(uniform.accent, '#101830', 0.65), millimetres: 0.8 },
  };
}

/** The looks of all materials by name, whether or not this person wears them. */
export function looksOf(person: Person): Looks {
  return {
    ...faceLooks(person),
    hair: hairLook(person),
    hairTie: hairTieLook(person),
    ...uniformLooks(person),
  };
}
