import type { Language } from '@lobby/shared/protocol/language';
import { type Tag, tags } from './tag.ts';

const patterns: Record<Language, Record<Tag, RegExp>> = {
  zh: {
    elder:
      /我(?:都|今年)?(?:快|已经)?[六七八九][十]?[一二三四五六七八九十]*多?岁|我(?:都)?(?:[6-9]\d)岁|(?:老花|耳背|耳朵(?:不好|背)|眼睛不好使|年纪大|上年纪|岁数大)|老头子|老太婆|我(?:一个)?老(?:人|头|太)/u,
    child:
      /我(?:今年)?(?:[一二三四五六七八九]|十[一二三四五六七]?|[1-9]|1[0-7])岁|我(?:在|上|读)(?:幼儿园|小学|初中)|(?:我)?(?:爸爸|妈妈)让我(?:来|问)/u,
    'with-child':
      /带(?:着)?(?:我)?(?:家)?(?:孩子|小孩|宝宝|娃|儿子|女儿|孙子|孙女)|(?:孩子|宝宝|娃娃?)(?:才|刚|今年)?[一二三四五六七八九十\d]+(?:个月|岁)|推(?:着)?婴儿车/u,
    business:
      /(?:我们|我)(?:的)?(?:公司|企业|单位|店|工厂)|对公|法人|营业执照|替公司|公司(?:的)?(?:账户|开户|财务)|个体户|我是(?:做|开)(?:生意|公司|店)/u,
    'first-visit':
      /第一(?:次|回)(?:来|办|用)|头(?:一)?(?:次|回)来|没(?:有)?来过|(?:刚|才)搬(?:来|到)|从来没(?:办|来|用)过/u,
    foreigner:
      /我是(?:外国|美国|英国|日本|韩国|法国|德国|俄罗斯|印度|留学)|(?:持|用|拿)护照|我的护照|外籍|港澳|台(?:湾|胞)/u,
    disabled:
      /轮椅|拐杖|残疾|腿脚不(?:便|好|方便)|走不(?:了|动)|看不(?:见|清)(?:字)?|听不(?:见|清)声|聋|盲|视障|听障/u,
    'for-another':
      /(?:帮|替|给|代)(?:我)?(?:家)?(?:老人|我?(?:妈|爸|爷爷|奶奶|外公|外婆|老婆|老公|爱人|孩子|儿子|女儿|朋友|同事|亲戚|别人|他人))|代(?:办|取|领)/u,
  },
  en: {
    elder:
      /\bi(?:'m| am) (?:6\d|7\d|8\d|9\d|sixty|seventy|eighty|ninety)\b|\b(?:i(?:'m| am) (?:old|elderly|a pensioner|retired)|my (?:eyes|ears|hearing|eyesight) (?:is|are)(?:n't| not) (?:so |very )?good|hard of hearing)\b/iu,
    child:
      /\bi(?:'m| am) (?:[5-9]|1[0-7])(?: years old)?\b(?!\s*(?:minutes|years? old company|:))|\bmy (?:mum|mom|dad) (?:told|asked) me to\b/iu,
    'with-child':
      /\bwith (?:my|a|the) (?:\w+ )?(?:child|kid|kids|children|baby|toddler|son|daughter|stroller|pram)\b|\bmy (?:baby|son|daughter|child|kid) is (?:\d+|one|two|three|four|five|six|seven|eight)\b/iu,
    business:
      /\b(?:my|our) (?:company|business|firm|shop|factory|restaurant)\b|\b(?:business|corporate|company) (?:account|licen[cs]e)\b|\bself-employed\b/iu,
    'first-visit':
      /\bfirst time (?:here|i|i'm|visiting)\b|\bnever been here\b|\bi(?:'m| am) new (?:here|in town)\b|\bjust moved\b/iu,
    foreigner:
      /\b(?:my passport|with (?:a|my) passport|i(?:'m| am) (?:a )?(?:foreigner|tourist|foreign|international student|expat|from (?:the )?(?:us|uk|usa|united|japan|korea|france|germany|canada|australia|india)))\b/iu,
    disabled:
      /\b(?:wheelchair|crutches|disab(?:led|ility)|can(?:'t|not) (?:walk|see|hear)(?: well)?|blind|deaf|visually impaired)\b/iu,
    'for-another':
      /\b(?:for|on behalf of) (?:my|a|someone else|another) ?(?:mother|father|mum|mom|dad|wife|husband|grand\w+|friend|colleague|child|son|daughter|person)?\b.{0,20}\b(?:account|card|report|appointment|application|id|form|register|collect|pick up)\b|\b(?:collect|pick up|register|apply) .{0,20}\b(?:for|on behalf of) my\b/iu,
  },
};

/** What somebody says of themselves in one utterance. */
export function tagsIn(text: string, language: Language): Tag[] {
  const read = text.normalize('NFKC');
  return tags.filter((tag) => patterns[language][tag].test(read));
}
