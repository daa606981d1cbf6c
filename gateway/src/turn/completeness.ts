import type { Language } from '@lobby/shared/protocol/language';
import { scriptLanguage } from '../recognition/script-language.ts';

/** Words after which a person is still looking for the next one. */
const hanging: Record<Language, readonly RegExp[]> = {
  zh: [
    /(?:的|和|跟|与|或者|还有|以及|然后|因为|所以|如果|要是|但是|不过|就是|那个|这个|我想|我要|请问|在|把|给|对|从|到|往|被|让|嗯|呃|啊这)$/u,
    // Who can or must has not said what.
    /[我你您他她们](?:能|会|想|要|可以|应该|需要)$/u,
    // A measure word waits for its noun.
    /[一两这那][张份笔本位件种]$/u,
    // These ask about a verb or a noun that is still to come.
    /(?:怎么|如何|为何|哪|(?<![好这那前后])几|能不能|可不可以|有没有|是不是|要不要|需不需要)$/u,
    /(?:可以|能|应该)在哪[里儿]?$/u,
    /^(?:请问)?(?:在|去)?哪[里儿](?:有|能|可以)?$/u,
  ],
  en: [
    /\b(?:a|an|the|my|your|our|their|his|this|that|some|any|every|another|to|of|for|with|in|on|at|by|into|than|and|or|but|so|because|if|whether|is|are|was|were|i|i'd|like|want|um|uh|er)$/iu,
    /^please$/iu,
    /\b(?:can|could|will|would|shall|should|may|might|must|have|has|\S (?:who|whose|which))$/iu,
    // As the verb of a question these end it ("what can I do"); before a subject they only begin it.
    /(?<!\b(?:i|you|we|they|he|she|it|to) )\b(?:do|does|did)$/iu,
    // A verb and its subject, but not yet what the subject does.
    /\b(?:do|does|did|can|could|will|would|should|may|might|have|has) (?:you|we|they|he|she|it|there|(?:a|an|the|my|your|our) \S+)$/iu,
    /^(?:is|are|was|were) (?:you|we|they|he|she|it|there|(?:a|an|the|my|your|our) \S+)$/iu,
    // Verbs that want an object, unless the question word is it.
    /^(?:can|could|may|should|do|does|will|would|where|when|how(?! (?:long|much|many))|i want|i need|i'd like)\b.*\b(?:get|make|take|give|send|bring|put|find|use|buy)$/iu,
  ],
};

/** A question or a request that stands by itself. */
const whole: Record<Language, RegExp> = {
  zh: /(?:吗|呢|吧|么|嘛|没有|谢谢|再见|你好|您好)$|什么|啥|怎么|怎样|哪(?!怕)|(?<![好了这那前后])几|多少|多久|多长|多远|多大|谁|为何|如何|(.)[不没]\1/u,
  en: /^(?:what|where|when|who|why|how|which|can|could|do|does|is|are|will|would|may|should|have|i need|i want|i lost|thank|hello|hi|bye)\b.*\s\S+$|^(?:thanks|thank you|hello|hi|goodbye|bye)$/iu,
};

/** Questions that may be whole, but mostly go on: their verb or their object is missing. */
const shortQuestion: Record<Language, RegExp> = {
  zh: /^(?:请问|我想问(?:一下)?)?(?:怎么|如何)(?![办走去弄用了样]$).$|(?<!现在|到|是|在)几[点号]$|有什么$/u,
  en: /^(?:how|what|which|whose) \S+$/iu,
};

/** Whether a person has said all they wanted to, as far as their words tell. */
export type Completeness = 'complete' | 'unsure' | 'hanging';

/**
 * Judges a text recognised at a pause. It only shortens or lengthens the wait for more, so a wrong guess costs a moment, never
 * a turn. The letters tell whose rules hold, for recognisers mistake the language of a few words; `told` is what they take it for.
 */
export function completeness(text: string, told: Language): Completeness {
  const words = text.replace(/[\s\p{P}]+$/u, '');
  if (words === '') return 'unsure';
  const language = scriptLanguage(words, told);
  if (hanging[language].some((ending) => ending.test(words))) return 'hanging';
  if (!whole[language].test(words) || shortQuestion[language].test(words)) return 'unsure';
  return 'complete';
}
