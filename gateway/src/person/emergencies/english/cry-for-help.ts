/** Calling for help, and nothing else: whoever says what for is understood by that. */
export const cryForHelp =
  '^(?:oh god,? )?(?:help\\W*!|(?:please,? )?help (?:me|us|him|her)(?: please)?|help(?: me)?(?:[,! ]+(?:please )?help(?: me)?)+|(?:some|any)(?:body|one),? (?:please )?help(?: (?:me|us|him|her))?)\\W*$';
