import type { Mood } from '@lobby/shared/protocol/delivery';
import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Alert } from './alert.ts';
import type { Feeling } from './feelings/feeling.ts';
import type { Person } from './person.ts';

/** How Lobby bears itself towards a visitor: what changes around an answer, never what the answer says. */
export interface Bearing {
  /** Said before the answer, once for as long as the feeling lasts. */
  opening?: Bilingual;
  /** The avatar's face, where an answer names none of its own. */
  mood?: Mood;
  /** 1 is the usual pace of the voice. */
  rate: number;
  /** Whether a person is offered with the answer. */
  offersPerson: boolean;
  /** What staff are told, if anything. */
  alert?: Alert;
}

/** From this strength on a person is offered, and staff are told. */
const strong = { offer: 0.6, alert: 0.8 } as const;

const openings: Partial<Record<Feeling, Bilingual>> = {
  confused: { zh: '没关系，我说得简单一点。', en: "No problem, I'll put it simply." },
  anxious: { zh: '您别着急。', en: "Don't worry." },
  annoyed: { zh: '对不起，让您费心了。', en: "I'm sorry about the trouble." },
  distressed: { zh: '我很理解您的心情。', en: "I'm so sorry to hear that." },
};

const faces: Partial<Record<Feeling, Mood>> = {
  pleased: 'glad',
  anxious: 'serious',
  annoyed: 'sorry',
  distressed: 'sorry',
};

/** Slower for those who are lost or upset, a little quicker for those in a hurry. */
const rates: Record<Feeling, number> = {
  calm: 1,
  pleased: 1,
  confused: 0.88,
  anxious: 1.05,
  annoyed: 1,
  distressed: 0.9,
};

/** Old ears and those who say they cannot hear well are spoken to slowly in every mood. */
const elderRate = 0.85;

/** Towards somebody who only wants to be spoken to differently. */
export const plainBearing: Bearing = { rate: 1, offersPerson: false };

/** How to treat a visitor, given what is known and how they felt before. */
export function bearingTowards(person: Person, before: Feeling): Bearing {
  const { feeling, strength } = person.felt;
  const opening = feeling === before ? undefined : openings[feeling];
  const mood = faces[feeling];
  const alert = alertFor(person);
  const old = person.tags.includes('elder');
  return {
    ...(opening && { opening }),
    ...(mood && { mood }),
    rate: Math.min(rates[feeling], old ? elderRate : Infinity),
    offersPerson: person.emergency !== undefined || (isHeavy(feeling) && strength >= strong.offer),
    ...(alert && { alert }),
  };
}

function alertFor({ emergency, felt: { feeling, strength } }: Person): Alert | undefined {
  if (emergency !== undefined) return { type: 'emergency', emergency };
  return isHeavy(feeling) && strength >= strong.alert ? { type: 'upset', feeling, strength } : undefined;
}

function isHeavy(feeling: Feeling): boolean {
  return feeling === 'annoyed' || feeling === 'distressed';
}
