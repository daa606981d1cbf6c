import type { Mood } from '@lobby/shared/protocol/delivery';
import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Alert } from './alert.ts';
import type { Feeling } from './feelings/feeling.ts';
import type { Person } from './person.ts';
import type { Tag } from './tags/tag.ts';

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

/** Old ears and those who say they cannot hear well are spoken to slowly in every mood, and children a little more slowly than others. */
const unhurriedRates: Partial<Record<Tag, number>> = { elder: 0.85, child: 0.92 };

/** Once, to a child who says so: whoever is small does not dare to ask. */
const childOpening: Bilingual = {
  zh: '你好呀，我慢慢说，哪里不懂就问我。',
  en: "Hello! I'll go slowly. Just ask me when something isn't clear.",
};

/** Whether somebody needs more time to listen and to answer, because of who they say they are. */
export function takesTime({ tags }: Person): boolean {
  return tags.some((tag) => tag in unhurriedRates);
}

/** Towards somebody who only wants to be spoken to differently. */
export const plainBearing: Bearing = { rate: 1, offersPerson: false };

/** How to treat a visitor, given what is known and how they felt before. */
export function bearingTowards(person: Person, before: Feeling): Bearing {
  const { feeling, strength } = person.felt;
  const felt = feeling === before ? undefined : openings[feeling];
  const opening = felt ?? (person.noticed?.includes('child') ? childOpening : undefined);
  const mood = faces[feeling];
  const alert = alertFor(person);
  return {
    ...(opening && { opening }),
    ...(mood && { mood }),
    rate: Math.min(rates[feeling], ...person.tags.flatMap((tag) => unhurriedRates[tag] ?? [])),
    offersPerson:
      person.emergency !== undefined ||
      (isHeavy(feeling) && strength >= strong.offer) ||
      wantsGrownUp(person),
    ...(alert && { alert }),
  };
}

function alertFor({ emergency, felt: { feeling, strength } }: Person): Alert | undefined {
  if (emergency !== undefined) return { type: 'emergency', emergency };
  return isHeavy(feeling) && strength >= strong.alert ? { type: 'upset', feeling, strength } : undefined;
}

/** Most errands of a child need somebody grown-up: one is offered at once, and again whenever they are lost or upset. */
function wantsGrownUp({ tags, noticed, felt: { feeling } }: Person): boolean {
  return tags.includes('child') && (noticed?.includes('child') === true || isTroubled(feeling));
}

function isTroubled(feeling: Feeling): boolean {
  return feeling !== 'calm' && feeling !== 'pleased';
}

function isHeavy(feeling: Feeling): boolean {
  return feeling === 'annoyed' || feeling === 'distressed';
}
