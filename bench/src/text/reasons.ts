import { asHeard, readAlike } from './forms.ts';
import type { Answer } from './judge.ts';
import type { TableName } from './public-table.ts';

/** A kind of difference, and how to tell that it is the whole difference. */
interface Reason {
  because: string;
  explains: (answer: Answer) => boolean;
}

const withoutOne: Reason = {
  because: 'one thousand is not said without its one',
  explains: ({ ours, expected }) => asHeard(ours).replace(/^one/, '') === asHeard(expected),
};
const cents: Reason = {
  because: 'less than a dollar is said in cents',
  explains: ({ ours, expected }) => ours.endsWith(' cents') && expected.endsWith(' dollars'),
};
const telephoneOne: Reason = {
  because: 'in a telephone number every 1 is 幺, in its area code too',
  explains: ({ ours, expected }) =>
    asHeard(ours.replaceAll('幺', '一')) === asHeard(expected.replaceAll('幺', '一')),
};
const keptEr: Reason = {
  because: '儿 is said: it belongs to its syllable',
  explains: ({ ours, expected }) => asHeard(ours.replaceAll('儿', '')) === asHeard(expected),
};
const guess: Reason = {
  because: 'a guess by neighbouring digits is written in words (GB/T 15835-2011, 4.2.2)',
  explains: ({ ours, given, expected }) => ours === given && /\d.*[-~]\d/.test(expected),
};
const omitted: Reason = {
  because: 'nothing that was said is left out',
  explains: ({ ours, given, expected }) =>
    ours === given && expected.length < given.length && !/\d/.test(expected),
};
const date: Reason = {
  because: 'a date keeps its 年, 月 and 日',
  explains: ({ ours, expected }) => /\d+[/-]\d+/.test(expected) && /[年月日]/.test(ours),
};
const partOfDay: Reason = {
  because: 'a part of the day stays the word it was',
  explains: ({ expected }) => /[ap]\.m\./.test(expected),
};
const currency: Reason = {
  because: 'a currency stays the word behind its number',
  explains: ({ ours, expected }) => /[¥$€£]|[A-Z]{3}/.test(expected) && readAlike(ours, expected),
};
const range: Reason = {
  because: '到 stays, and both ends of a range keep their unit (GB/T 15835-2011, 5.1.3)',
  explains: ({ ours, expected }) => expected.includes('~') && readAlike(ours, expected),
};
const unit: Reason = {
  because: 'a unit stays the word it was, and one of something too',
  explains: ({ ours, expected }) =>
    /\d ?(?:[a-z]{1,3}|°)/i.test(expected) && figuresOf(expected).startsWith(figuresOf(ours)),
};
const single: Reason = {
  because: 'a single digit among words stays a word',
  explains: ({ ours, given }) => ours === given && !/[十百千万亿]/.test(given),
};
const round: Reason = {
  because: 'a round number keeps its 万 (GB/T 15835-2011, 5.3)',
  explains: ({ ours, expected }) => ours.includes('万') && readAlike(ours, expected),
};

const reasons: Record<TableName, readonly Reason[]> = {
  'say-zh': [telephoneOne, keptEr],
  'say-en': [withoutOne, cents],
  'write-zh': [guess, omitted, date, partOfDay, currency, range, round, unit, single],
};

/** Why we differ; where no reason is known, our rules do not understand the line. */
export function reasonFor(name: TableName, answer: Answer): string {
  return reasons[name].find(({ explains }) => explains(answer))?.because ?? 'our rules do not understand it';
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '');
}
