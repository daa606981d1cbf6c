import type { Language } from '@lobby/shared/protocol/language';
import { figuresIn } from './figures.ts';

/** What an answer may lean on: passages of the venue, and what the visitor said themselves. */
export interface Ground {
  passages: readonly string[];
  question: string;
}

/** Words that say what somebody may, must or will get, or that something costs nothing: a venue is held to them. */
const promises: Record<Language, RegExp> = {
  zh: /免费|不收费|不要钱|免[交缴费税]|符合条件|有资格|没有资格|可以(?:申请|办理|享受|报销|领取|减免|贷款|退)|不(?:能|可以|予)(?:申请|办理|报销|领取|退)|必须|保证|一定(?:能|会|可以)|承诺|肯定(?:能|会|可以)|最高|最低|利率|利息|汇率|额度|上限|报销|剂量|服用|一日|每日|每次|空腹|饭后|截止|逾期|有效期|期限|之前(?:交|办|申请|提交)/u,
  en: /\b(?:free(?: of charge)?|no (?:fee|charge)|eligib|qualif|entitled|guarantee|certainly get|must|required|interest rate|exchange rate|limit|reimburs|dose|dosage|take it|deadline|expires?|valid (?:for|until)|no later than|due by)/iu,
};

/** So much of a promise, in pairs of neighbouring characters or words, must stand in one passage. */
const sharedShare = 0.5;

/** What a sentence leans on, as places among the passages, best first; undefined where it claims what nobody wrote. */
export type Grounds = number[] | undefined;

/**
 * Whether a sentence says nothing about price, rate, dose, eligibility or deadline that the venue has not written, and where that
 * is written. Every figure must stand in a passage or in the question; a promise must be worded much like one passage. It errs on
 * the side of silence.
 */
export function groundsOf(sentence: string, { passages, question }: Ground, language: Language): Grounds {
  const known = new Set([...passages, question].flatMap((text) => [...figuresIn(text, language)]));
  const figures = [...figuresIn(sentence, language)];
  if (figures.some((figure) => !known.has(figure))) return undefined;
  const near = passages
    .map((passage, place) => ({ place, share: sharedWith(sentence, passage) }))
    .filter(({ share }) => share >= sharedShare)
    .sort((one, other) => other.share - one.share)
    .map(({ place }) => place);
  const claims = figures.length > 0 || promises[language].test(sentence);
  return claims && near.length === 0 ? undefined : near;
}

function sharedWith(sentence: string, passage: string): number {
  const pairs = pairsOf(sentence);
  const known = new Set(pairsOf(passage));
  return pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

/** Two Han characters, or one word of letters with the next: what stays when a sentence is turned a little. */
function pairsOf(text: string): string[] {
  const parts =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return parts.flatMap((part, place) => {
    const next = parts[place + 1];
    if (!/\p{Script=Han}/u.test(part)) return [part];
    return next !== undefined && /\p{Script=Han}/u.test(next) ? [part + next] : [];
  });
}
