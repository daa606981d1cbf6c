/** Those whom people lose; what belongs to them is no person. */
export const family =
  "(?:child|children|kids?|son|daughter|baby|toddler|grand(?:son|daughter|child)|(?:little )?(?:boy|girl|brother|sister)|mum(?:my)?|mom(?:my)?|dad(?:dy)?|grand(?:ma|pa|mother|father)|mother|father|husband|wife)(?!'s)\\b";

export const children = '(?:child|kid|boy|girl|son|daughter|toddler|baby)';

export const whose = '(?:my|our|his|her|their|a|the) (?:\\w+ ){0,2}?';

const persons =
  '(?:\\w+ )?(?:man|men|guy|woman|lady|person|people|stranger|visitor|customer|patient|friend|colleague)';

/** Somebody seen, and not the speaker. */
export const somebody = `(?:somebody|someone|(?:(?:a|an|this|that|the|some|my) )?${persons}|he|she|they|(?:${whose})?${family})`;

/** What stands between somebody and what befalls them: nothing that asks about it. */
const between =
  "(?:(?! (?:ask|asking|know|learn|read|about|report|for|of|if|policy|insurance|cover|covers|claim|avoid|prevent|block|stop|not|never|used)\\b)[ '’-]\\w+){0,4}? ";

export const anybody = `\\b(?:i|we|${somebody})${between}`;

export const others = `\\b${somebody}${between}`;
