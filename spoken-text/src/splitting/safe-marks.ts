const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Za-z](?:\.[A-Za-z])*)$/;
const listNumber = /(?:^|\n) {0,3}\d{1,2}$/;

/** A punctuation mark in its surroundings: up to 20 characters before it, and all closers, blanks and the character after it. */
interface Surroundings {
  mark: string;
  before: string;
  after: string;
}

/** Whether a mark ends anything: not inside 3.14, 1,000, 9:30 or ?x=1, not after Dr. or a list's 1. */
export function isSafe({ mark, before, after }: Surroundings): boolean {
  const next = after.charAt(0);
  if (mark.length === 1 && /\d$/.test(before) && /\d/.test(next)) return /[。！？；、\n]/.test(mark);
  if (/[!?;]$/.test(mark)) return !/[\w=&/]/.test(next);
  if (/^[,:]$/.test(mark)) return /[\s\p{Script=Han}]/u.test(next);
  if (!mark.startsWith('.')) return true;
  if (after === '') return true;
  if (!/["'”’」』》】）)\]\s]/.test(next) || /[a-z]$/.test(after)) return false;
  return !abbreviation.test(before) && !listNumber.test(before);
}
