import type { Tag } from './tag.ts';

/** How people say who they are in English; ages are read apart. */
export const englishTags: Record<Tag, RegExp> = {
  elder:
    /\bi(?:'m| am) (?:old|elderly|a pensioner|retired|in my (?:late |early )?(?:sixties|seventies|eighties|nineties))\b|\bmy (?:eyes|ears|hearing|eyesight) (?:is|are)(?:n't| not) (?:so |very )?good\b|\bhard of hearing\b/giu,
  child:
    /\bi(?:'m| am) (?:a kid|a child|in (?:primary|elementary|middle) school|in (?:first|second|third|fourth|fifth|sixth|seventh|eighth) grade)\b/giu,
  'with-child':
    /\bwith (?:my|a|the) (?:\w+ )?(?:child|kid|kids|children|baby|toddler|son|daughter|stroller|pram)\b|\bmy (?:baby|son|daughter|child|kid) is \w+ (?:months|weeks) old\b/giu,
  business:
    /\b(?:my|our) (?:company|business|firm|shop|factory|restaurant)\b|\b(?:business|corporate|company) (?:account|licen[cs]e)\b|\bself-employed\b/giu,
  'first-visit':
    /\bfirst time (?:here|i|i'm|visiting)\b|\bnever been here\b|\bi(?:'m| am) new (?:here|in town)\b|\bjust moved\b/giu,
  foreigner:
    /\b(?:(?:use|show|have) (?:only )?(?:a|my) passport|(?:with|on) (?:a|my) passport|i(?:'m| am) (?:a )?(?:foreigner|tourist|foreign|international student|expat|from (?:the )?(?:us|uk|usa|united|japan|korea|france|germany|canada|australia|india)))\b/giu,
  disabled:
    /\b(?:wheelchair|crutches|disab(?:led|ility)|can(?:'t|not) (?:walk|see|hear)(?: well)?|blind|deaf|visually impaired)\b/giu,
  'for-another':
    /\b(?:for|on behalf of) (?:my|a|someone else|another) ?(?:mother|father|mum|mom|dad|wife|husband|grand\w+|friend|colleague|child|son|daughter|person)?\b.{0,20}\b(?:account|card|report|appointment|application|id|form|register|collect|pick up)\b|\b(?:collect|pick up|register|apply) .{0,20}\b(?:for|on behalf of) my\b/giu,
};

/** What stands before something that is not so. */
export const englishDenial = /(?:\b(?:not|no|never|without)|n't)(?: [\w']+){0,2} $/iu;
