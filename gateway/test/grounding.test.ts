import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { splitSentences } from '@lobby/spoken-text/split-sentences';
import { expect, test } from 'vitest';
import { readVenueFile } from '../src/knowledge/venue-file/parse-venue.ts';
import { readFigures } from '../src/large-model/grounding/figures/read-figures.ts';
import { groundsOf } from '../src/large-model/grounding/grounds-of.ts';

/** Every sentence that a demo's staff wrote, with its entry's text and that of its neighbours as passages. */
async function writtenIn(language: Language) {
  const { entries } = await readVenueFile(join(import.meta.dirname, '../demo/bank'));
  const texts = entries.map(({ question, spoken, answer }) => ({
    question: question[language],
    said: spoken?.[language] ?? answer[language],
  }));
  return texts.flatMap(({ question, said }, place) => {
    const passages = texts
      .slice(Math.max(0, place - 2), place + 3)
      .map((each) => `${each.question} ${each.said}`);
    return splitSentences(said).map((sentence) => ({ sentence, ground: { passages, question } }));
  });
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
  async (language) => {
    const written = await writtenIn(language);
    const kept = written.filter(({ sentence, ground }) =>
      ['written', 'courtesy'].includes(groundsOf(sentence, ground, language).type),
    );
    expect(kept.length / written.length).toBeGreaterThan(0.98);
    const changed = written.flatMap(({ sentence, ground }) => {
      const other = misquoted(sentence, language);
      return other === undefined ? [] : [groundsOf(other, ground, language).type];
    });
    const caught = changed.filter((type) => type === 'invented');
    expect(changed.length).toBeGreaterThan(10);
    expect(caught.length / changed.length).toBeGreaterThan(0.95);
  },
);
