import type { Language } from '@lobby/shared/protocol/language';

/** Words after which a person is still looking for the next one. */
const hanging: Record<Language, RegExp> = {
  zh: /(的|和|跟|与|或者|还有|然后|因为|所以|如果|要是|但是|就是|那个|这个|我想|我要|请问|在|把|给|对|从|到|嗯|呃|啊这)$/u,
  en: /\b(a|an|the|my|your|this|that|to|of|for|with|in|on|at|and|or|but|so|because|if|is|are|i|i'd|like|want|um|uh|er|please)$/iu,
};

/** A question or a request that stands by itself. */
const whole: Record<Language, RegExp> = {
  zh: /(吗|呢|吧|么|嘛|谢谢|再见|你好|您好)$|什么|怎么|怎样|哪|几|多少|谁|为何|如何|能不能|可不可以|有没有|是不是|要不要|在不在/u,
  en: /^(what|where|when|who|why|how|which|can|could|do|does|is|are|will|would|may|should|have|i need|i want|i lost|thank|hello|hi|bye)\b.*\s\S+$|^(thanks|thank you|hello|hi|goodbye|bye)$/iu,
};

/** Whether a person has said all they wanted to, as far as their words tell. */
export type Completeness = 'complete' | 'unsure' | 'hanging';

/**
 * Judges a text recognised at a pause. It only shortens or lengthens the wait for more, so a wrong guess costs a moment, never
 * a turn.
 */
export function completeness(text: string, language: Language): Completeness {
  const words = text.replace(/[\s\p{P}]+$/u, '');
  if (words === '') return 'unsure';
  if (hanging[language].test(words)) return 'hanging';
  return whole[language].test(words) ? 'complete' : 'unsure';
}
