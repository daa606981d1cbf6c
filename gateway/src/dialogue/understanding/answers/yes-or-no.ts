/** What people say before they say something; nothing ends with it. */
const hesitation = {
  zh: '不好意思|对不起|抱歉|请|那个|那|就|这个|哎|唉|呃|额',
  en: 'um+|uh+|er|erm|hm+|mm+|well|oh|ah|so|just|sorry|actually',
} as const;

/** What people put after an answer. */
const thanks = {
  zh: '谢谢(?:你|您)?啊?|多谢|麻烦(?:你|您)?了?|辛苦(?:你|您)?了?|吧|了|呀|啊|啦|嘛|哦|噢|哈|呢|的',
  en: 'please|thanks|thank you|very much|so much|then|(?:for|to|by|with) me|with that|at all',
} as const;

/** What stands around an answer or a wish, and says nothing by itself. */
export const politeness = {
  zh: `${hesitation.zh}|${thanks.zh}`,
  en: `${hesitation.en}|${thanks.en}`,
} as const;

/** Plain assent, as it also comes before a wish: 好，取消. */
export const assent = {
  zh: '嗯|好|行|可以|对|是|没错|ok(?:ay)?',
  en: 'yes|yeah|yep|yup|sure|ok|okay|right|fine|alright|all right',
} as const;

const somebody = '(?:i|we|he|she|it|they|there)';

const yes = {
  zh: `${assent.zh}|没有?问题|没有错|不错|当然|正确|同意|确[认定](?:预约|办理)?|就?是?这(?:个|件|样|样子|么办|么定)|都对|是我|(?:帮我|给我)?(?:预约|提交|(?:办|约|挂|订|定)(?:上|好|吧|了))`,
  en: `${assent.en}|correct|exactly|perfect|great|good|absolutely|definitely|certainly|of course|no problem|confirm(?:ed)?|go ahead|please do|do (?:it|that)|i do|it is|(?:that'?s|that is|it'?s|it is|this is|everything'?s|everything is|(?:that |it |everything )?looks|sounds|all) (?:all )?(?:right|correct|good|fine|it|ok|okay|perfect|great)|(?:book|confirm|reserve|order|block) (?:it|that|this)`,
} as const;

/** Says of what was asked or read back that it is not so. */
const contradiction = {
  zh: '(?:好像|可能|应该|恐怕|说的?|写的?|听)?(?:不太?对|不是|错|搞错|弄错|有错|有误|有问题|要改)',
  en: "wrong|incorrect|(?:that'?s|that is|it'?s|it is|this is|something'?s|something is) (?:wrong|incorrect|not (?:quite )?(?:right|correct|it))|(?:that|it|this) isn'?t (?:right|correct|it)|not (?:quite )?(?:right|correct)|change (?:something|it)",
} as const;

const no = {
  zh: `${contradiction.zh}|我?(?:不|不用|不要|不需要|没|没有)|不行|没事儿?|否|不用改|不改|(?:一个|哪个)?都不(?:行|要|用|是)|先不|还没|还`,
  en: `${contradiction.en}|no|nope|nah|not really|not yet|not now|don'?t|${somebody} (?:(?:do|does|did|is|are|was|were|have|has|ca|could|wo|would)n'?t|(?:do|am|is|are|have|can|will) not|cannot|'m not)|nothing|none of (?:them|those|these)|that'?s all`,
} as const;

/** Nothing but these words, one after the other. */
function onlyOf(zh: string, en: string): RegExp {
  return new RegExp(`^(?:(?:${zh})+|(?:(?:${en})(?: |$))+)$`, 'iu');
}

const polite = onlyOf(politeness.zh, politeness.en);
const assenting = onlyOf(`${yes.zh}|${politeness.zh}`, `${yes.en}|${politeness.en}`);
const wanting = new RegExp(`^(?:${assent.zh}|的)*(?:要|需要|有)(?:${thanks.zh})*$`, 'u');

/** Words that were cut off may still become anything: 对，那个… */
const unfinished = new RegExp(`(?<!就|是)(?:${hesitation.zh})$| (?:${hesitation.en})$|^对了$|是那个?$`, 'iu');
const answering = onlyOf(`${yes.zh}|${no.zh}|${politeness.zh}`, `${yes.en}|${no.en}|${politeness.en}`);
const contradicting = new RegExp(`${contradiction.zh}|\\b(?:${contradiction.en})\\b`, 'iu');

/** 对不对, 要不要: asks, and answers nothing. */
const eitherOr = /^(.)[不没]\1/u;

/** Longer texts say more than yes or no. */
const longestAnswer = 30;

const indifferent =
  /^(?:嗯|那|就|我)*(?:随便|(?:哪个|哪一个|哪位|什么|啥)?都(?:行|可以|好|成)|(?:您|你)(?:定|看着办|帮我(?:选|定)))+(?:吧|的|了|啊)*$|^(?:any(?: of them| one)?|either(?: one| of them)?|whichever|whatever|(?:i )?don'?t (?:mind|care)|you (?:choose|decide|pick)|(?:it )?doesn'?t matter)(?: is fine| will do| please)?$/iu;

/** Whether a text leaves the choice to whoever asked. */
export function isIndifferent(words: string): boolean {
  return indifferent.test(words);
}

/** Whether a text says yes and nothing else, however often and politely. Takes bare words, as all here do. */
export function isYes(words: string): boolean {
  if (words.length > longestAnswer || eitherOr.test(words) || isIndifferent(words)) return false;
  if (wanting.test(words)) return true;
  return assenting.test(words) && !polite.test(words) && !unfinished.test(words);
}

/** Whether a text says no and nothing else, also after a hesitant yes: 嗯，不对. */
export function isNo(words: string): boolean {
  if (words.length > longestAnswer || eitherOr.test(words)) return false;
  return answering.test(words) && !assenting.test(words);
}

/** Whether a no says that something is wrong, and not that something is not wanted. */
export function contradicts(words: string): boolean {
  return isNo(words) && contradicting.test(words);
}

/** Whether a text has nothing to say but thanks and hesitation. */
export function isPolite(words: string): boolean {
  return words === '' || (words.length <= longestAnswer && polite.test(words));
}

/** Whether a text asks something, by its words. */
export function asks(words: string): boolean {
  return question.test(words);
}

const question =
  /[吗呢么?？]$|什么|哪|怎么|多少|几|谁|为何|^(?:what|where|when|who|why|how|which|can|do|does|is|are)\b/iu;
const negated = /不(?!知道|清楚|懂|好意思|确定)|没|无|别|未|\bnot?\b|n't\b|\bnever\b/iu;
const takenUp = new RegExp(
  `^(?:${assent.zh}|${politeness.zh})*(?:都|已经|我|他|她|就)?(?:有|能|会|可以|要|想|满|够|得|用|在|办过|去过|来过)|` +
    `^(?:(?:${assent.en}) )*${somebody} (?:do|does|did|can|could|will|would|have|has|had|am|is|are|was|were)\\b`,
  'iu',
);

/** Longer answers to a question of yes or no say something else besides. */
const longestTakenUp = 14;

/** Yes or no as people put it who take up the question: 有一点, 来不了, I can't. */
export function yesOrNo(words: string): boolean | undefined {
  if (isYes(words)) return true;
  if (isNo(words)) return false;
  if (words.length > longestTakenUp || question.test(words) || eitherOr.test(words)) return undefined;
  if (negated.test(words))
    return /不知道|不清楚|不确定|don't know|not (?:know|sure)/iu.test(words) ? undefined : false;
  return takenUp.test(words) ? true : undefined;
}

const skip = new RegExp(
  `^(?:${politeness.zh}|可以|能|能不能|可不可以|先)*(?:跳过|略过|不填|不说|没有|无|不知道|不清楚)(?:这一?[项个]|它)?(?:吗|${politeness.zh})*$|` +
    `^(?:(?:can|could|may|i|we|let'?s|${politeness.en}) )*(?:skip|leave (?:it|that|this) out|none|i don'?t know|don'?t know|not sure)(?: (?:it|that|this|one|${politeness.en}))*$`,
  'iu',
);

export function isSkip(words: string): boolean {
  return skip.test(words);
}
