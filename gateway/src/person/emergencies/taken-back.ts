import type { Language } from '@lobby/shared/protocol/language';
import { anyOf } from '../any-of.ts';
import { legible } from '../legible.ts';

/** What may stand before: a word of regret, and who or when it was. */
const before: Record<Language, string> = {
  zh: '(?:对不起|不好意思|抱歉|[啊哦噢哎呃嗯]|是|这|那|我|他|她|您?们|人|家|爸爸?|妈妈?|老[人伴]|孩子|现在|刚才|刚刚|已经|都|一场|只是|就是)*',
  en: "(?:(?:sorry|oh|it's|it is|it was|that's|that was|this is|just|only|now|no|a) )*",
};

/** What takes an emergency back, as all that is said between two pauses. */
const patterns: Record<Language, string> = {
  zh: anyOf(
    '误报|误会|虚惊一场|没事儿?了?|没出事|[看搞弄]错了',
    '找(?:到|着)了?|开玩笑(?:的|而已)?|闹着玩的?|不(?:用|要|需要)(?:叫|来|找|喊)(?:人|救护车|工作人员)?了?|别(?:叫|来)(?:人)?了',
  ),
  en: anyOf(
    "false alarm|(?:my|a) mistake|misunderstanding|joke|joking|(?:i'm|i am|i was) (?:only |just )?(?:joking|kidding|mistaken|wrong)",
    "(?:i'm|i am|we're|we are|(?:s?he|everything|everyone|everybody|it|(?:my|the) \\w+)(?:'s| is)|they're|they are|all) (?:all )?(?:fine|ok|okay|all right|alright|good|safe)",
    "(?:i|we)(?:'ve| have)? found (?:him|her|them|my \\w+)|(?:don't|no need to|you needn't|you don't need to) (?:call|send|get) (?:any(?:one|body)|somebody|the staff|an ambulance|a doctor)",
    "(?:there's |there is )?no (?:emergency|danger)|(?:it's |it is )?not an emergency|never ?mind|nothing happened",
  ),
};

const kindly: Record<Language, string> = {
  zh: '(?:谢谢你?您?|多谢|对不起|不好意思|抱歉|麻烦你?您?了|好的?|[啊呀哦噢嗯吧的])*',
  en: '(?:sorry|thanks|thank you|really|now|again|please|ok|okay|oh|no|so|very|much|about|that| )*',
};

const takingBack = {
  zh: new RegExp(`^${before.zh}(?:${patterns.zh})${kindly.zh}$`, 'u'),
  en: new RegExp(`^${before.en}(?:${patterns.en})${kindly.en}$`, 'iu'),
} satisfies Record<Language, RegExp>;

const onlyKind = {
  zh: new RegExp(`^${kindly.zh}$`, 'u'),
  en: new RegExp(`^${kindly.en}$`, 'iu'),
} satisfies Record<Language, RegExp>;

/** Whether somebody who was in an emergency says that there is none, and nothing else beside kind words. */
export function takesBack(text: string, language: Language): boolean {
  if (/[?？]/u.test(text)) return false;
  const clauses = legible(text, language)
    .split(/[，。！,.!;；、\s]*[，。！,.!;；、][，。！,.!;；、\s]*/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const others = clauses.filter((clause) => !takingBack[language].test(clause));
  return others.length < clauses.length && others.every((clause) => onlyKind[language].test(clause));
}
