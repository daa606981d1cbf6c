import type { Person } from '../cast/person.ts';
import { faceCurves } from './face-curves.ts';
import type { FaceCurves } from './face-curves.ts';
import { headShape } from './head-shape.ts';
import type { HeadShape } from './head-shape.ts';

/** What every feature of the face is drawn with. */
export interface HeadModel {
  readonly person: Person;
  readonly head: HeadShape;
  readonly curves: FaceCurves;
}

export function headModel(person: Person): HeadModel {
  return { person, head: headShape(person.face), curves: faceCurves(person.eyes) };
}
