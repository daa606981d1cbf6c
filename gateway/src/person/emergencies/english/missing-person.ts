import { anyOf } from '../../any-of.ts';
import type { EmergencyWords } from '../emergency-talk.ts';
import { children, family, whose } from './people.ts';

/** Who has died was not mislaid. */
const mourned =
  '(?! (?:last|in (?!the\\b|here\\b|this\\b)|to|yesterday|recently|this (?:week|month|year)|a (?:week|month|year)))';

/** Who has lost somebody, or found somebody lost. */
export const missingPerson: EmergencyWords = {
  happening: anyOf(
    `\\b(?:lost|lost track of|can't find|cannot find|can't see|separated from) (?:${whose})?${family}${mourned}`,
    `\\b${whose}${family}(?: is|'s| has| went|'s gone)*(?: gone)? (?:missing|disappeared|vanished|wandered (?:off|away)|r[au]n (?:off|away)|lost$)`,
    `\\b${whose}${children}(?:[^.]{0,20}\\bs?he)?(?: is|'s| has|'s been)* gone\\b(?! to| for| with| home)`,
    `\\b(?:have|has|did) (?:you|anyone|anybody|someone) (?:seen|see) ${whose}${family}`,
    `\\b${whose}${family}[^.]{0,40}\\b(?:(?:s?he)(?:'s| is| has)?|and)(?: just)? (?:missing|disappeared|vanished|wandered off|run off)\\b`,
    `\\b${whose}${family}[^.]{0,30}\\b(?:a (?:minute|moment|second) ago|right here|just now)\\b[^.]{0,20}\\bgone\\b`,
    '\\b(?:turned (?:a)?round|looked away)\\b[^.]{0,30}\\bgone\\b',
    '\\b(?:child|kid|boy|girl|toddler)\\b[^.]{0,15}\\b(?:crying|all alone|on (?:his|her|their) own|by (?:him|her)self|without (?:his|her) parents)\\b',
    '\\b(?:old|elderly) (?:man|woman|lady|person) is lost\\b',
  ),
  named: anyOf('\\b(?:missing|lost) (?:child|person|boy|girl|kid|toddler)\\b'),
};
