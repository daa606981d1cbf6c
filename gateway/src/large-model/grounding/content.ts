import type { Language } from '@lobby/shared/protocol/language';
import { stemmer } from 'stemmer';
import { mandarinWords } from '../../words/mandarin-words.ts';

/** Words between words, and those of any desk. */
const empty: Record<Language, RegExp> = {
  zh: new RegExp(
    '好的|好吧|请问|其实|另外|的话|比如|首先|然后|最后|以及|或者|并且|而且|如果|因为|所以|但是|不过|只要|' +
      '工作人员|大堂经理|服务台|前台|柜台|柜面|窗口|大厅|现场|同事|人工|咨询|询问|联系|帮助|帮忙|给您|办理|办好|进行|情况|这种|这样|这个|那个|这些|那些|这里|那里|这边|那边|这一点|' +
      '问一下|问一问|问问|看一下|看一看|看看|说一下|了解|查询|确认|不清楚|清楚|不知道|知道|不确定|确定|说不准|告诉|建议|需要|可以|可能|应该|能够|以为准|为准|资料|材料里|' +
      '我们|咱们|你们|您们|他们|大家|自己|什么|怎么|怎样|哪里|哪个|哪位|哪种|多少|是否|还是|已经|现在|一般|通常|目前|就行|就可|即可|' +
      '[的了吗呢吧啊呀哦嗯么嘛就也还都很太请您你我他她它这那哪个是在有要会能可和与跟及或把被让给为对从到向以等来去先再后带里]|(?<![早晚])上(?!午)|[中下](?!午)',
    'gu',
  ),
  en: new RegExp(
    String.raw`\b(?:${[
      "a an the this that these those it its it's i you your we our us they their he she his her there here what which who when where how",
      "i'm you're we're that's there's let's i'll you'll",
      'is are am was were be been being do does did have has had having can could may might will would shall should need needs just also',
      'and or but if so then as of to in on at for from with by about into than too very more any some all no not',
      'yes sure course okay please thanks thank sorry welcome hello hi certainly happy glad help assist ask check see look let know tell',
      'staff colleague colleagues counter counters desk moment wait speak talk contact information sure certain confirm unfortunately',
      'afraid understand find found give hope anything something material',
      'simply each one ones usually normally get go come take make want like',
    ]
      .join(' ')
      .split(' ')
      .join('|')})\b`,
    'giu',
  ),
};

/** What a text is about, without figures; nothing where it is only courtesy. */
export interface Content {
  /** Pairs of neighbouring characters within Chinese words, and stems of English words, as often as they come. */
  told: string[];
  /** The same, and pairs across words: others may cut the text otherwise. */
  known: ReadonlySet<string>;
}

export function contentOf(text: string, language: Language): Content {
  const telling = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\b\w+n't\b/gu, ' ')
    .replaceAll(empty[language], ' ');
  const runs = telling.match(/\p{Script=Han}+|\p{Script=Latin}[\p{Script=Latin}\p{N}]*/gu) ?? [];
  const isChinese = (run: string): boolean => /\p{Script=Han}/u.test(run);
  return {
    told: runs.flatMap((run) => (isChinese(run) ? wordsIn(run).flatMap(pairsOf) : [stemmer(run)])),
    known: new Set(runs.flatMap((run) => (isChinese(run) ? pairsOf(run) : [stemmer(run)]))),
  };
}

/** Characters that stand alone make a word with neighbours that do: 补卡 is in no dictionary. */
function wordsIn(run: string): string[] {
  const cut = mandarinWords().cut(run, true);
  return cut
    .map((word) => (word.length === 1 ? word : ` ${word} `))
    .join('')
    .split(' ');
}

function pairsOf(word: string): string[] {
  const signs = Array.from(word);
  return signs.slice(1).map((sign, place) => `${signs[place]}${sign}`);
}

/** The parts of a text between its marks. */
export function clausesOf(text: string): string[] {
  return text.split(/[，。；;！？!?\n|]|,(?!\d{3})|\.(?!\d)/u).filter((clause) => clause.trim() !== '');
}
