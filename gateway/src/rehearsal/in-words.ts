import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Difference } from './differences.ts';

/** A difference in words for the person who wrote the conversation. */
export function inWords(difference: Difference): Bilingual {
  switch (difference.type) {
    case 'not-said':
    case 'said':
      return aboutWords(difference);
    case 'calls':
    case 'not-asked':
    case 'asked-with':
      return aboutSystems(difference);
    case 'person':
      return aboutPerson(difference);
    case 'slot':
      return other(difference.slot, json(difference.written), json(difference.has));
    case 'taps':
      return {
        zh: `应该可以点 ${difference.written.join(' | ')}，实际是 ${difference.shown.join(' | ')}`,
        en: `should offer ${difference.written.join(' | ')}, and offers ${difference.shown.join(' | ')}`,
      };
    case 'flow':
    case 'department':
      return other(difference.type, difference.written, difference.stands);
    case 'speakers':
      return other('speakers', difference.written.join(' → '), difference.heard.join(' → '));
  }
}

type Of<Type extends Difference['type']> = Extract<Difference, { type: Type }>;

function aboutWords(difference: Of<'not-said' | 'said'>): Bilingual {
  const { words } = difference;
  if (difference.type === 'said')
    return { zh: `不该说到“${words}”，却说了`, en: `should not say "${words}", and did` };
  const { said } = difference;
  return { zh: `应该说到“${words}”，实际说的是“${said}”`, en: `should say "${words}", and said "${said}"` };
}

function aboutSystems(difference: Of<'calls' | 'not-asked' | 'asked-with'>): Bilingual {
  switch (difference.type) {
    case 'calls': {
      const { made, written } = difference;
      const all = made.join('; ');
      return {
        zh: `应该查询系统 ${written} 次，实际 ${made.length} 次：${all}`,
        en: `should ask systems ${written} times, and asked ${made.length} times: ${all}`,
      };
    }
    case 'not-asked': {
      const { operation } = difference;
      return { zh: `应该查询 ${operation}，实际没有`, en: `should ask ${operation}, and did not` };
    }
    case 'asked-with': {
      const { operation, name, written, has } = difference;
      const { zh, en } = other(name, json(written), json(has));
      return { zh: `查询 ${operation} 时，${zh}`, en: `asking ${operation}, ${en}` };
    }
  }
}

function aboutPerson({ called, written }: Of<'person'>): Bilingual {
  const [wanted, came] = [written ?? '', called ?? ''];
  if (wanted === '')
    return { zh: `不该转人工，却转了（${came}）`, en: `should call nobody, and calls a person (${came})` };
  if (came === '')
    return {
      zh: `应该转人工（${wanted}），实际没有`,
      en: `should call a person (${wanted}), and calls nobody`,
    };
  return {
    zh: `应该因为 ${wanted} 转人工，实际因为 ${came}`,
    en: `should call a person for ${wanted}, and does for ${came}`,
  };
}

function other(name: string, written: string, has: string): Bilingual {
  return {
    zh: `${name} 应该是 ${written}，实际是 ${has}`,
    en: `${name} should be ${written}, and is ${has}`,
  };
}

function json(value: unknown): string {
  return JSON.stringify(value) ?? '-';
}
