import { anyOf } from '../../any-of.ts';
import type { EmergencyWords } from '../emergency-talk.ts';
import { somebody } from './people.ts';

/** What everybody has to be kept away from. */
export const danger: EmergencyWords = {
  happening: anyOf(
    '^fire\\W*$|(?:^|[.!?,] ?)fire ?!',
    "\\bthere(?:'s| is) (?:a |an |some )?(?:\\w+ )?(?:fire|smoke|flames?|bomb|explosion|gas leak|fight)\\b",
    '\\bon fire\\b|\\bsmell(?:s|ing)?(?: \\w+){0,2} (?:gas|smoke|burning)\\b',
    '\\bsmoke (?:is |in |from |coming)|\\bspark(?:s (?:are|coming|flying|out)|ing)\\b',
    '\\b(?:has|have|got|with|holding|pulled|waving|carrying)(?: got)? (?:a|an) (?:\\w+ )?(?:knife|gun|weapon|axe)\\b',
    '\\b(?:being|been|getting) (?:attacked|followed|robbed|mugged|threatened|assaulted|stalked)\\b',
    `\\b${somebody}(?:'s| is| are|'re| keeps?| just| has)*(?: been)? (?:follow|attack|threaten|hitt?|chas|hurt|robb?|touch|grop|stalk|push|beat)(?:ing|ed|s)? (?:me|us|him|her|people|my)\\b`,
    "\\b(?:are|'re|is|'s) (?:having a fight|fighting)\\b",
    '\\b(?:stuck|trapped|locked) in(?:side)? (?:the|a|this) (?:lift|elevator|toilet|room)\\b',
    '\\b(?:lift|elevator)\\b[^.]{0,10}\\bstuck\\b',
    '\\b(?:ceiling|roof|wall)\\b[^.]{0,10}\\b(?:collaps|fall|coming down)|\\bthreatening to\\b',
    '\\bgas (?:is |has been )?leaking\\b',
    '\\b(?:attacking|beating|stabbing) (?:a|an|the|somebody|someone)\\b|\\bjust stole\\b',
    "\\b(?:is|are|'s|'re) stealing\\b|\\b(?:grabbed|snatched|ripped) my\\b",
    "\\bcall (?:the )?(?:police|security)\\b|\\b(?:don't|do not) feel safe\\b",
    "\\bwon't leave me alone\\b|\\b(?:yelling|shouting|screaming) at (?:me|us|people)\\b",
  ),
  named: anyOf('\\b(?:robbery|hostage|bomb|gas leak|earthquake)\\b'),
};
