import type { Language } from '@lobby/shared/protocol/language';
import { asks, isClaim } from './claims.ts';
import { clausesOf, type Content } from './content.ts';
import { withoutCourtesies } from './courtesies.ts';
import { disagree } from './denials.ts';
import { isAmong } from './figures/figure.ts';
import { figuresStand } from './figures-stand.ts';
import { readClauses, readText, type ReadText } from './read-text.ts';

/** What an answer may lean on: passages of the venue, and what the visitor asked. */
export interface Ground {
  passages: readonly string[];
  question: string;
}

/** What a sentence stands on. */
export type Grounds =
  /** Passages that say so, as places among all of them, best first. */
  | { type: 'written'; passages: number[] }
  /** It says nothing that could be wrong: courtesy, a question back, sending on to staff. */
  | { type: 'courtesy' }
  /** It talks about what no passage talks about. */
  | { type: 'idle' }
  /** It claims what nobody wrote. */
  | { type: 'invented' };

/** So much of a sentence must stand in one passage: more where the venue is held to it and no figure ties it to what is written. */
const leastShared = { figures: 0.5, claim: 0.67, talk: 0.34 } as const;

const aboutNothing: Content = { told: [], known: new Set() };

/**
 * Judges what each sentence of an answer stands on. What it says must stand in one passage, with every figure beside what it is the figure
 * of and nothing denied that is not denied there. A figure of the visitor's counts only in a question, or beside the passage's own. It errs
 * on the side of silence.
 */
export function groundsOn({ passages, question }: Ground, language: Language): (sentence: string) => Grounds {
  const asked = readText(question, language);
  const written = passages.map((passage) => ({
    whole: readText(passage, language),
    clauses: readClauses(passage, language, aboutNothing),
  }));
  const judge = (whole: string): Grounds => {
    const sentence = withoutCourtesies(whole, language);
    const said = { ...readText(sentence, language), sentence, language };
    if (saysNothing(said)) return { type: 'courtesy' };
    const kind = kindOf(said);
    const near = written
      .map((passage, place) => ({ place, share: shareIn(passage, { said, asked, strict: kind !== 'talk' }) }))
      .filter(({ share }) => share >= leastShared[kind])
      .toSorted((one, other) => other.share - one.share);
    if (near.length > 0) return { type: 'written', passages: near.map(({ place }) => place) };
    if (!asks(sentence)) return { type: kind === 'talk' ? 'idle' : 'invented' };
    const isOpen = !isClaim(sentence, language) && said.figures.every((each) => isAmong(each, asked.figures));
    return { type: isOpen ? 'courtesy' : 'invented' };
  };
  return (sentence) => {
    const whole = judge(sentence);
    return whole.type === 'invented' ? (together(clausesOf(sentence), { judge, language }) ?? whole) : whole;
  };
}

/** A sentence may say in each of its clauses what another passage says; undefined where one of them is not written for itself. */
function together(
  clauses: readonly string[],
  { judge, language }: { judge: (clause: string) => Grounds; language: Language },
): Grounds | undefined {
  const judged = clauses.map(judge);
  const alone = clauses.map((clause) => readText(withoutCourtesies(clause, language), language));
  if (alone.some(({ told, figures }) => told.length === 0 && figures.length > 0)) return undefined;
  if (judged.some(({ type }) => type !== 'written' && type !== 'courtesy')) return undefined;
  const passages = judged.flatMap((each) => (each.type === 'written' ? each.passages.slice(0, 1) : []));
  return passages.length === 0 ? undefined : { type: 'written', passages: [...new Set(passages)] };
}

function kindOf({ figures, denials, sentence, language }: Said): keyof typeof leastShared {
  if (figures.length > 0) return 'figures';
  return denials.denied.size > 0 || isClaim(sentence, language) ? 'claim' : 'talk';
}

function saysNothing({ told, figures, denials }: ReadText): boolean {
  return told.length === 0 && figures.length === 0 && denials.denied.size === 0;
}

/** A sentence of an answer. */
interface Said extends ReadText {
  sentence: string;
  language: Language;
}

interface Passage {
  whole: ReadText;
  clauses: ReadText[];
}

interface Saying {
  said: Said;
  asked: ReadText;
  /** What the visitor brought up proves nothing. */
  strict: boolean;
}

/** How much of a sentence a passage says; 0 where it says otherwise. A sentence of figures alone is about what was asked. */
function shareIn({ whole, clauses }: Passage, { said, asked, strict }: Saying): number {
  if (disagree(said.denials, whole.denials)) return 0;
  const isBare = said.told.length === 0;
  const sentence = readClauses(said.sentence, said.language, isBare ? asked : aboutNothing);
  if (!figuresStand(sentence, clauses, asked.figures)) return 0;
  const told = isBare ? asked.told : said.told;
  // What was asked about and is in no passage makes a claim doubtful; in other talk it is only repeated.
  const own = strict ? told : told.filter((each) => whole.known.has(each) || !asked.known.has(each));
  return own.length === 0 ? 0 : own.filter((each) => whole.known.has(each)).length / own.length;
}
