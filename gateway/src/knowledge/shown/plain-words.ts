import type { Language } from '@lobby/shared/protocol/language';
import type { ShownBlock, Span } from '@lobby/shared/protocol/shown';

const joints = {
  zh: { end: '。', between: '', cells: '，' },
  en: { end: '.', between: ' ', cells: ', ' },
} as const;

/** What is said of an answer where nobody wrote it in other words. Pictures and codes are left to the screen. */
export function plainWords(blocks: readonly ShownBlock[], language: Language): string {
  const { between } = joints[language];
  return blocks
    .flatMap((block) => saidOf(block, language))
    .join(between)
    .trim();
}

function saidOf(block: ShownBlock, language: Language): string[] {
  switch (block.type) {
    case 'paragraph':
      return [words(block.spans)];
    case 'heading':
      return [ended(words(block.spans), language)];
    case 'list':
      return block.items.map((item) => ended(words(item), language));
    case 'table':
      return block.rows.map((row) => ended(row.join(joints[language].cells), language));
    case 'picture':
    case 'code':
      return [];
  }
}

function words(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** A heading or an item mostly has no full stop, and would run into what comes next. */
function ended(text: string, language: Language): string {
  return /[\p{Sentence_Terminal}；;：:]$/u.test(text) ? text : text + joints[language].end;
}
