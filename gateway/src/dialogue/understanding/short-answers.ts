import { comparisons, type Comparison } from '../../flows/definition/flow.ts';
import { smallNumberOf } from '../../readers/mandarin/numeral.ts';

const yes =
  /^(?:是|是的|是啊|对|对的|对啊|对对|没错|嗯|嗯嗯|好|好的|好啊|行|可以|要|要的|需要|确认|确定|没问题|就这个|就是这个|是这个|就这件|有|有的|当然|嗯对|对没错|是这样|正确|办吧|yes|yeah|yep|yup|sure|ok|okay|right|correct|that'?s right|that is right|yes that'?s right|yes that is right|yes please|confirm|of course|exactly|go ahead|please do|i do)(?:吧|呀|了|谢谢| please| thanks)?$/iu;

const no =
  /^(?:不|不是|不是的|不对|不对啊|不用|不用了|不要|不要了|不需要|不行|没有|没|错了|不对要改|有错|要改|否|先不|还没|no|nope|no thanks|no thank you|not right|wrong|that'?s wrong|incorrect|no change something|not really|i don'?t|don'?t)(?:吧|呀|了|谢谢| thanks| please)?$/iu;

const skip =
  /^(?:跳过|跳过吧|不填|不填了|先跳过|略过|没有|无|不知道|不清楚|skip|skip it|skip that|none|i don'?t know|don'?t know|not sure|leave it out)$/iu;

export function isYes(bare: string): boolean {
  return yes.test(bare);
}

export function isNo(bare: string): boolean {
  return no.test(bare);
}

const question =
  /[吗呢么?？]$|什么|哪|怎么|多少|几|谁|为何|^(?:what|where|when|who|why|how|which|can|do|does|is|are)\b/iu;
const negated = /不(?!知道|清楚|懂|好意思|确定)|没|无|别|未|\bnot?\b|n't\b|\bnever\b/iu;
const assenting =
  /^(?:都|已经|我|他|她|就)?(?:有|能|会|可以|要|想|满|够|得|用|在|办过|去过|来过)|^(?:i|we|he|she|they|it) (?:do|does|did|can|could|will|would|have|has|had|am|is|are|was)\b/iu;

/** Longer answers to a question of yes or no say something else besides. */
const longestAnswer = 14;

/** Yes or no as people put it who take up the question: 有一点, 来不了, I can't. */
export function yesOrNo(words: string): boolean | undefined {
  if (isYes(words)) return true;
  if (isNo(words)) return false;
  if (words.length > longestAnswer || question.test(words)) return undefined;
  if (negated.test(words))
    return /不知道|不清楚|不确定|don't know|not sure/iu.test(words) ? undefined : false;
  return assenting.test(words) ? true : undefined;
}

export function isSkip(bare: string): boolean {
  return skip.test(bare);
}

const englishPlaces: Record<string, number> = {
  first: 0, second: 1, third: 2, fourth: 3, fifth: 4, sixth: 5, last: -1, one: 0, two: 1, three: 2, four: 3, five: 4, six: 5,
}; // prettier-ignore

const mandarinPlace =
  /^(?:就|要|我要|我选|选|那就|是)?(?:(?:第)(?<nth>[一二三四五六七八九十\d]+)(?:个|家|位|项|条|种|号)?|(?<count>[一二三四五六七八九十\d]+)号?|(?<last>最后)(?:一|那)?(?:个|家|位|项)|(?<upper>上面|前面)(?:那|的)?(?:个|家|位)?|(?<lower>下面|后面)(?:那|的)?(?:个|家|位)?)(?:吧|的|好了)?$/u;
const englishPlace =
  /^(?:(?:i(?:'ll)? (?:take|want|choose|pick)|let's take|take|choose) )?(?:the )?(?:(?<ordinal>first|second|third|fourth|fifth|sixth|last)(?: one| option)?|(?:number |option )?(?<cardinal>one|two|three|four|five|six|\d))(?: please)?$/iu;

/** Which of a list was meant, from 0; -1 is the last. */
export function placeIn(bare: string): number | undefined {
  const { nth, count, last, upper, lower } = mandarinPlace.exec(bare)?.groups ?? {};
  if (last !== undefined || lower !== undefined) return -1;
  if (upper !== undefined) return 0;
  const number = smallNumberOf(nth ?? count ?? '');
  if ((nth ?? count) !== undefined && number !== undefined) return number - 1;
  const { ordinal, cardinal } = englishPlace.exec(bare)?.groups ?? {};
  const word = (ordinal ?? cardinal)?.toLowerCase();
  if (word === undefined) return undefined;
  return englishPlaces[word] ?? Number(word) - 1;
}

const comparing: Record<Comparison, RegExp> = {
  cheap: /便宜|价格低|钱少|费用低|cheap|least expensive|lowest (?:price|fee)/iu,
  near: /近|near|clos(?:er|est)/iu,
  early: /早(?!上)|earl(?:y|ier|iest)/iu,
  soon: /(?:等|排队?)(?:的?时间)?(?:得)?(?:最)?(?:少|短)|最快|快的|soonest|shortest|quickest|fastest/iu,
  good: /最好|评分高|评价好|口碑好|best|highest rated|top rated/iu,
};

/** By what something of a list was picked: 那个便宜的, the nearest one. */
export function comparisonIn(text: string): Comparison | undefined {
  const picks = /那|最|哪个|这|的(?:吧|那)?|一点|er\b|est\b|one\b|least|best/iu;
  return picks.test(text) ? comparisons.find((each) => comparing[each].test(text)) : undefined;
}
