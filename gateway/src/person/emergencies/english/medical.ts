import { anyOf } from '../../any-of.ts';
import type { EmergencyWords } from '../emergency-talk.ts';
import { cryForHelp } from './cry-for-help.ts';

const not = "(?:can't|cannot|can not|couldn't|won't|doesn't|isn't|is not|not|stopped|does not|will not)";
/** What stands still without being ill. */
const things =
  '(?:screen|printer|app|machine|computer|phone|system|website|page|kiosk|tablet|button|queue|line|door|lift|elevator|escalator|seller|shop|bank|it)';
const poison = '(?:bleach|poison|detergent|(?:cleaning|washing) \\w+|battery|batteries|rat poison)';

/** Who needs a doctor before anything else. */
export const medical: EmergencyWords = {
  happening: anyOf(
    cryForHelp,
    "^(?:(?:please,? )?help,? )?(?:(?:it's|it is|this is) an? )?(?:medical )?emergency\\W*!\\W*$",
    "\\bmedical emergency\\b|^(?:please,? )?(?:help,? )?(?:it's|it is|this is) an emergency\\W*$",
    "\\b(?:i'm|i am|s?he's|s?he is) (?:dying|going to die)\\b",
    '\\b(?:call|get|needs?|fetch)(?: \\w+){0,3} (?:doctor|nurse|paramedics?)(?: \\w+){0,2} (?:now|right away|urgently|quick|quickly|fast|immediately|hurry)\\b',
    '\\b(?:quick|hurry),? (?:get |call )?(?:a |the )?(?:doctor|nurse)\\b',
    '(?<!\\bto )\\b(?:call|need|get)(?: me| us| him| her)? an? (?:ambulance(?! (?:transfer|service|fee))|medic\\b)',
    // Breath.
    `\\b${not} (?:breathe?|breathing|stand up|get (?:back )?up|stop bleeding)\\b`,
    '\\b(?:trouble|difficulty|struggling|hard)(?: to| with)? breath(?:e|ing)\\b|\\bshort of breath\\b',
    '\\bno pulse\\b|\\bchoking\\b|\\bstuck in (?:my|his|her) throat\\b',
    '\\b(?:turning|turned|going) blue\\b',
    // Heart and pain.
    "\\b(?:my|his|her) (?:chest|heart)(?:'s| is| feels)? (?:really |so |suddenly )?(?:hurts?|hurting|tight|killing|pounding)\\b",
    '\\b(?:severe|terrible|sharp) (?:chest )?pains?\\b|\\bbad (?:chest )?pains? in\\b',
    '\\bpressure on (?:my|his|her) chest\\b',
    '\\b(?:having|had|have|has) an? (?:heart attack|stroke|seizure|fit|miscarriage|asthma attack|panic attack)\\b(?! in)(?!.*\\b(?:ago|declare|last)\\b)',
    '\\bconvuls(?:ing|ions?)\\b',
    // Consciousness.
    `(?<!\\b${things}\\b[^.]{0,12})\\b${not} (?:wak(?:e|ing)(?: up)?|responding|moving(?! (?:to|in|house|on)\\b))\\b`,
    `\\b(?:baby|child|toddler|son|daughter|mother|father|husband|wife) ${not} respond\\b`,
    "\\bi (?:can't|cannot) move\\b",
    '\\b(?:fainted|collapsed|passed out|blacked out|unconscious|unresponsive)\\b',
    '\\b(?:going|about) to (?:faint|pass out|collapse|throw up blood)\\b|\\bfeel(?:ing)? faint\\b',
    '\\b(?:lying|dropped) (?:on|to) the (?:floor|ground)\\b',
    // Strokes.
    "\\b(?:face|arm|leg|side)(?:'s| is| has| just| went| suddenly)*(?: gone| going)? (?:numb|weak|droop\\w*)\\b",
    "\\b(?:speech is slurred|slurr(?:ed|ing) (?:speech|his|her|words)|slurs (?:his|her)|numbness on one side|suddenly (?:can't|cannot) (?:speak|see|talk|move))\\b",
    "\\b(?:can't|cannot) (?:move|lift|raise|feel) (?:one|his|her|my) (?:\\w+ )?(?:side|arm|leg|face)\\b",
    '\\b(?:mouth|face) (?:is |has |just )*(?:dropped|crooked|twisted)\\b',
    // Blood and birth.
    '\\bbleeding (?:\\w+ )?(?:badly|heavily|a lot|everywhere|and)\\b',
    '\\b(?:blood everywhere|(?:lot|so much|covered in)(?: of)? blood)\\b',
    '\\bwaters? (?:just |has |have )?(?:broke|gone)\\b|\\b(?:going|gone|is) (?:in|into) labou?r\\b',
    '\\bpregnant\\b[^.]{0,15}\\b(?:bleeding|fell|pain)|\\bcontractions\\b|\\bbaby is coming\\b',
    "\\b(?:can't|cannot) feel the baby\\b",
    // Poison and accidents.
    '\\boverdose\\b',
    `\\b(?:swallow(?:ed)?|drank|drunk|ate|eaten)\\b[^.]{0,14}\\b(?:${poison}|something poisonous)\\b`,
    '\\b(?:child|baby|toddler|kid|son|daughter)\\b[^.]{0,10}\\b(?:swallowed|ate)\\b[^.]{0,10}\\b(?:pills?|tablets?|coins?|something)\\b',
    '\\b(?:took|taken)\\b[^.]{0,10}\\b(?:wrong|too (?:much|many))\\b[^.]{0,8}\\b(?:medicine|pills|tablets)\\b',
    "\\b(?:allergic|anaphyla\\w+) (?:reaction|shock)\\b|\\bthroat(?:'s| is)? (?:closing|swelling)\\b",
    '\\belectrocuted\\b',
    '\\bi (?:just )?(?:fell|slipped) (?:on|off|down) (?:the|your|a) (?:\\w+ )?(?:stairs?|escalator|steps?|floor|ladder)\\b',
    '\\bhit (?:his|her|my) head\\b[^.]{0,15}\\b(?:vomit|sick|drows|bleed)',
  ),
  named: anyOf(
    '\\b(?:heart attack|stroke|seizure|asthma attack|chest pains?|pains? in (?:my|his|her|the) chest|ambulance(?! (?:transfer|service|fee)))\\b',
  ),
  ofOthers: `(?:bleeding|needs? (?:a |an |some )?(?:doctor|nurse|ambulance|medical help|first aid)|dying|badly hurt|(?:fell|fallen|slipped)(?! (?:behind|asleep|for|in love|due|out)))\\b`,
};
