/** What a venue's visitors are likely to say. */
export interface HotWords {
  /** Names, products and tasks: words, and runs of words, that few entries share. */
  words: readonly string[];
  /** Whole questions as staff wrote them. */
  phrases: readonly string[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word that more entries share than these tells nothing of any: 怎么, 可以, 办理. */
const sharedByMost = { entries: 3, share: 0.06 } as const;

/**
 * Words that stand side by side may be a term (大额存单). Long ones are taken as they come, for hardly anything else sounds
 * like them; short ones must come up again.
 */
const term = { mostWords: 3, longCharacters: 4, timesAtLeast: 2 } as const;

/** Characters that bind words together. A name holds none, and next to them a homophone of two characters is mere chance. */
export const binding =
  /[的了吗呢吧啊嘛么是我你您他她它这那有在不也就都很好要会能可和跟给把到去来说问想请上下个几多以为一二两三四五六七八九十]/u;

/** The words of a Chinese text, in order, without marks. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Finds the hot words in what a venue knows: for each entry, the Chinese ways of asking for it. */
export function findHotWords(entries: readonly (readonly string[])[]): HotWords {
  const most = Math.max(sharedByMost.entries, entries.length * sharedByMost.share);
  const sharers = new Map<string, number>();
  for (const phrases of entries)
    for (const name of namesIn(phrases)) sharers.set(name, (sharers.get(name) ?? 0) + 1);
  return {
    words: [...sharers].filter(([, count]) => count <= most).map(([name]) => name),
    phrases: entries.flat().map((phrase) => phrase.replace(/[\s\p{P}]+$/u, '')),
  };
}

/** The words of one entry, and the runs of words that several of its phrases share. */
function namesIn(phrases: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const phrase of phrases)
    for (const run of new Set(runsOf(wordsOf(phrase)))) times.set(run, (times.get(run) ?? 0) + 1);
  const words = new Set(phrases.flatMap(wordsOf));
  return [...times.keys()]
    .filter((run) => /^\p{Script=Han}{2,6}$/u.test(run) && !binding.test(run))
    .filter(
      (run) =>
        words.has(run) || run.length >= term.longCharacters || (times.get(run) ?? 0) >= term.timesAtLeast,
    );
}

function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    Array.from({ length: term.mostWords }, (__, more) => words.slice(start, start + more + 1).join('')),
  );
}
