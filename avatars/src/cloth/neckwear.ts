import type { Uniform } from '../cast/person.ts';
import type { Part } from '../geometry/part.ts';
import { bow } from './bow.ts';
import type { Ground } from './panel.ts';
import { scarf } from './scarf.ts';
import { tie } from './tie.ts';

/** What is worn at the throat. */
export function neckwear(ground: Ground, kind: Uniform['neckwear']): Part[] {
  switch (kind) {
    case 'scarf':
      return scarf(ground);
    case 'bow':
      return bow(ground);
    case 'tie':
      return tie(ground);
    case 'none':
      return [];
  }
}
