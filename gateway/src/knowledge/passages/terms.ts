import { stemmer } from 'stemmer';
import { mandarinWords } from '../../words/mandarin-words.ts';
import { runs } from '../../understanding/text/features.ts';

/** What any question or text holds, and what tells nothing of what it is about. */
const empty = new Set(
  (
    '的 了 吗 呢 吧 啊 呀 嘛 么 我 你 您 他 她 它 我们 你们 咱们 他们 这 那 这里 那里 这儿 那儿 这个 那个 哪 哪里 哪儿 哪个 什么 啥 怎么 怎样 怎么样 ' +
    '往 如何 为什么 多少 几 多 谁 是 在 有 没有 没 不 要 能 可以 会 想 得 就 都 也 还 和 跟 与 及 或 或者 但 把 被 让 给 从 到 对 向 请 请问 一下 一个 个 ' +
    '请问 问 知道 需要 应该 是不是 有没有 能不能 可不可以 要不要 会不会 时候 办 弄 搞 去 来 说 看 用 做 里 上 下 里面 钱 多少钱 多久 多长 时间 ' +
    'a an the i you he she it we they me my your our their this that these those is are am was were be been do does did ' +
    'have has had can could will would shall should may might must to of in on at for from with by and or but not no if ' +
    'so as what which who whom how when where why there here much many long about please tell know need want get any some ' +
    'me us them its just also than then too very'
  ).split(' '),
);

/** Numbers and what they count tell little: a text has many of them. */
const count =
  /^(?:[一二两三四五六七八九十百千万几半\d]+[个份本张次块元天年月日岁位条点把笔套]?|[个份本张次块元把笔套])$/u;

/** A word of a text, and the parts of it that others may write in another way. */
export interface Word {
  term: string;
  /** Pairs of its characters, where it is Chinese and longer. */
  pairs: string[];
}

/** How a question asks for a figure, and counts what it is about: cut into words, it takes neighbours along (租个, 盾要). */
const counting =
  /(?:收|要|赔|付|得|是|花)*(?:多少|几)(?:块|元|毛|点|天|年|月|号|张|份|次|人|页|本|个)?钱?|(?<![\d一二两三四五六七八九十])一?个|一[束晚夜天年月次份]/gu;

/** The words that tell what a question is about. */
export function wordsOf(text: string): Word[] {
  return [...chineseRuns(text.replace(counting, ' ')).flatMap(tellingWords), ...otherTerms(text)].map(
    (term) => ({
      term,
      pairs: /^\p{Script=Han}{3,}$/u.test(term) ? pairsOf(term) : [],
    }),
  );
}

/** What a text is found by: its words, words within them, and pairs of neighbouring characters. */
export function termsOf(text: string): string[] {
  return [...chineseRuns(text).flatMap(chineseTerms), ...otherTerms(text)];
}

function chineseRuns(text: string): string[] {
  return text.normalize('NFKC').match(/\p{Script=Han}+/gu) ?? [];
}

function otherTerms(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*/gu) ?? [];
  return words.filter((word) => !empty.has(word)).map((word) => stemmer(word));
}

function tellingWords(run: string): string[] {
  return mandarinWords()
    .cut(run, true)
    .filter((word) => !empty.has(word) && !count.test(word));
}

/** Pairs bridge what the words of a question and a text are cut into differently. */
function chineseTerms(run: string): string[] {
  const within = tellingWords(run).flatMap((word) => mandarinWords().cutForSearch(word, true));
  return [...within, ...pairsOf(run)];
}

/** The sign between them keeps a pair from being a word of two characters, which weighs for itself. */
function pairsOf(run: string): string[] {
  return runs(Array.from(run), 2, 2).map((pair) => pair.replace(' ', '+'));
}
