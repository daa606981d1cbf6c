import type { Language } from '@lobby/shared/protocol/language';

/** Words about price, rate, dose, eligibility or deadline: a venue is held to what is said of them. */
const matters: Record<Language, RegExp> = {
  zh: /[费钱价]|元|免|折扣|优惠|贵|便宜|能|可以|可(?=[办申享领报退贷用])|允许|有权|有资格|符合|够格|利率|利息|汇率|收益|额度|上限|下限|最[高低多少快慢迟晚早]|报销|剂量|服用|[吃喝服用]药|每[日天次周月年]|一[日天]|空腹|饭[前后]|睡前|截止|逾期|有效|期限|[当隔次]天|当[场日]|立[即等刻]|即时|随时|很快|马上[就能好]|[早晚]上|[上中下]午|夜[里间]|[开关]门|[上下]班|[之以]前|[之以]内|[今明后]天|月[初底末]|年[初底末]|周末|节假日|必须|一律|一定|肯定|保证|承诺|包过|都行/u,
  en: /\b(?:free|fees?|charges?|costs?|prices?|cheap\w*|expensive|pays?|paid|refund\w*|discounts?|can|may|cannot|can't|able|allow\w*|eligib\w*|qualif\w*|entitle\w*|guarantee\w*|certainly|definitely|always|must|require\w*|rates?|interest|limits?|reimburs\w*|dos(?:e|es|age)|take|tablets?|pills?|before|after|bed(?:time)?|meals?|deadline|expire\w*|valid|within|until|later|due|today|tomorrow|daily|weekly|weekends?|holidays?|mornings?|afternoons?|evenings?|nights?|open|closed?|same day|immediately|at once|any ?time)\b/iu,
};

/** What holds whoever asks, and so is claimed even by a question: "it is free, did you know?" */
const assurances: Record<Language, RegExp> = {
  zh: /免费|不[收要用花]钱|不收|免收|一定(?:能|会|可以)|肯定(?:能|会|可以)|保证|承诺|包过/u,
  en: /\b(?:free|no (?:fee|charge|cost)|nothing|guarantee\w*|certainly|definitely)\b/iu,
};

/** Whether a sentence says something that a venue is held to. */
export function isClaim(sentence: string, language: Language): boolean {
  return (asks(sentence) ? assurances : matters)[language].test(sentence);
}

/** Whether a sentence asks the visitor something. */
export function asks(sentence: string): boolean {
  return /[？?]["”’」）)]*\s*$/u.test(sentence);
}
