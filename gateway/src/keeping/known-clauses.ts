import { departmentOf, frontDesk } from '@lobby/shared/protocol/department';
import type { Language } from '@lobby/shared/protocol/language';
import { splitClauses } from '@lobby/spoken-text/split-clauses';
import type { Sentence } from '../dialogue/dialogue.ts';
import { sentencesOf } from '../dialogue/sentences.ts';
import type { Entry } from '../knowledge/entry.ts';
import type { ClauseBy } from '../synthesis/in-persona.ts';
import type { KnownClauses } from '../synthesis/prepared-voice.ts';
import { clausesOf } from './common-answers.ts';

const languages = ['zh', 'en'] as const;

/**
 * What a venue will say some day, as it will be cut and by whom. Beginnings come first: they are what a visitor waits for. An answer
 * that may follow the words with which a visitor was handed on begins in another way, too.
 */
export function knownClauses(
  entries: readonly Entry[],
  handingOn: readonly Sentence[],
): KnownClauses<ClauseBy> {
  const everybody = [...new Set(handingOn.map(({ by = frontDesk }) => by))];
  const answers = entries.flatMap((entry) =>
    (entry.anybody && everybody.length > 0 ? everybody : [departmentOf(entry.id)]).flatMap((by) =>
      languages.map((language) => clausesOf(entry, language).map(({ text }) => ({ text, language, by }))),
    ),
  );
  const handed = handingOn.length === 0 ? [] : entries.flatMap(begunLater);
  return {
    first: [...handingOn.flatMap(inBothWays), ...answers.flatMap((clauses) => clauses.slice(0, 1))],
    later: [...answers.flatMap((clauses) => clauses.slice(1)), ...handed],
  };
}

function begunLater({ id, spoken }: Entry): ClauseBy[] {
  return languages.flatMap((language) => {
    const [first = ''] = sentencesOf(spoken[language]);
    return cut(first, { language, by: departmentOf(id) }, 'later');
  });
}

function inBothWays({ text, language, by = frontDesk }: Sentence): ClauseBy[] {
  const whose = { language, by };
  return sentencesOf(text).flatMap((sentence) => [
    ...cut(sentence, whose, 'opening'),
    ...cut(sentence, whose, 'later'),
  ]);
}

function cut(
  text: string,
  whose: { language: Language; by: string },
  place: 'opening' | 'later',
): ClauseBy[] {
  return splitClauses(text, whose.language, place).map((clause) => ({ text: clause, ...whose }));
}
