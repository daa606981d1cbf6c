/** Signs that no rule has given a word: brackets of markup and of programs, mathematics, ornaments. */
const mute = /[<>{}[\]|\\^`#*_=+~§$%‰]|[\p{Sm}\p{Sc}\p{Sk}\p{So}]/gu;

/** What is left of signs that have no sound goes, so that no voice spells it out. */
export function dropSigns(text: string): string {
  return text.replace(mute, ' ').replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}
