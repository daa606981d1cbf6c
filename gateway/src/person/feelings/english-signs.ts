import type { WordSign } from './word-signs.ts';

/** Not denied shortly before. */
const affirmed = "(?<!\\b(?:not|n't|never|no need to be|without being) (?:\\w+ )?)";

function sign(feeling: WordSign['feeling'], weight: number, [name, pattern]: [string, string]): WordSign {
  return { feeling, weight, name, pattern: new RegExp(pattern, 'iu') };
}

/** How people at a counter say it in English. */
export const englishSigns: readonly WordSign[] = [
  sign('pleased', 0.6, [
    'thanks',
    '\\b(?:thanks|thank you|thank u|cheers|much appreciated|appreciate it)\\b',
  ]),
  sign('pleased', 0.6, [
    'praise',
    `${affirmed}\\b(?:great|perfect|wonderful|excellent|awesome|brilliant|lovely|that helps|very helpful|so helpful)\\b`,
  ]),
  sign('confused', 0.6, [
    'lost',
    "\\b(?:don't|do not|didn't|did not|can't|cannot) (?:really |quite )?(?:understand|follow|get it|see how)\\b|\\bi'?m (?:so |a bit |completely )?(?:lost|confused)\\b|\\bconfus(?:ing|ed)\\b",
  ]),
  sign('confused', 0.5, [
    'what',
    '\\bwhat do you mean\\b|\\bwhat does (?:that|this|it) mean\\b|\\bmakes no sense\\b|\\bhuh\\b',
  ]),
  sign('confused', 0.4, [
    'unsure',
    "\\b(?:don't|do not) know (?:how|where|which|who|what) to\\b|\\bnot sure (?:how|where|which|what|if)\\b",
  ]),
  sign('anxious', 0.65, [
    'hurry',
    `${affirmed}\\b(?:in a (?:hurry|rush)|urgent(?:ly)?|as soon as possible|asap|right away|running late|catch (?:a|my) (?:train|flight|plane|bus)|hurry|quickly please)\\b`,
  ]),
  sign('anxious', 0.5, [
    'worry',
    `${affirmed}\\b(?:worried|worrying|afraid|scared|nervous|anxious|panicking|frightened)\\b`,
  ]),
  sign('anxious', 0.55, [
    'alarm',
    '\\boh no\\b|\\bwhat (?:am i|do i|should i) (?:going to )?do now\\b|\\bi (?:really )?need help\\b',
  ]),
  sign('annoyed', 0.75, [
    'told-before',
    "\\b(?:i(?:'ve| have)?|as i) (?:already |just )?(?:told|said|asked|explained)\\b[^.]{0,30}\\b(?:already|before|twice|again|(?:two|three|four|five|ten|many|several|a hundred|\\d+) times)\\b|\\bhow many times\\b|\\balready (?:told|said|asked|explained)\\b",
  ]),
  sign('annoyed', 0.7, [
    'not-understood',
    "\\b(?:you(?:'re| are) not listening|are you (?:even )?listening|you (?:don't|do not|never) (?:understand|listen)|that(?:'s| is) not what i (?:asked|said|want(?:ed)?))\\b",
  ]),
  sign('annoyed', 0.75, [
    'complaint',
    '\\b(?:complain(?:t|ing)?|speak to (?:your|the|a) (?:manager|supervisor)|terrible service|bad service|worst|unacceptable|report you|rude)\\b',
  ]),
  sign('annoyed', 0.6, [
    'anger',
    `${affirmed}\\b(?:angry|furious|annoyed|annoying|fed up|sick of|ridiculous|outrageous|frustrat(?:ed|ing)|had enough)\\b`,
  ]),
  sign('annoyed', 0.55, [
    'waited',
    "\\b(?:wait(?:ed|ing)|queu(?:ed|ing)|standing) (?:here )?(?:for )?(?:over |more than |about |almost )?(?:an|two|three|four|half an|\\d+) ?(?:hour|hours)\\b|\\bwait(?:ed|ing) (?:for )?(?:ages|forever|so long|all (?:day|morning|afternoon))\\b|\\b(?:second|third|fourth) time (?:i|that i|i've)\\b",
  ]),
  sign('annoyed', 0.5, [
    'useless',
    '\\b(?:useless|stupid|idiot|dumb|waste of (?:my )?time|pointless|rubbish|garbage)\\b',
  ]),
  sign('distressed', 0.8, [
    'despair',
    `${affirmed}\\b(?:hopeless|desperate|breaking down|can(?:'t|not) (?:take|bear|cope|go on)|falling apart|at my wit'?s end)\\b`,
  ]),
  sign('distressed', 0.6, [
    'grief',
    '\\b(?:passed away|just died|has died|crying|in tears|heartbroken|funeral)\\b',
  ]),
  sign('distressed', 0.7, [
    'ruin',
    '\\b(?:lost everything|lost all my (?:money|savings)|all my savings|life savings)\\b',
  ]),
];
