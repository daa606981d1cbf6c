import { anyOf } from '../../any-of.ts';
import type { EmergencyWords } from '../emergency-talk.ts';

const strangers =
  '(?:police|officer|caller|court|tax|customs|bank|support|somebody|someone|(?:a|an|this|that|the|some) (?:\\w+ )?(?:man|men|guy|woman|lady|person|people|stranger)|he|she|they)';

/** Who is being tricked, or was. */
export const fraud: EmergencyWords = {
  happening: anyOf(
    "\\b(?:i|we|i've|she|he|mum|dad)\\b[^.]{0,12}\\b(?:been|was|got) (?:scammed|defrauded|conned|tricked|swindled|cheated)\\b",
    '\\bfell for a scam\\b',
    '\\b(?:pretend(?:s|ed|ing)? to be|impersonat\\w+)\\b[^.]{0,30}\\b(?:money|pay|code|account)',
    '\\b(?:move|moved|transfer\\w*|put|send|sent)\\b[^.]{0,30}\\bsafe account\\b',
    '\\bgift ?cards?\\b[^.]{0,20}\\b(?:pay|fine|tax|bail)\\b',
    '\\b(?:pay|paying)\\b[^.]{0,12}\\bgift ?cards?\\b|\\b(?:money|cash)\\b[^.]{0,20}\\bmet online\\b',
    `\\b${strangers}\\b[^.]{0,40}\\b(?:told|tells?|ask(?:ed|ing|s)|says?|said|wants?|making|made)\\b[^.]{0,40}\\b(?:transfer|move|wire|send|withdraw)\\b[^.]{0,15}\\b(?:money|cash|savings|bitcoin|crypto)\\b`,
    "\\b(?:he|she|they|someone|somebody|caller|man|woman)(?: called)?(?:'s|'re| is| are| on the phone)?(?: keeps?)? (?:asking|asked|wants?|wanted)(?: me)? (?:for|my|to (?:read|tell|give|send))[^.]{0,20}\\b(?:code|pin|password)\\b",
    '\\baccount (?:is|was|has been) (?:hacked|compromised|in danger)\\b[^.]{0,30}\\b(?:withdraw|move|transfer)',
    '\\bgave (?:him|her|them|someone|(?:a|the) (?:caller|man|woman|stranger)) (?:my|the) (?:\\w+ )?(?:code|pin|password)\\b',
    '\\b(?:arrest(?:ed)?|jail|prison)\\b[^.]{0,10}\\b(?:unless|if)\\b[^.]{0,20}\\b(?:pay|paid|send|transfer)',
    "\\b(?:don't|not to|can't|mustn't) tell (?:anyone|anybody|my family|the bank)\\b",
    '\\b(?:won|winner)\\b[^.]{0,30}\\b(?:fee|pay first)\\b',
  ),
  named: anyOf(
    '\\bclicked (?:on )?(?:a|the|that|this) (?:\\w+ )?link\\b',
    '\\bscam(?:mers?)?\\b|\\bfraudsters?\\b',
  ),
};
