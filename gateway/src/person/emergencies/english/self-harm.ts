import { anyOf } from '../../any-of.ts';
import type { EmergencyWords } from '../emergency-talk.ts';

const self = '(?:my|your|him|her|them)sel(?:f|ves)';
/** What tells a wish from an accident. */
const wishes =
  '(?:want(?:s|ed)?|going|gonna|might|may|could|will|try(?:ing)?|tried|thinking (?:of|about)|afraid|urge|keeps?|planning|feel like|thoughts of|threatens?|threatening|about)';

/** Who speaks of ending their life, or does it; who has cut their finger had an accident. */
export const selfHarm: EmergencyWords = {
  happening: anyOf(
    `\\b(?:kill(?:ing)?|hang(?:ing)?) ${self}\\b`,
    `\\b${wishes}\\b[^.]{0,12}\\b(?:hurt|harm|cut)(?:ting|ing)? ${self}\\b`,
    `\\b(?:hurting|harming|cutting) ${self}\\b|\\b(?:hurt|harm|cut) ${self} (?:again|on purpose)\\b`,
    '\\bcut (?:my|his|her) wrists?\\b',
    '\\bend(?:ing)? (?:(?:my|his|her) (?:own )?life|it all)\\b|\\b(?:want|wants|ready) to die\\b',
    '\\bwant(?:s)? to end it\\b|\\bmiss me if\\b|\\bbetter off (?:dead|without me)\\b',
    '\\bwish i (?:was|were) dead\\b',
    "\\b(?:don't|do not|doesn't) want to (?:live|be here any ?more|be alive|wake up|go on living)\\b",
    '\\bno (?:reason|point)(?: in| to)? (?:living|live|life|going on)\\b',
    "\\blife (?:is not|isn't) worth\\b",
    '\\b(?:reason|point) (?:to|in) (?:(?:keep|go) on )?(?:live|living|keep living)\\b',
    '\\bwant (?:it|everything|this) (?:all )?to (?:be over|end|stop)\\b',
    '\\b(?:took|taken|swallowed) (?:all|too many|(?:a |an )?(?:whole |entire )?(?:lot|bottle|packet|box) of)(?: of)?(?: my| the| these)?(?: \\w+)? ?(?:pills|tablets|medicine)\\b',
    '\\b(?:going|wants?|threatening|about|ready) to jump\\b',
    '\\bjump (?:off|from) (?:the|a|this) (?:roof|bridge|building|window|balcony)',
    '\\bjump in front of\\b|\\bon the (?:ledge|edge of the roof)\\b',
  ),
  named: anyOf('\\bsuicid(?:e|al)\\b|\\bself-harm\\b'),
};
