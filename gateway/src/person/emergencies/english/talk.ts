import type { EmergencyTalk } from '../emergency-talk.ts';
import { danger } from './danger.ts';
import { fraud } from './fraud.ts';
import { medical } from './medical.ts';
import { missingPerson } from './missing-person.ts';
import { anybody, others } from './people.ts';
import { selfHarm } from './self-harm.ts';

/** How people call for help in English, and how they only talk. */
export const englishTalk: EmergencyTalk = {
  harmless:
    /\b(?:dying (?:to|for)|to die for|kill(?:ing)? (?:me|time)|burning to|dead (?:battery|phone|line)|fire (?:safety|drill|exit|escape|permit|door|extinguisher|insurance|station)s?|first aid (?:course|kit|certificate)|panic button|not (?:hurt|bleeding|scammed|choking))\b/giu,
  clauseEnd: /[.;!?]+|,\s|\b(?:but|and)\b|(?=\b(?:where|which|how|what|when)\b)/iu,
  about:
    /\b(?:where (?:can|do|is|are|should)|which|how (?:do|can) (?:i|we|you)(?! get help)|how (?:much|long)|cover(?:s|ed)?|polic(?:y|ies)|insurance|certificate|course|training|declare|history of|used to|check-?up|recover(?:y|ing)|clinic|if (?:i|someone|somebody)|do you (?:do|offer|have)|what(?:'s| is) the number|report (?:a|an)|avoid|block|rehab\w*|prevent\w*)\b/iu,
  past: /\b(?:in (?:19|20)\d\d|last (?:year|month|week|night)|yesterday|(?:years?|months?|weeks?|days?) ago|as a child|after (?:a|my|his|her) (?:stroke|heart attack))\b/iu,
  now: /\b(?:again|now|still|right now|just|keeps?)\b/iu,
  anybody,
  others,
  words: {
    'self-harm': selfHarm,
    medical,
    danger,
    'missing-person': missingPerson,
    fraud,
  },
};
