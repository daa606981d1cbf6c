import { z } from 'zod';
import { faultOf, type Saying } from '../../pronunciation/lexicon.ts';

const text = z.string().trim().min(1);
const error = 'should be a text, or { pinyin: … } or { arpabet: … }';

const saying = z.union([text, z.strictObject({ pinyin: text }), z.strictObject({ arpabet: text })], {
  error,
});

type WrittenSaying = z.infer<typeof saying>;

const words = z
  .record(text, saying)
  .default({})
  .check(({ value, issues }) => {
    for (const [written, said] of Object.entries(value)) {
      const message = faultOf(sayingOf(written, said));
      if (message !== undefined) issues.push({ code: 'custom', input: said, path: [written], message });
    }
  });

/** How words of the venue are said, by language: a word as it is written, and as what it is said. */
export const lexiconSchema = z
  .strictObject({ zh: words, en: words })
  .default({ zh: {}, en: {} })
  .transform(({ zh, en }): Saying[] =>
    (['zh', 'en'] as const).flatMap((language) =>
      Object.entries({ zh, en }[language]).map(([written, said]) => ({
        language,
        ...sayingOf(written, said),
      })),
    ),
  );

function sayingOf(written: string, said: WrittenSaying): Omit<Saying, 'language'> {
  if (typeof said === 'string') return { written, kind: 'text', said };
  return 'pinyin' in said
    ? { written, kind: 'pinyin', said: said.pinyin }
    : { written, kind: 'arpabet', said: said.arpabet };
}
