import type { Language } from '@lobby/shared/protocol/language';
import { stemmer } from 'stemmer';

/** Words with 不 or 别 in them that deny nothing. */
const idioms =
  /不好意思|不客气|不清楚|不知道|不确定|说不准|没问题|没关系|不过|不仅|不但|不同|不少|不论|不管|无论|免得|特别|分别|类别|级别|性别|个别|别的|未来|不妨|不然|(\p{Script=Han})[不没]\1|是否/gu;

/** That something costs nothing is said in many ways. */
const costless: Record<Language, RegExp> = {
  zh: /免费|免收(?:费用?)?|不收(?:取)?(?:任何)?(?:费用?|钱)|不(?:要|用|花)钱|不需要?(?:费用|花钱|交钱)|分文不[收取]|不收(?!\p{Script=Han})/gu,
  en: /\b(?:free of charge|for free|free|costs? nothing|(?:no|without(?: any)?) (?:charge|fee|cost)|does(?:n't| not) cost anything)\b/giu,
};

const denied: Record<Language, RegExp> = {
  zh: /(?:不|没有?|无|未|免)(?:能够?|可以?|用|需要?|必|须|得|会|予|准|许|要|收取?|让|再|算|是|到|在|带|有)*(\p{Script=Han}{2})?/gu,
  en: /\b(?:no|not|cannot|without|never|\w+n't)\b(?:\s+(?:a|an|the|any|need|needs|needed|have|to|be|is|are|required|require|allowed|able|it|you|that))*\s+([a-z]+)/giu,
};

/** Costing nothing is one denial, whatever its words. */
const nothing = 'cost';

/** What a text denies, by its first word, and the text without its denials. */
export interface Denials {
  denied: Set<string>;
  rest: string;
}

/** A text without the words by which it says that something costs nothing. */
export function withoutCostless(text: string, language: Language): string {
  return text.normalize('NFKC').replaceAll('’', "'").replaceAll(costless[language], ' ');
}

/** Whether one text denies what the other does not, or says what the other only denies. */
export function disagree(said: Denials, written: Denials): boolean {
  const invented = [...said.denied].some((what) => !written.denied.has(what));
  const turned = [...written.denied].some(
    (what) => what !== nothing && said.rest.includes(what) && !written.rest.includes(what),
  );
  return invented || turned;
}

export function denialsIn(text: string, language: Language): Denials {
  const plain = text.normalize('NFKC').replaceAll('’', "'").replaceAll(idioms, ' ');
  const found = new Set<string>();
  if (plain.search(costless[language]) >= 0) found.add(nothing);
  const rest = plain
    .replaceAll(costless[language], ' ')
    .replaceAll(/[的了吗呢吧啊]/gu, ' ')
    .replaceAll(denied[language], (said: string, what?: string) => {
      const denies = what ?? /[能可用需必收]$/u.exec(said)?.[0];
      if (denies !== undefined) found.add(language === 'en' ? stemmer(denies.toLowerCase()) : denies);
      return ' ';
    });
  return { denied: found, rest };
}
