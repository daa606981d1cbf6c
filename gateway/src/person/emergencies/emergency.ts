import type { Language } from '@lobby/shared/protocol/language';

/** What needs people at once, whatever else was asked. */
export const emergencies = ['self-harm', 'medical', 'danger', 'missing-person', 'fraud'] as const;

export type Emergency = (typeof emergencies)[number];

/** Ways of speaking that only sound like it, and questions about the thing rather than from within it. */
const harmless: Record<Language, RegExp> = {
  zh: /死机|死循环|想死你|笑死|急死|气死|累死|烦死|忙死|热死|冷死|饿死|(?:火灾|地震|抢劫|诈骗|救护车?|急救)(?:险|保险|证|费|培训|知识|宣传|预防|讲座)|(?:防|反)(?:火|诈骗|抢)|消防(?:证|验收|检查|审批)|急诊(?:在|怎么走|几楼|科在)|自杀(?:险|免责)/gu,
  en: /\b(?:dying to|to die for|dead (?:battery|phone|line)|(?:fire|accident|health|life) insurance|fire (?:safety|drill|exit|permit)|first aid (?:course|kit)|heart attack of laughter|where is the emergency (?:room|department))\b/giu,
};

const patterns: Record<Language, Record<Emergency, RegExp>> = {
  zh: {
    'self-harm':
      /不想活|想死|自杀|轻生|活不下去|活着(?:没|没有|真没)(?:什么)?意思|(?:想|要)跳(?:楼|河|桥)|割腕|了结(?:自己|算了)|(?:不如|还不如|干脆)死了/u,
    medical:
      /救命|救护车|喘不(?:上|过)(?:来)?气|呼吸(?:很|特别|非常)?困难|没(?:有)?呼吸|胸(?:口|部)?(?:很|好|特别|非常|突然|剧烈)*(?:疼|痛)(?:得(?:厉害|不行|受不了)|死|好久)|心(?:脏|口)(?:很|好|突然|特别)*(?:疼|痛|骤停)|(?:昏|晕)(?:倒|过去|迷)|抽搐|口吐白沫|半边(?:身子)?(?:不能动|麻)|(?:大|一直|不停)(?:地)?(?:出|流|吐)血|血止不住|休克|快不行了|(?:要|快)生了|羊水破|吃错药|喝(?:了)?农药|触电|噎(?:住|着)了/u,
    danger:
      /着火|起火|失火|冒(?:浓)?烟|(?:有人|他们?|里面)(?:在)?(?:打架|打人|抢劫|抢东西|砸|闹事|持刀|拿(?:着)?刀)|抢(?:劫|钱)了|(?:有|放了?)炸弹|要(?:杀|砍)(?:人|我)|被(?:打|跟踪|威胁|绑架)了?|漏(?:煤)?气/u,
    'missing-person':
      /(?:孩子|小孩|女儿|儿子|孙子|孙女|老人|我妈|我爸|爷爷|奶奶|老伴)[^，。]{0,4}(?:走丢|丢了|不见了|找不(?:到|着)了?|走散)|(?:走丢|走散)了[^，。]{0,4}(?:孩子|小孩|老人)|捡到(?:一个)?(?:孩子|小孩)/u,
    fraud:
      /安全账户|(?:被|遭)(?:人)?(?:骗|诈骗)|(?:公安|警察|法院|检察|客服|领导|对方|他|他们)[^，。]{0,8}(?:让|叫|要)(?:我)?[^，。]{0,6}(?:转账|汇款|打钱|转钱|验证码|屏幕共享|共享屏幕)|验证码[^，。]{0,6}(?:告诉|给)(?:了)?(?:他|对方|别人|人家)|刷单[^，。]{0,8}(?:钱|亏|骗|取不出)|杀猪盘|电信诈骗/u,
  },
  en: {
    'self-harm':
      /\b(?:kill(?:ing)? myself|suicid(?:e|al)|end (?:my life|it all)|want to die|don't want to live|no reason to live|hurt(?:ing)? myself)\b/iu,
    medical:
      /\b(?:can(?:'t|not) breathe|not breathing|trouble breathing|(?:severe|bad|terrible) chest pain|chest (?:really )?hurts|heart attack|having a stroke|(?:fainted|collapsed|passed out|unconscious)|seizure|bleeding (?:badly|heavily|a lot|and)|won't stop bleeding|call an ambulance|choking|overdose|water broke|in labou?r)\b/iu,
    danger:
      /\b(?:there(?:'s| is) (?:a )?(?:fire|smoke|bomb|gas leak)|on fire|(?:has|with) a (?:knife|gun)|being (?:attacked|followed|robbed|threatened)|(?:they|he|she|people|someone)(?:'s| is| are)? (?:fighting|hitting|robbing)|robbery)\b/iu,
    'missing-person':
      /\b(?:lost|can(?:'t|not) find|missing) (?:my|our|a|the) (?:\w+ )?(?:child|kid|son|daughter|baby|grandson|granddaughter|mother|father|grandmother|grandfather|little (?:boy|girl))\b|\b(?:my|our) (?:\w+ )?(?:child|kid|son|daughter|mother|father) is missing\b/iu,
    fraud:
      /\b(?:i(?:'ve| have| was| got|'ve been| have been)? (?:been )?(?:scammed|defrauded|conned)|safe account|(?:told|asked|asking|making) me to (?:transfer|wire|send) (?:the |my |some )?money|gave (?:him|her|them|someone) (?:my|the) (?:code|password|pin))\b/iu,
  },
};

/**
 * Finds an emergency in what somebody says. This list is always on, whatever a venue or a model makes of the words: a false alarm
 * costs a member of staff a glance, a missed one may cost a life.
 */
export function emergencyIn(text: string, language: Language): Emergency | undefined {
  const read = text.normalize('NFKC').replaceAll(harmless[language], '');
  return emergencies.find((emergency) => patterns[language][emergency].test(read));
}
