import type { Language } from '@lobby/shared/protocol/language';
import type { Slot } from '../definition/flow.ts';
import type { Filled } from './state.ts';

/** Signs of a sensitive value that may be seen and heard. */
const shownSigns = 4;

/** A slot's value as it is said and shown in the caption: telephones in groups, sensitive values by their end. */
export function inWordsOf(filled: Filled | undefined, slot: Slot, language: Language): string {
  if (filled === undefined) return '';
  if (filled.type === 'skipped') return language === 'zh' ? '无' : 'none';
  const { value, label } = filled;
  if (label !== undefined) return label[language];
  const text = String(value);
  if (slot.sensitive)
    return language === 'zh' ? `尾号${text.slice(-shownSigns)}` : `ending in ${text.slice(-shownSigns)}`;
  switch (slot.type) {
    case 'date':
      return dayInWords(text, language);
    case 'time':
      return text.replace(/^0(?=\d:)/, '');
    case 'money':
      return language === 'zh' ? `${text}元` : `${Number(value).toLocaleString('en')} yuan`;
    case 'phone':
      return text.replace(/^(1\d\d)(\d{4})(\d{4})$/, '$1 $2 $3');
    case 'yes-no':
      return yesNo[language][value === true ? 0 : 1];
    case 'choice':
    case 'number':
    case 'id-card':
    case 'bank-card':
    case 'plate':
    case 'code':
    case 'name':
    case 'text':
      return text;
  }
}

/** As it stands on the summary: of a sensitive value nothing is told but its end, not even how long it is. */
export function onCard(filled: Filled | undefined, slot: Slot, language: Language): string {
  if (filled?.type === 'value' && slot.sensitive) {
    return `•••• ${String(filled.value).slice(-shownSigns)}`;
  }
  return inWordsOf(filled, slot, language);
}

const yesNo = { zh: ['是', '不是'], en: ['yes', 'no'] } as const;

function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const options = { timeZone: 'UTC', month: 'long', day: 'numeric' } as const;
  const weekday = date.toLocaleDateString(language, {
    timeZone: 'UTC',
    weekday: language === 'zh' ? 'short' : 'long',
  });
  const words = date.toLocaleDateString(language, options);
  return language === 'zh' ? `${words}${weekday}` : `${weekday}, ${words}`;
}
