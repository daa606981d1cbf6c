import { anyOf } from './any-of.ts';
import type { EmergencyTalk } from './emergency.ts';

const not = "(?:can't|cannot|can not|couldn't|won't|doesn't|isn't|is not|not|stopped)";
/** Those whom people lose; what belongs to them is no person. */
const children =
  "(?:child|children|kids?|son|daughter|baby|toddler|grand(?:son|daughter|child)|(?:little )?(?:boy|girl|brother|sister)|mum(?:my)?|mom(?:my)?|dad(?:dy)?|grand(?:ma|pa|mother|father)|mother|father|husband|wife)(?!'s)\\b";
const whose = '(?:my|our|his|her|their|a|the) (?:\\w+ ){0,2}?';
/** Who has died was not mislaid. */
const mourned = '(?! (?:last|in|to|yesterday|recently|this (?:week|month|year)|a (?:week|month|year)))';
const somebody =
  '(?:somebody|someone|(?:a|an|this|that|the|some) (?:\\w+ )?(?:man|men|guy|woman|lady|person|people|stranger)|he|she|they)';

/** How people call for help in English, and how they only talk. */
export const englishEmergencies: EmergencyTalk = {
  harmless:
    /\b(?:dying (?:to|for)|to die for|kill(?:ing)? (?:me|time)|burning to|dead (?:battery|phone|line)|fire (?:safety|drill|exit|escape|permit|door|extinguisher|insurance)s?|first aid (?:course|kit|certificate)|panic button|not (?:hurt|bleeding|scammed|choking))\b/giu,
  about:
    /\b(?:where (?:can|do|is|are|should)|which|how (?:do|can) (?:i|we|you)(?! get help)|how (?:much|long)|cover(?:s|ed)?|polic(?:y|ies)|insurance|certificate|course|training|declare|history of|used to|check-?up|in (?:19|20)\d\d|last (?:year|month|week)|(?:years?|months?|weeks?) ago|if (?:i|someone|somebody)|do you (?:do|offer|have)|what(?:'s| is) the number)\b/iu,
  words: {
    'self-harm': {
      happening: anyOf(
        '\\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) myself\\b|\\bcut my wrists?\\b',
        '\\bend(?:ing)? (?:my (?:own )?life|it all)\\b|\\b(?:want|wants|going|ready) to die\\b|\\bbetter off (?:dead|without me)\\b|\\bwish i (?:was|were) dead\\b',
        "\\b(?:don't|do not|doesn't) want to (?:live|be here any ?more|be alive|wake up|go on living)\\b|\\bno (?:reason|point)(?: in| to)? (?:living|live|life|going on)\\b",
        '\\b(?:took|taken|swallowed) (?:all|too many|a (?:lot|bottle|packet) of)(?: of)?(?: my| the| these)?(?: \\w+)? ?(?:pills|tablets|medicine)\\b',
        '\\b(?:going|wants?|threatening|about|ready) to jump\\b|\\bon the (?:ledge|edge of the roof)\\b',
      ),
      named: anyOf('\\bsuicid(?:e|al)\\b|\\bself-harm\\b'),
    },
    medical: {
      happening: anyOf(
        `\\b${not} (?:breathe?|breathing|wake up|waking up|responding|moving|stand up|get (?:back )?up|stop bleeding)\\b|\\b(?:trouble|difficulty|struggling|hard)(?: to| with)? breath(?:e|ing)\\b|\\bno pulse\\b`,
        "\\bmy (?:chest|heart)(?:'s| is)? (?:really |so |suddenly )?(?:hurts?|hurting|tight|killing|pounding)\\b|\\b(?:severe|bad|terrible|sharp) (?:chest )?pains?\\b|\\bpain in my chest\\b",
        '\\b(?:having|had|have) a (?:heart attack|stroke|seizure|fit|miscarriage|asthma attack|panic attack)\\b(?! in)(?!.*\\b(?:ago|declare|last)\\b)',
        '\\b(?:fainted|collapsed|passed out|blacked out|unconscious|unresponsive)\\b|\\b(?:going|about) to (?:faint|pass out|collapse|throw up blood)\\b|\\bfeel(?:ing)? faint\\b|\\blying on the (?:floor|ground)\\b',
        `\\b${somebody}(?: has|'s)?(?: just)? (?:fell|fallen|slipped)\\b`,
        '\\bchoking\\b|\\bturning blue\\b|\\bbleeding (?:\\w+ )?(?:badly|heavily|a lot|everywhere|and)\\b|\\b(?:blood everywhere|(?:lot|so much|covered in)(?: of)? blood)\\b|\\boverdose\\b|\\bwaters? (?:just |has |have )?broke\\b|\\b(?:in|into) labou?r\\b',
        "\\b(?:face|arm|leg|side)(?:'s| is| has| just)*(?: gone| going| went)? (?:numb|droop\\w*)\\b|\\b(?:allergic|anaphyla\\w+) (?:reaction|shock)\\b|\\bthroat(?:'s| is)? (?:closing|swelling)\\b|\\belectrocuted\\b|\\bswallowed (?:something|bleach|poison|a battery)\\b",
        '(?<!\\bto )\\b(?:call|need|get)(?: me| us| him| her)? an? (?:ambulance|doctor now|medic)\\b',
      ),
      named: anyOf('\\b(?:heart attack|stroke|seizure|chest pain|ambulance)\\b'),
    },
    danger: {
      happening: anyOf(
        "\\bthere(?:'s| is) (?:a |an |some )?(?:\\w+ )?(?:fire|smoke|flames?|bomb|explosion|gas leak|fight)\\b|\\bon fire\\b|\\bsmell(?:s|ing)?(?: \\w+){0,2} (?:gas|smoke|burning)\\b|\\bsmoke (?:is |in |from |coming)|\\bspark(?:s (?:are|coming|flying|out)|ing)\\b",
        '\\b(?:has|have|got|with|holding|pulled|waving|carrying)(?: got)? (?:a|an) (?:\\w+ )?(?:knife|gun|weapon|axe)\\b',
        '\\b(?:being|been|getting) (?:attacked|followed|robbed|mugged|threatened|assaulted|stalked)\\b',
        `\\b${somebody}(?:'s| is| are|'re| keeps?| just| has)*(?: been)? (?:follow|attack|threaten|hitt?|chas|hurt|robb?|touch|grop|stalk|push|beat)(?:ing|ed|s)? (?:me|us|him|her|people|my)\\b`,
        "\\b(?:are|'re|is|'s) (?:having a fight|fighting)\\b|\\b(?:stuck|trapped|locked) in(?:side)? (?:the|a|this) (?:lift|elevator|toilet|room)\\b|\\b(?:grabbed|snatched|ripped) my\\b|\\bcall (?:the )?(?:police|security)\\b",
      ),
      named: anyOf('\\b(?:robbery|hostage|bomb|gas leak|earthquake)\\b'),
    },
    'missing-person': {
      happening: anyOf(
        `\\b(?:lost|can't find|cannot find|can't see|separated from) ${whose}${children}${mourned}`,
        `\\b${whose}${children}(?: is|'s| has| went|'s gone)*(?: gone)? (?:missing|disappeared|vanished|wandered off|run off|lost$)`,
        `\\b${whose}${children}[^.]{0,40}\\b(?:s?he)(?:'s| is| has)?(?: just)? (?:missing|disappeared|vanished|wandered off|run off)\\b`,
        `\\b${whose}${children}[^.]{0,30}\\b(?:a (?:minute|moment|second) ago|right here|just now)\\b[^.]{0,20}\\bgone\\b`,
        '\\b(?:child|kid|boy|girl|toddler)\\b[^.]{0,15}\\b(?:all alone|on (?:his|her|their) own|by (?:him|her)self|without (?:his|her) parents)\\b',
      ),
      named: anyOf('\\bmissing (?:child|person|boy|girl)\\b'),
    },
    fraud: {
      happening: anyOf(
        "\\b(?:i|we|i've|she|he|mum|dad)\\b[^.]{0,12}\\b(?:been|was|got) (?:scammed|defrauded|conned|tricked|swindled|cheated out)\\b|\\bfell for a scam\\b",
        '\\b(?:move|moved|transfer\\w*|put|send|sent)\\b[^.]{0,30}\\bsafe account\\b|\\bgift ?cards?\\b[^.]{0,20}\\b(?:pay|fine|tax|bail)\\b',
        `\\b(?:police|officer|caller|court|tax|customs|bank|support|${somebody.slice(3)}\\b[^.]{0,40}\\b(?:told|tells?|ask(?:ed|ing|s)|says?|said|wants?|making|made)\\b[^.]{0,20}\\b(?:transfer|move|wire|send|withdraw)\\b[^.]{0,15}\\b(?:money|cash|savings|bitcoin|crypto)\\b`,
        "\\b(?:he|she|they|someone|somebody|caller)(?:'s|'re| is| are)?(?: keeps?)? (?:asking|asked|wants?|wanted)(?: me)? (?:for|to (?:read|tell|give|send))[^.]{0,20}\\b(?:code|pin|password)\\b|\\bgave (?:him|her|them|someone) (?:my|the) (?:\\w+ )?(?:code|pin|password)\\b",
        "\\b(?:arrest(?:ed)?|jail|prison)\\b[^.]{0,10}\\b(?:unless|if)\\b[^.]{0,20}\\b(?:pay|paid|send|transfer)|\\b(?:don't|not to|can't|mustn't) tell (?:anyone|anybody|my family|the bank)\\b|\\b(?:won|winner)\\b[^.]{0,30}\\b(?:fee|pay first)\\b",
      ),
      named: anyOf('\\bscam(?:mers?)?\\b'),
    },
  },
};
