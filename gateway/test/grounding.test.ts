import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { splitSentences } from '@lobby/spoken-text/split-sentences';
import { expect, test } from 'vitest';
import { readVenueFile } from '../src/knowledge/venue-file/parse-venue.ts';
import { readFigures } from '../src/large-model/grounding/figures/read-figures.ts';
import { type Ground, groundsOn } from '../src/large-model/grounding/grounds-on.ts';
import { faithful, type InOtherWords, unfaithful } from './answers-in-other-words.ts';

interface Text {
  id: string;
  question: string;
  said: string;
}

const demos = new Map(
  await Promise.all(
    ['bank', 'clinic', 'government'].map(
      async (name) => [name, await readVenueFile(join(import.meta.dirname, '../demo', name))] as const,
    ),
  ),
);

function textsOf(venue: string, language: Language): Text[] {
  return (demos.get(venue)?.entries ?? []).map(({ id, question, spoken, answer }) => ({
    id,
    question: question[language],
    said: spoken?.[language] ?? answer[language],
  }));
}

/** An entry as it is asked for, with what its neighbours say beside what it says. */
function groundAt(place: number, texts: readonly Text[]): Ground {
  const passages = texts
    .slice(Math.max(0, place - 2), place + 3)
    .map(({ question, said }) => `${question} ${said}`);
  return { passages, question: texts[place]?.question ?? '' };
}

/** Every sentence that a demo's staff wrote, with its ground. */
function writtenIn(language: Language) {
  const texts = textsOf('bank', language);
  return texts.flatMap(({ said }, place) =>
    splitSentences(said).map((sentence) => ({ sentence, ground: groundAt(place, texts) })),
  );
}

const others: Record<string, string> = {
  二: '四',
  两: '六',
  三: '七',
  四: '九',
  五: '八',
  六: '三',
  七: '二',
  八: '五',
  九: '六',
};
const otherWords: Record<string, string> = {
  two: 'seven',
  three: 'eight',
  four: 'nine',
  five: 'six',
  six: 'three',
  eight: 'five',
};

/** The same sentence with another first figure; undefined where it has none. */
function misquoted(sentence: string, language: Language): string | undefined {
  const pattern =
    language === 'zh' ? /\d+|[二两三四五六七八九]/u : /\d+|\b(?:two|three|four|five|six|eight)\b/iu;
  const other = sentence.replace(
    pattern,
    (said) => others[said] ?? otherWords[said.toLowerCase()] ?? `${Number(said) + 3}`,
  );
  const figures = [sentence, other].map((text) => JSON.stringify(readFigures(text, language).figures));
  return figures[0] === figures[1] ? undefined : other;
}

test.each(['zh', 'en'] as const)(
  '[X6] nearly all that staff wrote may be said in %s, and nearly nothing of it with another figure',
  (language) => {
    const written = writtenIn(language);
    const kept = written.filter(({ sentence, ground }) =>
      ['written', 'courtesy'].includes(groundsOn(ground, language)(sentence).type),
    );
    expect(kept.length / written.length).toBeGreaterThan(0.98);
    const changed = written.flatMap(({ sentence, ground }) => {
      const other = misquoted(sentence, language);
      return other === undefined ? [] : [groundsOn(ground, language)(other).type];
    });
    const caught = changed.filter((type) => type === 'invented');
    expect(changed.length).toBeGreaterThan(10);
    expect(caught.length / changed.length).toBeGreaterThan(0.95);
  },
);

/** What is made of each sentence, with the entry and its neighbours as passages. */
function judged(answers: readonly InOtherWords[]): string[] {
  return answers.map(([venue, id, language, sentence]) => {
    const texts = textsOf(venue, language);
    const place = texts.findIndex((each) => each.id === id);
    return groundsOn(groundAt(place, texts), language)(sentence).type;
  });
}

test('[X6] most of what a model says rightly in its own words is said, and hardly anything that it says wrongly', () => {
  const may = (type: string): boolean => type === 'written' || type === 'courtesy';
  const [right, wrong] = [judged(faithful), judged(unfaithful)];
  expect(right.filter(may).length / right.length).toBeGreaterThan(0.9);
  expect(wrong.filter(may).length / wrong.length).toBeLessThan(0.1);
});
