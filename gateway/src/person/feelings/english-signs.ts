import { anyOf } from '../any-of.ts';
import type { WordSign } from './word-sign.ts';

/** Not denied shortly before, in the same breath. */
const affirmed =
  "(?<!(?:\\b(?:not|no|never|hardly|no need to be|without being)|n't) (?:(?!(?:but|because|and|i)\\b)[\\w']+ ){0,5})";

/** A polite question ends with thanks; they are no sign of joy. */
const asking =
  '^(?!.*(?:\\?|\\b(?:how|(?<!exactly )what|where|when|which|why|can|could|would|do you|is there|please|need (?!ed)|want)\\b))';

function sign(
  feeling: WordSign['feeling'],
  weight: number,
  [name, ...patterns]: [string, ...string[]],
): WordSign {
  return { feeling, weight, name, pattern: new RegExp(anyOf(...patterns), 'iu') };
}

/** How people at a counter say it in English. */
export const englishSigns: readonly WordSign[] = [
  sign('pleased', 0.6, [
    'thanks',
    `${asking}.*\\b(?:thanks|thank you|thank u|cheers|much appreciated|appreciate it(?! if))\\b`,
  ]),
  sign('pleased', 0.6, [
    'praise',
    `${asking}.*${affirmed}\\b(?:great|perfect|wonderful|excellent|awesome|brilliant|lovely|that helps|(?:very|so|really) (?:helpful|kind|clear|quick)|that was (?:quick|easy|fast)|all sorted|fantastic|amazing|well done|good job|exactly what i (?:need(?:ed)?|want(?:ed)?)|(?:very|really|so) (?:happy|pleased) with)\\b`,
  ]),
  sign('confused', 0.6, [
    'lost',
    "\\b(?:don't|do not|didn't|did not|can't|cannot) (?:really |quite )?(?:understand(?! why)|follow|get it|see how)\\b",
    "\\b(?:i'?m|i am) (?:so |a bit |completely )?(?:lost|confused)\\b|\\bconfus(?:ing|ed)\\b",
    '\\b(?:simpler|plainer) (?:words|terms|language)\\b',
    '\\btoo (?:complicated|confusing|difficult|hard)(?: for me)?(?=$|[,.!])|\\b(?:have|got) no idea\\b',
    '\\bno idea (?:how|what|where)\\b|\\blost me\\b|\\bover my head\\b|\\bpuzzled\\b',
  ]),
  sign('confused', 0.5, [
    'what',
    '\\bwhat do you mean\\b|^(?:sorry,? |wait,? )?what does (?:that|this|it) (?:even )?mean\\W*$',
    '\\bmakes no sense\\b|\\b(?:say|explain) that again\\b',
    '\\bexplain (?:it|that|this) (?:more|again|simply|in simple)|(?<!uh.)\\bhuh\\b',
  ]),
  sign('confused', 0.4, [
    'unsure',
    "\\b(?:don't|do not) know (?:how|where|which|who|what) to\\b(?! spell)|\\bnot sure (?:how|where|which)\\b",
  ]),
  sign('anxious', 0.65, [
    'hurry',
    `${affirmed}\\b(?:in a (?:hurry|rush)|(?:it's|it is|this is|really|very|so|quite) urgent|urgently|running (?:late|out of time)|(?:leaves|closes|starts) in \\w+ minutes|as soon as possible|asap|(?:catch|miss(?:ing)?) (?:a|my|the) (?:train|flight|plane|bus)|late for|hurry|quickly please|(?:i|we) need (?:it|this|that) (?:urgently|today|now)|deadline is (?:today|tomorrow)|due (?:today|tomorrow))\\b`,
  ]),
  sign('anxious', 0.5, [
    'worry',
    `${affirmed}\\b(?:worried|worrying|afraid|scared|nervous|anxious|panicking|frightened|stressed|terrified|in a panic|freaking out)\\b`,
  ]),
  sign('anxious', 0.55, [
    'alarm',
    '\\boh no\\b|\\bam i going to be (?:ok|okay|all right)\\b|\\bis it serious\\b',
    '\\b(?:will|am) i (?:going to )?los(?:e|ing) (?:my|all|the)\\b|\\b(?:could|might) be using it\\b',
    '^what (?:am i|do i|should i) (?:going to )?do now\\b',
  ]),
  sign('annoyed', 0.75, [
    'told-before',
    "\\b(?:i(?:'ve| have)?|as i) (?:already |just )?(?:told|said|asked|explained)\\b[^.]{0,30}\\b(?:already|before|twice|again|(?:two|three|four|five|ten|many|several|a hundred|\\d+) times)\\b",
    '\\bhow many times (?:do i (?:have|need)|must i|have i (?:told|said|asked))\\b',
    '\\balready (?:told|said|asked|explained)\\b',
    '\\b(?:have|had|got) to come (?:back )?(?:here )?again\\b',
    '\\b(?:keep|keeps|kept) (?:sending|asking|telling|making) me\\b',
  ]),
  sign('annoyed', 0.7, [
    'not-understood',
    "\\b(?:you(?:'re| are) not listening|are you (?:even )?listening|you (?:don't|do not|never) (?:understand|listen)|that(?:'s| is) not what i (?:asked|said|want(?:ed)?))\\b",
  ]),
  sign('annoyed', 0.75, [
    'complaint',
    "\\b(?:(?:i want|i'm going|i'd like|i will|i'll) to complain|complaining|(?:speak|talk) to (?:your|the|a) (?:manager|supervisor|boss)|(?:terrible|bad|worst|awful|horrible|poor) (?:service|experience)|worst \\w+ ever|unacceptable|report you|(?:so|very|was|were|are|is) rude|rip-?off|(?:want|give me) my money back|shame on|(?:nobody|no one|no-one)(?:'s| is| will| wants to| cares to| can)? (?:help|listen|serv)(?:s|ing)?|back and forth|round in circles|from pillar to post)\\b",
  ]),
  sign('annoyed', 0.6, [
    'anger',
    `${affirmed}\\b(?:i(?:'m| am) (?!not )(?:\\w+ )?angry|furious|annoyed|annoying|fed up|sick (?:and tired )?of|tired of waiting|driving me (?:crazy|mad|nuts|insane)|unbelievable|ridiculous|outrageous|frustrat(?:ed|ing)|had enough)\\b`,
  ]),
  sign('annoyed', 0.55, [
    'disappointed',
    "\\b(?:disappoint(?:ed|ing)|dissatisfied|unhappy with|unhelpful|not good enough|(?:is|are|was|'s|what|such) a joke|let down)\\b",
    "\\b(?:not|n't) (?:at all |very |really |too |so |exactly )?(?:happy|satisfied|impressed|pleased) with\\b",
    "\\b(?:service|staff|experience|answer|explanation|that|this|it|you)\\b(?: really| are| is| was| were|'s|'re)*(?: not|n't)(?: being| very| really| that| so| all that| particularly)* (?:great|good|helpful|friendly|polite)\\b(?! (?:at|for|with|in|time))",
  ]),
  sign('annoyed', 0.5, [
    'slow',
    '\\b(?:taking|takes|took) (?:(?:so|too|very) long|ages|forever)\\b',
    `${affirmed}\\b(?:too|so|very|really|incredibly) slow\\b|\\bhow much longer (?:do|must|are|is)\\b`,
    "\\bwhat(?:'s| is) taking\\b",
  ]),
  sign('annoyed', 0.55, [
    'waited',
    '\\b(?:wait(?:ed|ing)|queu(?:ed|ing)|standing) (?:here )?(?:for )?(?:over |more than |about |almost )?(?:an|two|three|four|half an|\\d+) ?(?:hour|hours)\\b',
    '\\bwait(?:ed|ing) (?:for )?(?:ages|forever|so long|all (?:day|morning|afternoon))\\b',
    "\\b(?:second|third|fourth|fifth|tenth) time,? (?:i|that i|i've)\\b",
  ]),
  sign('annoyed', 0.5, [
    'useless',
    '\\b(?:useless|stupid|an idiot|dumb|waste of (?:my |a )?(?:time|morning|afternoon|day)|pointless|(?:absolute|complete|total|such) (?:rubbish|garbage))\\b',
  ]),
  sign('distressed', 0.8, [
    'despair',
    `${affirmed}\\b(?:hopeless|desperate(?! (?:to|need))|breaking down|can(?:'t|not) (?:take|bear|cope|go on)|falling apart|at my wit'?s end|overwhelmed|devastated|miserable)\\b`,
  ]),
  sign('distressed', 0.6, [
    'grief',
    "\\b(?:passed away|(?:just|has) died|(?:wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister) died|i(?:'m| am| was|'ve been) crying|in tears|heartbroken|terminal(?:ly ill)?(?!.*(?:airport|bus))|(?:so|all|feel) (?:alone|lonely)|nobody (?:cares|wants me)|no one cares)\\b",
  ]),
  sign('distressed', 0.7, [
    'ruin',
    '\\b(?:lost everything|lost all my (?:money|savings)|all my savings|life savings|lost my job)\\b',
  ]),
];
