import type { Completeness } from './how-complete.ts';

const auxiliary =
  "(?:do|does|did|don't|doesn't|didn't|can|can't|could|couldn't|will|won't|would|wouldn't|shall|should|shouldn't|may|might|must|have|haven't|has|hasn't|had)";
const being = "(?:am|is|are|was|were|isn't|aren't|wasn't|weren't|be|been|being)";
const determiner =
  '(?:a|an|the|my|your|our|their|his|her|its|this|that|these|those|some|any|every|another|each|no)';
const pronoun = '(?:i|you|we|they|he|she|it|there|someone|anyone|somebody|anybody)';
const person = '(?:me|us|him|her|them)';
const adjective =
  '(?:new|old|other|same|different|next|last|first|second|own|few|many|much|several|more|most|best|nearest|right|wrong|available|possible|valid)';
const preposition =
  '(?:to|of|for|with|in|on|at|by|into|from|than|as|about|between|during|without|until|via|per|near|under|through|after|before|since|around|behind|off|like)';
const questionWord = '(?:what|which|who|whose|where|when|why|how)';

/** Verbs that say something without an object. */
const intransitive =
  '(?:go|come|wait|park|pay|work|open|close|start|begin|sit|help|apply|register|eat|arrive|happen|do|die|leave|stay|smoke|speak|talk|queue|pray|stop|end|expire|register|exist|mean|look|live|vote|complain|enter|exit|return|know|understand|sign)';

/** What a word ends in that mostly goes before a noun, and nouns that end like it. */
const attribute =
  '(?!(?:hospital|terminal|manual|referral|approval|withdrawal|renewal|arrival|removal|trial|total|clinic|traffic|music|table|cable|morning|evening|afternoon|thing|something|anything|nothing|everything|building|parking|meeting|training|booking|hearing|wedding|clothing|feeling|painting|ring|spring)$)\\w+(?:al|ic|ous|ful|less|able|ible|ive|ish|ing)';

const ending = (pattern: string): RegExp => new RegExp(`(?:^|\\s)${pattern}$`, 'u');

/** What people answer to a question. */
const reply =
  /^(?:yes|yeah|yep|no|nope|correct|exactly|maybe|cancel|confirm|no thanks|yes please|the (?:first|second|third|last)(?: one)?|that one|this one)$/u;

/** Words after which a person is still looking for the next one. */
const hanging: readonly RegExp[] = [
  ending('(?:a|an|the|my|your|our|their|his|its|these|those|some|any|every|another|each|no)'),
  ending(
    '(?:and|or|but|so|because|if|whether|while|although|unless|than|very|not|just|also|only|really|um|uh|er)',
  ),
  ending(
    "(?:i|we|they|he|she|i'm|i've|i'd|i'll|you're|it's|there's|that's|what's|where's|who's|how's|we're)",
  ),
  ending("(?:want|i'd like|i would like|wanna|gonna|trying|able|seem|seems)"),
  ending(`${determiner} ${adjective}`),
  /^(?:where|when|which|whose|how)$/u,
  ending(`(?:tell|give|send|show|let|ask|lend|bring|make|call) ${person}`),
  ending(`\\S+ (?:who|whose|which|what|where|when|how)`),
  // As the verb of a question these end it ("what can I do"); before a subject they only begin it.
  ending(`(?<!(?:^|\\s)${pronoun} )${auxiliary}`),
  ending('(?:can|could|will|would|shall|should|may|might|must|has|had)'),
  // A verb and its subject, but not yet what the subject does.
  new RegExp(
    `^(?:${questionWord} (?:\\S+ ){0,2})?${auxiliary} (?:${pronoun}|${determiner} (?:${adjective} )?\\S+)(?: please| also| still| just)?$`,
    'u',
  ),
  ending(`(?:if|when|because|that|what|where|how|which|who) ${pronoun}`),
  new RegExp(`^(?:why )?${being} (?:${pronoun}|${determiner} (?:${adjective} )?\\S+)$`, 'u'),
];

/** A word that mostly goes before a noun, where one has to come. */
const attributive = ending(`(?:${determiner}|${preposition}|need|have|get|want) ${attribute}`);

/** A preposition may end a question about what something is for, or where it comes from. */
const stranded = new RegExp(
  `\\b(?:what|which|who)\\b.* (?:${being}|${auxiliary})\\b.*\\s\\S+ ${preposition}$|\\b${questionWord}\\b.* (?:from|like|at)$`,
  'u',
);

/** "Tell me what the fee is", "what would the fee be": the verb of being comes last. */
const beingLast = new RegExp(
  `\\s${questionWord}(?: \\S+)+ \\S+ ${being}$|^${questionWord} .*${auxiliary} .*\\S+ be$`,
  'u',
);

/** A verb that wants an object, where no question word is it. */
const wanting = new RegExp(
  `(?:${auxiliary} ${pronoun}|\\b(?:want|wants|need|needs|like|how|trying|able|going|supposed|have|here|where|what|possible|wish|try|when) to|\\bplease|\\blet's|\\bhelp me)(?: (?:also|just|please|still))? (?!${intransitive}$)\\S+$`,
  'u',
);
const objectAsked = /\b(?:what|which|who|how (?:much|many|long|far))\b/u;

const courtesy = /\s(?:please|thanks|thank you)$|^(?:thanks|thank you|goodbye|bye|bye bye)(?:\s|$)/u;
const greeting = /^(?:hello|hi|good (?:morning|afternoon|evening))$/u;
const asks = new RegExp(`^(?:${questionWord}|${auxiliary}|${being})\\b.*\\s\\S+\\s\\S+$`, 'u');
/** Somebody says what they want, or what is the matter. */
const says = new RegExp(
  `^(?:(?:i|we|i'd|i'm|i've|i'll) .*\\S+ \\S+|(?:please|want|need|looking|lost|help|tell|show|give|find|cancel|change|book|print|call|explain|check|activate|block|unblock|renew|register|apply|pay|report|order|set|turn|add) .*\\S+ \\S+|(?:${determiner}|it|there|someone|somebody) .*(?:${being}|${auxiliary}|\\S+ed|got|lost|took|gave|kept|left|came|went|broke|stole|forgot)(?: \\S+)+|${determiner} \\S+ (?:\\S+ed|broke|stole))$`,
  'u',
);
/** Somebody tells the kiosk what to do: a verb first, then what it is done to. */
const orders = new RegExp(
  `^(?!(?:${questionWord}|${auxiliary}|${being}|${pronoun}|${determiner}|${preposition}|and|or|but|if|because)\\b)\\S+ (?:${determiner}|${person}) .*\\S+$`,
  'u',
);

/** Questions that may be whole, but mostly go on: their verb or their noun is missing. */
const open = new RegExp(
  `^(?:how|what|which|whose) \\S+$|^how (?:much|many|long|far|often) \\S+$|^(?:${questionWord} )?${auxiliary} ${determiner} \\S+ \\S+$`,
  'u',
);

/** What is said before what is wanted. */
const opening = /^(?:(?:hello|hi|hey|well|so|um|uh|oh|and|but|ok|okay|yes|no|excuse me|sorry) )+(?=\S)/u;

/** Judges English without its last marks. */
export function completenessOfEnglish(text: string): Completeness {
  const words = lastSentence(text);
  if (reply.test(words)) return 'complete';
  if (words === 'please') return 'hanging';
  const asked = words.replace(opening, '');
  if (hanging.some((pattern) => pattern.test(asked))) return 'hanging';
  if (ending(being).test(asked)) return beingLast.test(asked) ? 'complete' : 'hanging';
  if (ending('(?:off|through)').test(asked)) return 'unsure';
  if (ending(preposition).test(asked)) return stranded.test(asked) ? 'unsure' : 'hanging';
  if (courtesy.test(words))
    return words.split(' ').length > 3 || /thank|bye/u.test(words) ? 'finished' : 'unsure';
  if (greeting.test(words)) return 'complete';
  if (wanting.test(asked) && !objectAsked.test(asked)) return 'hanging';
  if (open.test(asked) || attributive.test(asked)) return 'unsure';
  return asks.test(asked) || says.test(asked) || orders.test(asked) ? 'complete' : 'unsure';
}

/** The last sentence, or what came after its last comma if that could stand alone; after other sentences "why" can. */
function lastSentence(text: string): string {
  const sentences = text.split(/[.?!](?=\s)/u).map(bare);
  const last = sentences.at(-1) ?? '';
  if (last === 'why' && sentences.length > 1) return 'why is that';
  const clause = bare(text.split(/[.?!,](?=\s)/u).at(-1) ?? '');
  return /^\S+ \S+ \S+/u.test(clause) ? clause : last;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
