import type { Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';

const asking: Record<Language, RegExp> = {
  zh: /多少|几|多久|多长|多大|什么时候|啥时候|收费|费用|价|贵|剂量|用量/u,
  en: /\bhow (?:much|many|long|often|old|soon)\b|\bwhat time\b|\bwhen\b|\b(?:price|cost|fee|charge|rate|dose|deadline|limit)s?\b/iu,
};

const figure: Record<Language, RegExp> = {
  zh: /\d|[一二两三四五六七八九十百千万半]+\s*(?:元|块|天|日|个|年|月|点|分|周|次|成|折|岁|人|页|张|份|片|粒)|免|不收/u,
  en: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice|once|free|no (?:fee|charge))\b/iu,
};

/** Whether a question is after a price, a dose, a time or the like, to which only the venue's own figure is an answer. */
export function asksForFigure(question: string, language: Language): boolean {
  return asking[language].test(question);
}

export function hasFigure(text: string, language: Language): boolean {
  return figure[language].test(text);
}

/** Whether a question holds figures that a text does not: what is said of one amount may not hold for another. */
export function isOfOtherFigures(question: string, text: string, language: Language): boolean {
  const present = new Set(figuresOf(text, language));
  return figuresOf(question, language).some((digits) => !present.has(digits));
}

/** Single digits are mostly counted things: one copy, two people. */
function figuresOf(text: string, language: Language): string[] {
  const written = write(text, language)
    .normalize('NFKC')
    .replaceAll(/(?<=\d),(?=\d{3})/gu, '');
  return (written.match(/\d+(?:\.\d+)?(?:\s*万)?/gu) ?? [])
    .map((digits) => digits.replace(/\s/gu, ''))
    .filter((digits) => digits.length > 1);
}
