import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Person } from './person.ts';
import type { Tag } from './tags/tag.ts';

/** Something a venue would like to offer to those whom it suits. */
export interface Recommendation {
  id: string;
  /** To whom: all of these tags; nobody in particular when empty. */
  tags: readonly Tag[];
  /** After one of these entries was answered; after any when empty. */
  after: readonly string[];
  /** One sentence, said at the end of an answer. */
  offer: Bilingual;
  /** The entry that tells more. */
  leadsTo: string;
}

/** Where a visit stands when an answer has been given. */
export interface Moment {
  person: Person;
  /** The entry that was just answered. */
  answered: string;
  /** All entries that were answered in the visit. */
  asked: readonly string[];
  /** How many turns the visit has had. */
  turns: number;
  /** What was offered already and in which turn: nothing is offered twice. */
  offered: readonly { id: string; turn: number }[];
}

/** When an offer was made that was made in an earlier visit: so long ago that it asks for no peace. */
export const earlierVisit = -Infinity;

/** A visit is not a sales talk: the first turn is for the visitor's own errand, and between two offers they get some peace. */
const firstTurn = 2;
const peaceTurns = 3;

/**
 * What may be offered now, if anything: never in trouble or haste, never what was offered or asked about before. Of several that
 * suit, the one that asks for most is the most personal.
 */
export function recommend(offers: readonly Recommendation[], moment: Moment): Recommendation | undefined {
  const { person, turns, offered } = moment;
  const { feeling } = person.felt;
  const lastTurn = Math.max(-Infinity, ...offered.map(({ turn }) => turn));
  const unwelcome = person.emergency !== undefined || (feeling !== 'calm' && feeling !== 'pleased');
  if (unwelcome || turns < firstTurn || turns - lastTurn < peaceTurns) return undefined;
  return offers
    .filter((offer) => suits(offer, moment))
    .sort((one, other) => asksFor(other) - asksFor(one))[0];
}

function suits(
  { id, tags, after, leadsTo }: Recommendation,
  { person, answered, asked, offered }: Moment,
): boolean {
  if (offered.some((earlier) => earlier.id === id) || asked.includes(leadsTo)) return false;
  return (after.length === 0 || after.includes(answered)) && tags.every((tag) => person.tags.includes(tag));
}

function asksFor({ tags, after }: Recommendation): number {
  return tags.length + Math.min(1, after.length);
}
