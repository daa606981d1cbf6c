import type { Language } from '@lobby/shared/protocol/language';

/** What a figure tells. A price is no answer to "how long", and a number of a counter none to either. */
export const figureKinds = ['money', 'share', 'duration', 'moment', 'dose', 'count'] as const;

export type FigureKind = (typeof figureKinds)[number];

type Patterns = Record<Language, Record<FigureKind, RegExp>>;

const zhNumber = String.raw`(?:\d[\d,.]*|[一二两三四五六七八九十百千万半]+)\s*(?:万|亿)?\s*`;
const enNumber = String.raw`(?:\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an?))\s*(?:to \d+ )?`;

const asked: Patterns = {
  zh: {
    money:
      /多少钱|几(?:块|元|毛)|收费|费用|价[格钱位]?|[费租押本年]金?(?:是|要|收|得)?多少|多少.{0,2}(?:费|元|块)|限额|额度|上限|起存|贵(?:不贵|吗)|赔多少|收多少|付多少/u,
    share: /利率|利息|费率|百分之几|几折|比例/u,
    duration:
      /多久|多长时间|几(?:个)?(?:天|年|月|工作日|小时|分钟|周|星期)|多少(?:天|年|工作日)|有效期|期限/u,
    moment: /几点|(?:什么|啥)时候|哪(?:天|一天)|几号(?!窗|柜|楼|厅)|几月|截止/u,
    dose: /剂量|用量|吃多少|(?:吃|服|用)几[片粒颗次]|多少(?:毫克|毫升)/u,
    count: /多少(?:张|份|个|页|本|人|次)|几(?:张|份|页|本|次|人|位)/u,
  },
  en: {
    money: /\bhow much\b|\b(?:price|cost|fee|charge|rent|limit)s?\b/iu,
    share: /\b(?:interest|rate|per ?cent|percentage)s?\b/iu,
    duration:
      /\bhow long\b|\bhow (?:many|soon)\b.{0,12}\b(?:day|week|month|year|hour|minute)s?\b|\bhow soon\b|\bvalid(?:ity)?\b/iu,
    moment: /\bwhen\b|\bwhat (?:time|date|day)\b|\bdeadline\b|\bhours\b/iu,
    dose: /\bdos(?:e|es|age)\b|\bhow (?:many|much) .{0,12}(?:tablet|pill|drop|take)s?\b/iu,
    count: /\bhow (?:many|often)\b/iu,
  },
};

const told: Patterns = {
  zh: {
    money: new RegExp(
      String.raw`${zhNumber}(?:元|块|角|毛)|免费|免收|全免|都免|不(?:再)?收(?:费|钱|取|手续费)?|不要钱`,
      'u',
    ),
    share: /[%％‰]|百分之|[万千]分之|\d\s*折/u,
    duration: new RegExp(
      String.raw`${zhNumber}(?:个|多个?)?(?:工作日|小时|分钟|天|日(?!期)|年|月|周|星期)|当[天场日]|立等|马上|随时`,
      'u',
    ),
    moment: new RegExp(
      String.raw`${zhNumber}(?:点|号(?!窗|柜|楼|厅)|日)|\d:\d\d|周[一二三四五六日天末]|星期|工作日|每天|随时`,
      'u',
    ),
    dose: new RegExp(String.raw`${zhNumber}(?:毫克|毫升|克|片|粒|颗|滴|支)`, 'u'),
    count: new RegExp(String.raw`${zhNumber}(?:张|份|个|页|本|人|次|位)`, 'u'),
  },
  en: {
    money: /\byuan\b|\brmb\b|\bcny\b|\bfree\b|\bno (?:fee|charge)\b|\bwithout charge\b|\bnot charge/iu,
    share: /%|\bper ?cent\b|\bper mille\b/iu,
    duration: new RegExp(
      String.raw`${enNumber}(?:working |business |calendar )?(?:day|week|month|year|hour|minute)s?\b|\b(?:same day|at once|right away|any time)\b`,
      'iu',
    ),
    moment:
      /\d\s*(?:am|pm|o'clock)\b|\b(?:from|at|until|till|to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\d[:.]\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bevery day\b|\bany time\b|\bweek(?:day|end)s?\b/iu,
    dose: new RegExp(String.raw`${enNumber}(?:mg|ml|g|tablet|pill|drop)s?\b`, 'iu'),
    count: new RegExp(
      String.raw`${enNumber}(?:sheet|cop(?:y|ie)|page|book|piece|time|people|person|item)s?\b`,
      'iu',
    ),
  },
};

/** What a question is after, of these; mostly one, and none where it asks for no figure. */
export function figuresAsked(question: string, language: Language): FigureKind[] {
  return figureKinds.filter((kind) => asked[language][kind].test(question));
}

/** Whether a text tells a figure of a kind. */
export function tells(text: string, kind: FigureKind, language: Language): boolean {
  return told[language][kind].test(text);
}
