import type { Language } from '@lobby/shared/protocol/language';
import { asks, isClaim } from './claims.ts';
import { clausesOf, contentOf } from './content.ts';
import { type Denials, denialsIn, disagree, withoutCostless } from './denials.ts';
import { type Figure, isAmong } from './figures/figure.ts';
import { readFigures } from './figures/read-figures.ts';

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

/** So much of a sentence must stand in one passage: more where the venue is held to it. */
const leastShared = { claim: 0.5, talk: 0.34 } as const;

/** A text as it is compared. */
interface Read {
  figures: Figure[];
  content: string[];
  denials: Denials;
}

/**
 * What a sentence of an answer stands on. What it says must stand in one passage, with every figure beside what it is the figure of and
 * nothing denied that is not denied there. A figure of the visitor's counts only in a question, or beside the passage's own. It errs on
 * the side of silence.
 */
export function groundsOf(sentence: string, { passages, question }: Ground, language: Language): Grounds {
  const said = read(sentence, language);
  const asked = read(question, language);
  const claim = said.figures.length > 0 || said.denials.denied.size > 0 || isClaim(sentence, language);
  const bare = said.content.length === 0 && said.figures.length === 0 && said.denials.denied.size === 0;
  if (bare) return { type: 'courtesy' };
  const near = passages
    .map((passage, place) => ({ place, share: shareIn(passage, { sentence, said, asked, claim }, language) }))
    .filter(({ share }) => share >= leastShared[claim ? 'claim' : 'talk'])
    .toSorted((one, other) => other.share - one.share)
    .map(({ place }) => place);
  if (near.length > 0) return { type: 'written', passages: near };
  if (!asks(sentence)) return { type: claim ? 'invented' : 'idle' };
  const open = said.figures.every((figure) => isAmong(figure, asked.figures));
  return { type: open && !isClaim(sentence, language) ? 'courtesy' : 'invented' };
}

function read(text: string, language: Language): Read {
  const { figures, rest } = readFigures(text, language);
  const content = contentOf(withoutCostless(rest, language), language);
  return { figures, content, denials: denialsIn(rest, language) };
}

interface Saying {
  sentence: string;
  said: Read;
  asked: Read;
  claim: boolean;
}

/** How much of a sentence a passage says; 0 where it says otherwise. A sentence of figures alone is about what was asked. */
function shareIn(passage: string, { sentence, said, asked, claim }: Saying, language: Language): number {
  const written = read(passage, language);
  const content = said.content.length > 0 ? said.content : asked.content;
  if (disagree(said.denials, written.denials)) return 0;
  if (
    !figuresStand(sentence, {
      passage,
      about: said.content.length > 0 ? [] : asked.content,
      asked: asked.figures,
      language,
    })
  )
    return 0;
  const known = new Set(written.content);
  const own = claim ? content : content.filter((each) => known.has(each) || !asked.content.includes(each));
  return own.length === 0 ? 0 : own.filter((each) => known.has(each)).length / own.length;
}

interface Beside {
  passage: string;
  /** What a clause without words of its own is about. */
  about: readonly string[];
  asked: readonly Figure[];
  language: Language;
}

/** Whether a passage has every figure of a sentence; the visitor's own may stand beside one of the passage's of its kind. */
function figuresStand(sentence: string, { passage, about, asked, language }: Beside): boolean {
  const written = readClauses(passage, [], language);
  const judged = readClauses(sentence, about, language).flatMap(({ figures, content }) =>
    figures.map((figure) => {
      const near = clausesAbout(content, figure.kind, written);
      return { figure, stands: near.some((clause) => isAmong(figure, clause.figures)) };
    }),
  );
  const kinds = new Set(judged.flatMap(({ figure, stands }) => (stands ? figure.kind : [])));
  return judged.every(({ figure, stands }) => stands || (isAmong(figure, asked) && kinds.has(figure.kind)));
}

/** A clause without words of its own is about what the one before it is about, and the first about what is given. */
function readClauses(text: string, about: readonly string[], language: Language): Read[] {
  let last = [...about];
  return clausesOf(text).map((clause) => {
    const own = read(clause, language);
    if (own.content.length > 0) last = own.content;
    return { ...own, content: last };
  });
}

/**
 * The clauses that have a figure of a kind, or only those of them that are about the same, as far as that is told by words that the
 * others have not: of "a new card costs 5 yuan, a lost book 10" one is about cards.
 */
function clausesAbout(content: readonly string[], kind: string, clauses: readonly Read[]): readonly Read[] {
  const counting = clauses.filter(({ figures }) =>
    figures.some((each) => kind === 'number' || each.kind === kind),
  );
  const about = counting.filter((clause) => {
    const others = counting.filter((other) => other !== clause).flatMap((other) => other.content);
    return content.some((each) => clause.content.includes(each) && !others.includes(each));
  });
  return about.length > 0 ? about : counting;
}
