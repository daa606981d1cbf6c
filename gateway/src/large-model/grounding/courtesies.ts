import type { Language } from '@lobby/shared/protocol/language';

/** What is said at any desk whatever it is about: greetings, comfort, not knowing, and sending on to staff. */
const courtesies: Record<Language, RegExp> = {
  zh: new RegExp(
    [
      '您好|你好|欢迎(?:光临)?|再见|慢走|谢谢|感谢|麻烦|抱歉|对不起|不好意思|没关系|没问题|不客气|别客气|放心|别(?:着急|担心)|不要(?:着急|担心)|慢慢[说来]|明白了?|祝您?|愉快|顺利|生活|希望|高兴|荣幸',
      '耐心|稍等|稍候|等一?下|等待|请坐|坐下?一?会儿?|跟我来|服务(?![台费中])|帮[到上][您你]?|帮[您你]?|为[您你]|替[您你]|(?:我)?理解|心情|做决定',
      '(?:可以)?(?:随时|直接)(?=再?[来到]?(?:问|找|告诉|咨询|联系|前台|服务台))|(?:如果)?(?:还有|有)?(?:什么)?(?:其他|别的)(?:的)?(?:问题|需要)?|还有什么',
      '(?:没有?|未)(?:能)?(?:找到|查到|写到?|说明?|提到|提及|相关(?=资料|信息|内容|说明))|(?:无法|没法|不能|不太能)(?=回答|确[定认]|告诉|保证|替|为|帮|做)|回答|没听清|再说一遍',
      '以工作人员的答复为准|(?:以|请以)?(?:现场|柜台|工作人员|医生)(?:的)?(?:答复|说法|解释|通知)?为准|具体(?=以|情况|请)|(?:相关)?(?:资料|信息)[里中]?(?:里面)?|关于这一?点|这一?点|这个问题',
    ].join('|'),
    'gu',
  ),
  en: new RegExp(
    String.raw`\b(?:${[
      'feel free(?: to)?|have a (?:nice|good) \\w+|thank you(?: for your patience)?|thanks|take (?:a seat|your time)|(?:i )?hopes? (?:that |this )?helps?|good (?:morning|afternoon|evening)|please wait',
      "let me (?:know|check|see)|i (?:do not|don't|could not|couldn't|cannot|can't|can not) (?:have|find|know|tell|say|see|answer|promise|decide)|(?:the )?(?:material|information|document)s? (?:do(?:es)? not|doesn't|don't) (?:say|mention|tell|state|cover)(?: that| this| it)?",
      "i'm afraid|i am afraid|unfortunately|(?:any ?thing|any|other|more|further) (?:else|questions?|help)|(?:for|more) details|i understand|happy to help|at your service|you're welcome|you are welcome|that information|(?:for you|about that)",
    ].join('|')})(?!\w)`,
    'giu',
  ),
};

/** A text without its courtesies. */
export function withoutCourtesies(text: string, language: Language): string {
  return text.replaceAll('’', "'").replaceAll(courtesies[language], ' ');
}
