import { avatarModel } from './avatar-model.ts';
import type { Person } from './cast/person.ts';
import { portrait, thumbnailSitting } from './portrait/portrait.ts';
import { encodeVrm } from './vrm/encode-vrm.ts';

export interface BuiltAvatar {
  readonly vrm: Buffer;
  /** A square PNG of head and shoulders, also stored in the VRM. */
  readonly thumbnail: Buffer;
  readonly triangles: number;
}

/** Builds an avatar's files; a few seconds of work. The same person always gives the same bytes. */
export function buildAvatar(person: Person): BuiltAvatar {
  const model = avatarModel(person);
  const thumbnail = portrait(model, thumbnailSitting);
  const parts = [...model.body, ...model.hair, ...model.face];
  const triangles = parts.reduce((sum, part) => sum + part.triangles.length / 3, 0);
  return { vrm: encodeVrm(model, thumbnail), thumbnail, triangles };
}
